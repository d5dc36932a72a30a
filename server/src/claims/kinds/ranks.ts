import type { Shape, Token } from '../shape';

/** A place in a ranking, where a better one is a smaller number: 第16名, or 排名由36位 without 第. */
export function isRank(shape: Shape, { figure, span }: Token): boolean {
  if (figure?.kind === 'rank') return true;
  if (figure?.kind !== 'quantity' || !/^[位名]$/.test(figure.unit?.text ?? '') || figure.magnitude !== 0) return false;
  const before = shape.block.folded.slice(Math.max(0, span.start - REACH), span.start);
  return /(?:排名|排位|排行|位次|名次|位列|位居|名列|列)[^。;]*$/.test(before);
}

/** How far before the number the word that makes it a rank may stand: 综合实力百强县排名由上年的36位. */
const REACH = 16;
