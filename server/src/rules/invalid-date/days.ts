import { chineseNumber, daysInMonth } from '../../document';
import { type Found, spanOf, wordsBefore } from './problem';

/** Months and days that no calendar has: 13月, 2月30日, 二月三十日, 2023-02-30. */
export function* findImpossibleDays(folded: string): Generator<Found> {
  if (folded.includes('月')) {
    yield* findInDigits(folded);
    yield* findBareSecondDays(folded);
    yield* findInWords(folded);
  }
  yield* findNumeric(folded);
}

const YEAR = '(?:19|20)\\d{2}';
const RANGE = '[-—–~至到]{1,2}';
const DATE = new RegExp(`(?<![\\d.第闰])(?:(${YEAR}) ?年 ?)?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?([日号]))?`, 'g');

function* findInDigits(folded: string): Generator<Found> {
  let last: { readonly year: number | undefined; readonly end: number } = { year: undefined, end: -9 };
  for (const match of folded.matchAll(DATE)) {
    const [text, ownYear, month, day] = match;
    const end = match.index + text.length;
    const year = ownYear === undefined ? inherited(folded, last, match.index) : Number(ownYear);
    last = { year, end };
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    if (isMonth ? day === undefined || !isDay(folded, match) : !namesMonth(folded, match)) continue;
    if (isForeignCalendar(folded, match.index)) continue;
    if (!isMonth) {
      const from = text.indexOf(month!, ownYear === undefined ? 0 : 4);
      yield { span: spanOf(match, from, text.indexOf('月') + 1 - from), severity: 'warning', fault: { kind: 'month' } };
    } else if (exceeds(Number(month), Number(day), year)) {
      yield { span: spanOf(match), severity: 'warning', fault: dayFault(Number(month), year) };
    } else yield* findSecondDay(folded, end, Number(month), Number(day), year);
  }
}

/** 2023年1月5日至2月29日, 2023年2月28日、29日: a year holds for what is joined to it. */
function inherited(folded: string, last: { readonly year: number | undefined; readonly end: number }, at: number) {
  return /^ ?(?:[-—–~至到、和及与]{1,2} ?)$/.test(folded.slice(last.end, at)) ? last.year : undefined;
}

function exceeds(month: number, day: number, year: number | undefined): boolean {
  return day < 1 || day > daysInMonth(month, year);
}

function dayFault(month: number, year: number | undefined): Found['fault'] {
  return { kind: 'day', month, days: daysInMonth(month, year), year: month === 2 ? year : undefined };
}

/** Behind these words the number before is one of months, not the name of one. */
const MONTHS_OLD = /^(?:龄|大|薪|嫂|租|供|期|内|以|后|均|度|的?[婴幼宝儿合贷])/;

/** 13月 alone may be thirteen months; a year, a day, or 份 and 底 behind it make it a month. */
function namesMonth(folded: string, match: RegExpMatchArray): boolean {
  const [text, year, month, day] = match;
  const end = match.index! + text.length;
  const after = folded.slice(end, end + 3);
  if (day !== undefined) return /[日号]/.test(text) && !/^[龄内游]/.test(after);
  if (MONTHS_OLD.test(after)) return false;
  if (year !== undefined) return true;
  if (Number(month) > 19) return false;
  if (/^(?:份|底|初|末|[上中下]旬)/.test(after)) return true;
  const before = folded.slice(Math.max(0, match.index! - 6), match.index!);
  return (
    new RegExp(`(?<!\\d)(?:1|元)月?份?${RANGE}$`).test(before) &&
    /^(?:,|全[镇县市区乡村]|累计|共|完成|实现)/.test(after)
  );
}

/** 12月33日 is a day; 3月32号地块, 2月30日龄 and 8月60日攻坚 are none. */
function isDay(folded: string, match: RegExpMatchArray): boolean {
  const end = match.index! + match[0].length;
  return isDayWord(folded.slice(end, end + 3), match[4]!, Number(match[3]));
}

const BOUNDARY = /^(?:$|[\s,。;:、!?)(至到前后起止上下晚早凌开召发正在举与和])/;

function isDayWord(after: string, word: string, day: number): boolean {
  if (word === '号') return BOUNDARY.test(after);
  return !/^[龄游元]/.test(after) && !(day > 31 && /^(?:攻坚|会战|行动|冲刺|专项|大|均|内|提升|整治)/.test(after));
}

const SECOND_DAY = new RegExp(`^ ?(${RANGE}|[、和]) ?(\\d{1,2}) ?([日号])(?![内游龄后])`);

/** The day that a range or a list adds to a full date: 4月28日至31日; 5月31日至3日 leaves out that the month is another. */
function* findSecondDay(
  folded: string,
  at: number,
  month: number,
  day: number,
  year: number | undefined,
): Generator<Found> {
  const match = SECOND_DAY.exec(folded.slice(at, at + 10));
  if (!match) return;
  const end = at + match[0].length;
  const second = Number(match[2]);
  if (!isDayWord(folded.slice(end, end + 3), match[3]!, second)) return;
  const start = end - match[0].length + match[0].indexOf(match[2]!);
  if (exceeds(month, second, year)) yield { span: { start, end }, severity: 'warning', fault: dayFault(month, year) };
  else if (second < day && !/[、和]/.test(match[1]!)) {
    const next = (month % 12) + 1;
    yield { span: { start, end }, severity: 'information', fault: { kind: 'elided', month: next, day: second } };
  }
}

const BARE = new RegExp(
  `(?<![\\d.第闰])(?:(${YEAR})年)?(\\d{1,2})月(\\d{1,2}) ?(${RANGE}|、) ?(\\d{1,2}) ?([日号])(?![内游龄后])`,
  'g',
);

/** 4月28-31日 */
function* findBareSecondDays(folded: string): Generator<Found> {
  for (const match of folded.matchAll(BARE)) {
    const [text, yearText, monthText, first, , second, word] = match;
    const [year, month] = [yearText === undefined ? undefined : Number(yearText), Number(monthText)];
    if (month < 1 || month > 12 || exceeds(month, Number(first), year)) continue;
    const end = match.index + text.length;
    if (!isDayWord(folded.slice(end, end + 3), word!, Number(second)) || isForeignCalendar(folded, match.index))
      continue;
    if (exceeds(month, Number(second), year)) {
      yield { span: spanOf(match), severity: 'warning', fault: dayFault(month, year) };
    }
  }
}

const IN_WORDS =
  /(?<![一二三四五六七八九十〇零个第闰])(?:([一二][〇○零OＯ一二三四五六七八九]{3})年)?(十[一二三四五六七八九]?|[一二三四五六七八九])月(?:([一二三四五六七八九十]{1,3})[日号])?/g;

/** 二〇二三年十三月, 二月三十日. A year in words that has no four digits is of another calendar (光绪二十六年二月三十日). */
function* findInWords(folded: string): Generator<Found> {
  for (const match of folded.matchAll(IN_WORDS)) {
    const [text, yearText, monthText, dayText] = match;
    if (yearText === undefined && folded[match.index - 1] === '年') continue;
    const month = chineseNumber(monthText!)!;
    const day = dayText === undefined ? undefined : chineseNumber(dayText);
    const year = yearText === undefined ? undefined : yearInWords(yearText);
    if (isForeignCalendar(folded, match.index)) continue;
    if (month > 12) {
      if (year !== undefined) yield { span: spanOf(match), severity: 'warning', fault: { kind: 'month' } };
      continue;
    }
    const after = folded.slice(match.index + text.length, match.index + text.length + 3);
    if (day === undefined || !exceeds(month, day, year) || !isDayWord(after, text.at(-1)!, day)) continue;
    yield { span: spanOf(match), severity: 'warning', fault: dayFault(month, year) };
  }
}

function yearInWords(words: string): number {
  return Number(Array.from(words, (digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''));
}

/** The months of other calendars have thirty days where ours have fewer: 农历二月三十日. */
function isForeignCalendar(folded: string, at: number): boolean {
  return /[农阴旧夏藏傣彝回]历|民国|公元前/.test(wordsBefore(folded, at, 24));
}

const NUMERIC = new RegExp(
  `(?<![\\d./\\-A-Za-z第〔])(${YEAR})([-./])(0?[1-9]|1[0-2])\\2(3[01]|[12]\\d|0?[1-9])(?![\\d./\\-A-Za-z号#]|地块|宗地)`,
  'g',
);
const CODE = /编号|文号|标准|版本|合同|地块|宗地|规范|型号|[〔[]$|[A-Za-z] ?$/;

/** 2023-02-30 and 2023.4.31; such digits in a number of a file or a plot are no date. */
function* findNumeric(folded: string): Generator<Found> {
  for (const match of folded.matchAll(NUMERIC)) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (day <= daysInMonth(month, year) || CODE.test(wordsBefore(folded, match.index, 10))) continue;
    yield { span: spanOf(match), severity: 'warning', fault: dayFault(month, year) };
  }
}
