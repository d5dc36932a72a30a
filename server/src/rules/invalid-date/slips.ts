import { type Found, spanOf, wordsBefore } from './problem';

/** Slips of the hand in the year: 20211-6月份, 20218月20日, 20223年, 202年6月. */
export function* findYearSlips(folded: string): Generator<Found> {
  if (folded.includes('月') && /(?:19|20)\d{3}/.test(folded)) {
    yield* findGlued(folded);
    yield* findGluedOdd(folded);
  }
  if (/20\d(?:\d\d)?年/.test(folded)) yield* findWrongLength(folded);
}

const YEAR = '(?:20[0-4]\\d|19[5-9]\\d)';
const START = '(?<![\\d.A-Za-z/])(?<!\\d,)(?<![\\dA-Za-z]-)';
const NOT_A_MONTH = '(?![均活租销供薪龄嫂卡票饼季亮光])';
const GLUED = new RegExp(
  `${START}(${YEAR})(0?[1-9]|1[0-2])(?:(月?份?[-—–~至到]{1,2})(1[0-2]|[1-9]))?月${NOT_A_MONTH}(?:份|(\\d{1,2}[日号]))?`,
  'g',
);

/** Five or six digits before 月 are a year and a month: no amount is counted in 月. */
function* findGlued(folded: string): Generator<Found> {
  for (const match of folded.matchAll(GLUED)) {
    const [text, year, month, , last] = match;
    if (last !== undefined && Number(last) < Number(month)) continue;
    const rest = text.slice(year!.length + month!.length);
    yield {
      span: spanOf(match),
      severity: 'warning',
      fault: { kind: 'glued' },
      right: `${year}年${Number(month)}${rest}`,
    };
  }
}

const GLUED_ODD = new RegExp(`${START}${YEAR}1[3-9]月${NOT_A_MONTH}份?`, 'g');

/** 202116月: year and month are joined, but which month is meant cannot be told. */
function* findGluedOdd(folded: string): Generator<Found> {
  for (const match of folded.matchAll(GLUED_ODD)) {
    yield { span: spanOf(match), severity: 'warning', fault: { kind: 'glued' } };
  }
}

const TOO_LONG = new RegExp(`${START}20[0-4]\\d(?!00)\\d年(?!前|以前|历史|的历史|间|左右)`, 'g');
const TOO_SHORT = new RegExp(`${START}20\\d年(?=\\d{1,2}月)`, 'g');

function* findWrongLength(folded: string): Generator<Found> {
  for (const pattern of [TOO_LONG, TOO_SHORT]) {
    for (const match of folded.matchAll(pattern)) {
      if (/[距公元汉约近达逾前]$|距今.{0,4}$/.test(wordsBefore(folded, match.index, 8))) continue;
      const digits = match[0].length - 1;
      yield { span: spanOf(match), severity: 'warning', fault: { kind: 'year', digits } };
    }
  }
}
