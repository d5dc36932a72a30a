import type { Figure } from '../../../figures';
import type { Shape } from '../../shape';

/**
 * Whether a level is a place in a ranking, where a better one is a smaller number: 第16名, or 排名由36位 without 第. Undefined where
 * it may as well be a number of persons or beds.
 */
export function isRank(shape: Shape, { kind, unit, magnitude, span }: Figure): boolean | undefined {
  if (kind === 'rank') return true;
  if (kind !== 'quantity' || magnitude !== 0 || (unit?.text !== '位' && unit?.text !== '名')) return false;
  const { folded } = shape.block;
  if (COUNTED.test(folded.slice(span.end, span.end + REACH))) return false;
  return RANKED.test(folded.slice(Math.max(0, span.start - REACH), span.start)) || undefined;
}

/** 36名增加到48名, 36名专家减少到24名: places in a ranking rise and fall, only what is counted grows more or less. */
const COUNTED = /^[^,。;\d]{0,6}[增减扩缩压多少]/;
const RANKED = /(?:排名|排位|排行|位次|名次|位列|位居|名列|列全[国省市区县])[^,。;]*$/;

/** How far from the number the words that say what it is may stand: 综合实力百强县排名由上年的36位. */
const REACH = 16;
