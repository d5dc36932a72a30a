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

/** 注：〔〕内为五年累计数, 带（）的指标, 括号【】里的数据: a legend speaks of brackets as marks, and nothing is missing in them. */
export function isLegend(folded: string, { start, end }: Span): boolean {
  if (!BRACKETS.test(folded.slice(start, end))) return false;
  const [before, after] = [folded.slice(Math.max(0, start - 6), start), folded.slice(end, end + 8)];
  if (INSIDE.test(after)) return true;
  return MARKED.test(before) ? OF_THE_MARK.test(after) : OPENS_CLAUSE.test(before) && STANDS_FOR.test(after);
}

const BRACKETS = /^[(〔【[{「『]\s*[)〕】\]}」』]$/;
const INSIDE = /^ ?[”"]?(?:号|括号)?[内中里外](?:的|所[列示标注]|数[字据值]|[列注标]示?|均?为|均?是|系|表示|指|、)/;
const MARKED = /(?:[带有用加标注以]|括号|符号|标[注有识记明])[“"]?$/;
const OF_THE_MARK = /^[”"]?(?:号|符号)?(?:[的者]|为|是|系|表示|代表|标[注识示]|注明)/;
const OPENS_CLAUSE = /(?:^|[注明:,;。、“"(])\s*$/;
const STANDS_FOR =
  /^ ?[”"]?(?:号|括号)?(?:为|是|系|表示|代表|指)[^,;。]{0,12}(?:[数值率量比速幅]|占比|增长|指标|预期|约束|目标)/;
