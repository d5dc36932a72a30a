import { type Block, chineseNumber } from '../../../document';
import type { Claim } from '../../claim';
import { countClaim } from './countClaim';
import type { ListItem } from './items';

/**
 * Programmes that count what each of their members does one of: “七个一”工程：引进一批学科带头人、打造一批优势专科、…. The list goes to the end of its sentence, and every
 * member has a 一 of its own.
 */
export function readOnes({ folded }: Block): Claim[] {
  if (!folded.includes('个一')) return [];
  return Array.from(folded.matchAll(ONES), claimOf).filter((claim) => claim !== undefined);
}

const ONES =
  /[“"]?([二两三四五六七八九十]|十[一二])个一[”"]?[^“”、,;:。()\d]{0,8}(?::|,?即|\()([^:。;()“”]{6,240})(?=[。;)]|$)/g;
/** A verb and what there is one of: 引进一批, 建设一个. */
const ONE = /^[\u4e00-\u9fa5]{1,6}一[\u4e00-\u9fa5](?!个)/;

function claimOf(match: RegExpExecArray): Claim | undefined {
  const [all, numeral = '', listed = ''] = match;
  const count = chineseNumber(numeral);
  const end = match.index + all.length;
  const items = itemsIn(listed, end - listed.length);
  if (count === undefined || items.length < 2 || !items.every(({ text }) => ONE.test(text))) return undefined;
  const start = match.index + all.indexOf(numeral);
  const numberSpan = { start, end: start + numeral.length };
  const span = { start, end: numberSpan.end + '个一'.length };
  const stated = { figure: undefined, count, arabic: false, unit: '个一', span, numberSpan };
  return countClaim(stated, { items, open: /等$/.test(listed), ambiguous: 0 }, () => true);
}

/** The members, which 、 or commas part. */
function itemsIn(listed: string, start: number): ListItem[] {
  return Array.from(listed.matchAll(/[^、,]+/g), ({ 0: text, index }) => ({
    text,
    span: { start: start + index, end: start + index + text.length },
    quoted: false,
  }));
}
