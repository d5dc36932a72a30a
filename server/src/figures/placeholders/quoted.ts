import type { Span } from '../../document';
import { isBeforeNoun } from './nouns';
import type { Placeholder } from './placeholder';

/**
 * “XX” alone between quotation marks is spoken of, not left open: 删去“XX”字样. Before a thing that bears a name
 * (“XX”品牌) the name is missing.
 */
export function isQuotedMark(folded: string, { start, end }: Span): boolean {
  const isQuoted = /[“‘「『"]/.test(folded.charAt(start - 1)) && /[”’」』"]/.test(folded.charAt(end));
  return isQuoted && !BEARS_NAME.test(folded.slice(end + 1, end + 7));
}

const BEARS_NAME =
  /^(?:品牌|工程|行动|活动|项目|模式|工作法|机制|计划|战略|称号|平台|村|镇|街|园|区|基地|企业|公司|系列|主题|节)/;

/** ‘我为XX办实事’: in the middle of a saying the mark may stand for whoever it is. */
export function isSlot(folded: string, { span: { start, end }, expected }: Placeholder): boolean {
  if (expected !== 'name') return false;
  return /[“‘「『"][\u4E00-\u9FA5]{1,6}$/.test(folded.slice(Math.max(0, start - 7), start)) && endsSaying(folded, end);
}

function endsSaying(folded: string, end: number): boolean {
  const after = folded.slice(end, end + 7);
  return /^[\u4E00-\u9FA5]{1,6}[”’」』"]/.test(after) && !isBeforeNoun(after);
}
