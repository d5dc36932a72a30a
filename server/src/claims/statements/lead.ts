import { type Block, keeping, type Span, unitSet } from '../../document';
import { type Figure, type Period, periodsOf } from '../../figures';

/** The words before a figure, taken apart: 全镇|固定资产投资|同比增长 before 12%. */
export interface Lead {
  /** What is left when periods, adverbs and verbs are taken away; '' when the words name nothing of their own. */
  readonly core: string;
  readonly coreSpan: Span;
  /** 镇 for 全镇 or 我镇 before the name, '' when no level of government is named there. */
  readonly realm: string;
  /** The verb of change directly before the figure. */
  readonly change: 'rise' | 'fall' | undefined;
  /** 增加到, 降至: the figure is where the change ends. */
  readonly reaches: boolean;
  /** 由, 从 directly before the figure: it is where a change began. */
  readonly departs: boolean;
  readonly comparison: string;
  readonly subset: boolean;
  /** 累计: since a beginning that only the context knows. */
  readonly cumulative: boolean;
}

/** Takes apart the folded text from `from` to the figure; those of the sentence's periods that stand in it are left out. */
export function readLead(folded: string, from: number, figure: Figure, ofSentence: readonly Period[]): Lead {
  const periods = periodsWithin(ofSentence, from, figure.span.start);
  const masked = blanked(folded.slice(from, figure.span.start), periods, from);
  const subset = masked.includes('其中');
  const start = LEADING.exec(masked)![0].length;
  const tail = readTail(masked.slice(start));
  const raw = masked.slice(start, start + tail.length);
  const cumulative = masked.includes('累计');
  const core = raw.replace(/[\s\uFFFC]/g, '');
  const realm = /(?:全|我)([国省市州盟区县旗乡镇村街])/.exec(masked.slice(0, start))?.[1] ?? '';
  const base = opensWithMonth(folded, from, figure.span.start) ? '上月' : comparedWith(folded, periods);
  // Written out: spreading an object costs more than all that was read for it.
  return {
    change: tail.change,
    reaches: tail.reaches,
    departs: tail.departs,
    comparison: base === undefined ? tail.comparison : `${tail.comparison} 比${base}`.trim(),
    core,
    coreSpan: { start: from + start, end: from + start + raw.length },
    realm,
    subset,
    cumulative,
  };
}

/** 从环比看，5月份规模以上工业增加值增长1.03%: against the month before. */
function opensWithMonth(folded: string, from: number, to: number): boolean {
  return /(?:^|[。;])[^。;]{0,12}环比[看来]?[,:][^。;]*$/.test(folded.slice(Math.max(0, from - LONGEST_OPENING), to));
}

const LONGEST_OPENING = 60;

/** 比2020年增长50% has a base of its own; the year before, however it is called, is the usual one. */
function comparedWith(folded: string, periods: readonly Period[]): string | undefined {
  const base = periods.find(({ span }) => '比较'.includes(folded[span.start - 1] ?? '\n'));
  return base && !/上一?年|去年|同期/.test(base.text) ? base.text : undefined;
}

/** Periods become blanks, so that offsets stay. */
function blanked(text: string, periods: readonly Period[], from: number): string {
  let result = text;
  for (const { span } of periods) {
    const start = span.start - from;
    const end = span.end - from;
    result = result.slice(0, start) + '\uFFFC'.repeat(end - start) + result.slice(end);
  }
  return result;
}

/** The periods of each sentence of a line, in one walk over both. */
export const periodsBySentence = keeping((block: Block): readonly (readonly Period[])[] => {
  const periods = periodsOf(block);
  let next = 0;
  return block.sentences.map(({ span }) => {
    while (next < periods.length && periods[next]!.span.start < span.start) next += 1;
    const first = next;
    while (next < periods.length && periods[next]!.span.start < span.end) next += 1;
    return periods.slice(first, next);
  });
});

const LEADING =
  /^(?:[\s\uFFFC,、;:的()]|以来|其中|包括|以及|[和与及并]|全[国省市州盟区县旗乡镇村街]道?(?:上下|共)?|我[省市州盟区县旗乡镇村街]|累计|全面|共计|总计|一共|共(?![同享建富产青识])|顺利|超额|圆满|实现|完成|达成|取得|保持|其)*/;

interface Tail extends Pick<Lead, 'change' | 'reaches' | 'departs' | 'comparison'> {
  /** How much of the text stands before the verbs. */
  readonly length: number;
}

const VERBS =
  /(?:达到了?|[达为是有在]|完成|实现|共计|合计|总计|累计|总共|一共|共|首次|首破|突破|稳定|保持|仅|已|就|也|的|了|[\s\uFFFC,(])$/;
const REACHES = /(?:增加|增长|上升|提高|提升|扩大|攀升|跃升|下降|减少|降低|缩小|回落|[增升降减])[到至为]$/;
const CHANGES = /(?:增加|增长|上升|提高|提升|扩大|上涨|增幅|增速|增长率|增长速度|涨幅|增)$/;
const FALLS = /(?:下降|减少|降低|缩小|下滑|回落|降幅|下跌|降|减)$/;
const COMPARISONS =
  /(?:同比|同期相比|[比较](?:上年|去年|上一年|前年)?(?:同期|同季|同月)?|环比|年均|年平均|平均每年|累计|平均|实际|名义|(?:按|扣除|剔除)[^,。;]{0,8}|可比价格?|不变价格?|可比口径|同口径|自然口径)$/;

/** The last characters of the verbs, and of 由 and 从. A comparison, which may end with any, is only looked for behind a change. */
const ENDS_WORD = unitSet(
  '到了达为是有在成现计共次破定持仅已就也的,(增加长升高大涨幅速度率降减少低小滑落跌至由从' +
    '\uFFFC \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
);

/** No word of these patterns is longer. */
const LONGEST = 12;

/** Takes words off the end for as long as there is one that is known. */
function readTail(text: string): Tail {
  let rest = text;
  let change: Lead['change'];
  let reaches = false;
  let departs = false;
  const comparisons: string[] = [];
  for (;;) {
    // Only the end is looked at: the patterns would try their words at every character before it.
    const end = rest.slice(-LONGEST);
    if (!change && ENDS_WORD[rest.charCodeAt(rest.length - 1)] !== 1) break;
    const reached = REACHES.exec(end)?.[0];
    const verb = reached ?? VERBS.exec(end)?.[0];
    const changed = verb || change ? undefined : (CHANGES.exec(end) ?? FALLS.exec(end))?.[0];
    const compared = verb || changed || !change ? undefined : COMPARISONS.exec(end)?.[0];
    const departed = verb || changed || compared || departs ? undefined : /[由从]$/.exec(end)?.[0];
    const word = verb ?? changed ?? compared ?? departed;
    if (word === undefined) break;
    if (reached) reaches = true;
    if (changed) change = FALLS.test(end) ? 'fall' : 'rise';
    if (compared && !USUAL.test(compared)) comparisons.push(compared);
    if (departed) departs = true;
    rest = rest.slice(0, rest.length - word.length);
  }
  return { length: rest.length, change, reaches, departs, comparison: comparisons.sort().join(' ') };
}

/** Against the year before, which is what a growth rate without such words is. */
const USUAL = /^(?:同比|同期相比|[比较](?:上年|去年|上一年)?(?:同期)?)$/;

/** The period that speaks of the figure: the last one before it that no 比 or 较 makes the base of a comparison. */
export function ownPeriod(folded: string, periods: readonly Period[], from: number, to: number): Period | undefined {
  return periodsWithin(periods, from, to)
    .slice(-MOST_BASES)
    .findLast(({ span }) => !'比较与'.includes(folded[span.start - 1] ?? '\n'));
}

/** No sentence compares with more periods one after the other. */
const MOST_BASES = 20;

/** Those of the periods, which are in order, that lie between two offsets. */
function periodsWithin(periods: readonly Period[], from: number, to: number): readonly Period[] {
  const first = firstFrom(periods, ({ span }) => span.start >= from);
  const end = firstFrom(periods, ({ span }) => span.end > to);
  return periods.slice(first, end);
}

/** The index of the first for which it holds, when it holds for all behind that one too. */
function firstFrom<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
