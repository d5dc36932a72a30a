import type { Span } from '../../document';

/** A term that the report still looks forward to: 预计2022年10月底前完成. */
export interface PlannedTerm {
  readonly span: Span;
  readonly verb: string;
  readonly year: number | undefined;
  /** 今年 stands before the month. */
  readonly thisYear: boolean;
  /** Undefined where only a year is named, which then ends the term. */
  readonly month: number | undefined;
}

const VERB = /预计|计划|力争|争取|确保|力求|有望|将于|将在|(?<![模虚比])拟(?=于|在|定?于|\d)/g;
const TERM =
  /^(?:于|在|到|至)?([^,。;:、!?\d()“”《》]{0,12}?)(?:(?<!\d)((?:19|20)\d{2}) ?年|(今年))?的?(?:(?<!\d)(1[0-2]|[1-9]) ?月(?![龄饼])(?:份|[上中下]旬|\d{1,2} ?[日号])?)?([底末初])?(之?前|以前)?/;
/** What is brought to an end, or begun, by the term. */
const DONE =
  /^[^,。;:、!?\d]{0,12}?(?:完成|建成|竣工|完工|投产|开工|动工|动建|开业|通车|投用|投入使用|交付|验收|启用|达产|落地|完毕|到位|试运行|挂牌|摘牌|结顶|开园|搬迁|运营)(?!的)/;
/** 计划 as the end of a name, and plans of old. */
const NO_PLAN =
  /(?:行动|年度|发展|五年|三年|原|按照?|该|此|投资|工作|培养|培育|培训|建设|实施|各项|本|学|预算|生产|提升|倍增|攻坚)$/;
/** A plan that was kept, missed or put off is told as the past. */
const PAST = /^了|已|提前|推迟|延期|延后|顺延|原定|实际|如期|因|曾|当时/;
const NEXT_YEAR = /明年|来年|次年|翌年|第二年|后年/;

/** The terms of one sentence that are spoken of as still to come. Figures that are estimated (预计2024年完成投资3亿元) are none. */
export function readPlans(folded: string, { start, end }: Span): readonly PlannedTerm[] {
  const sentence = folded.slice(start, end);
  if (NEXT_YEAR.test(sentence)) return [];
  return Array.from(sentence.matchAll(VERB)).flatMap((match) => readOne(sentence, start, match) ?? []);
}

function readOne(sentence: string, start: number, match: RegExpMatchArray): PlannedTerm | undefined {
  const from = match.index! + match[0].length;
  if (match[0] === '计划' && NO_PLAN.test(sentence.slice(Math.max(0, match.index! - 4), match.index))) return undefined;
  const term = TERM.exec(sentence.slice(from, from + 40));
  if (!term) return undefined;
  const [text, lead, yearText, thisYear, monthText, edge, before] = term;
  if (yearText === undefined && monthText === undefined) return undefined;
  const end = from + text.length;
  const after = sentence.slice(end, end + 40);
  if (!DONE.test(after) || ESTIMATE.test(after)) return undefined;
  if (monthText === undefined && before === undefined && edge === undefined) return undefined;
  if (edge === '初' && monthText === undefined) return undefined;
  const told = sentence.slice(Math.max(0, match.index! - 12), match.index);
  if (PAST.test(lead! + after) || /曾|原[本先来定计]?$/.test(told)) return undefined;
  const year = yearText === undefined ? undefined : Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  return {
    span: { start: start + match.index!, end: start + end },
    verb: match[0],
    year,
    thisYear: thisYear !== undefined,
    month,
  };
}

const ESTIMATE = /^[^,。;]{0,6}(?:完成|实现|达到?)[^,。;\d]{0,16}(?:投资|产值|税收|收入|总值|增加值|零售|销售|资金)/;
