import { chineseNumber, type Span } from '../../document';
import { INDICATOR, LAGGED, REPORTED } from './words';

/** A sum since January in a sentence that reports figures: 1-5月，全镇完成投资3亿元. */
export interface Range {
  readonly span: Span;
  readonly year: number | undefined;
  readonly last: number;
  /** It opens its sentence. */
  readonly opens: boolean;
  /** The sentence tells of an indicator of the economy, and not only of something done. */
  readonly indicator: boolean;
  /** Its figures come out a month later than the others, by their nature or by what the sentence says. */
  readonly lags: boolean;
}

/** Every sum since January that stands in a line, to know how the report reckons. */
export interface LineRanges {
  readonly lasts: readonly number[];
  readonly reported: readonly Range[];
}

const YEAR = '(?:(?<!\\d)((?:19|20)\\d{2}) ?年|今年|本年)?的?';
const SINCE_JANUARY = `(?:1|元) ?月?份? ?[-—–~至到]{1,2} ?(1[0-2]|[2-9]) ?月份?`;
const FIRST_MONTHS = '前(1[0-2]|[2-9]|[三四五七八十]|十一)个月';
const RANGE = new RegExp(`${YEAR}(?<![\\d.月\\-—–~/])(?:${SINCE_JANUARY}|${FIRST_MONTHS})(?!龄)`, 'g');

/** Reads the sums since January of one sentence. `bracketed` ones tell themselves that they are another period, so they only count. */
export function readRanges(folded: string, { start, end }: Span): LineRanges {
  const sentence = folded.slice(start, end);
  const matches = [...sentence.matchAll(RANGE)];
  const lasts = matches.map(([, , digits, words]) => (digits === undefined ? monthsIn(words!) : Number(digits)));
  const [match] = matches;
  if (matches.length !== 1 || match === undefined) return { lasts, reported: [] };
  const rest = sentence.slice(0, match.index) + sentence.slice(match.index + match[0].length);
  const before = sentence.slice(0, match.index);
  if (OTHER_TIME.test(rest) || COMPARED.test(before) || /\([^()]{0,30}$/.test(before.slice(-32)))
    return { lasts, reported: [] };
  const opens = OPENING.test(before);
  // 前3个月免租金 counts from any day; only where it opens what is told does it count from January.
  if (match[3] !== undefined && !opens && !/^[今本]|^\d/.test(match[0])) return { lasts: [], reported: [] };
  const indicator = INDICATOR.test(rest);
  if (!indicator && !REPORTED.test(rest)) return { lasts, reported: [] };
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  const year = match[1] === undefined ? undefined : Number(match[1]);
  return { lasts, reported: [{ span, year, last: lasts[0]!, opens, indicator, lags: LAGGED.test(rest) }] };
}

/** Of 前三个月, 前9个月. */
function monthsIn(words: string): number {
  return chineseNumber(words) ?? Number(words);
}

/** Other months in the sentence make it a course of time, a comparison or a forecast. */
const OTHER_TIME =
  /\d{1,2} ?月(?!龄)|[一二三四1-4]季度|[上下]半年|全年(?!任务|目标|计划|预期|预算|考核|的|总|度)|同期|去年|上年|往年|历年|预计|预测|力争|确保|争取|有望|目标[是为:]|(?:比|较|与)(?:19|20)\d{2}年/;
const COMPARED = /[比较与和同自从]$/;
/** An ordinal, a short run-in heading (一是招商选资。) or nothing at all stands before it. */
const OPENING = /^[^\d,。;]{0,6}$/;
