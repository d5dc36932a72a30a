import { type Found, spanOf, wordsAfter, wordsBefore } from './problem';

/** Ranges that end before they begin: 2023-2020年, 2023年6月至2022年12月, 9-6月, 上午10:00-9:00. */
export function* findBackwardRanges(folded: string): Generator<Found> {
  if (folded.includes('年')) yield* findYears(folded);
  if (folded.includes('月')) {
    yield* findMonthsOfYears(folded);
    yield* findMonths(folded);
    yield* findDays(folded);
  }
  if (folded.includes(':')) yield* findTimes(folded);
}

const YEAR = '(?:19|20)\\d{2}';
const RANGE = ' ?[-—–~至到]{1,2} ?';
const START = '(?<![\\d.A-Za-z\\-—–/〔])';

const YEARS = new RegExp(`${START}(${YEAR})年?度?${RANGE}(${YEAR})年(?![产款版式]|\\d{1,2}月)`, 'g');

function* findYears(folded: string): Generator<Found> {
  for (const match of folded.matchAll(YEARS)) {
    if (Number(match[1]) > Number(match[2])) yield certain(match, 'years');
  }
}

const DATED = `(${YEAR})年(\\d{1,2})月(?:(\\d{1,2})[日号]|底|末|初|份)?`;
const MONTHS_OF_YEARS = new RegExp(`${START}${DATED}(?:起|开始)?${RANGE}${DATED}`, 'g');

function* findMonthsOfYears(folded: string): Generator<Found> {
  for (const match of folded.matchAll(MONTHS_OF_YEARS)) {
    const [first, last] = [match.slice(1, 4), match.slice(4, 7)].map((parts) => parts.map((part) => Number(part ?? 0)));
    const months = (parts: readonly number[]) => parts[0]! * 12 + parts[1]!;
    const byDay = first![2]! > 0 && last![2]! > 0 && months(first!) === months(last!) && first![2]! > last![2]!;
    if (months(first!) > months(last!) || byDay) yield certain(match, byDay ? 'days' : 'months');
  }
}

function certain(match: RegExpMatchArray, of: 'years' | 'months' | 'days'): Found {
  return { span: spanOf(match), severity: 'warning', fault: { kind: 'backwards', of } };
}

const MONTHS = new RegExp(
  `(?<![\\d.月\\-—–~/])(?:${YEAR}年|今年)?(\\d{1,2})月?份?${RANGE}(\\d{1,2})月(?![龄大期内饼])`,
  'g',
);
/** What is reckoned within one year. Seasons run over the turn of the year (11-3月供暖), a school year from 9 to 6. */
const RECKONED = /产值|增加值|总产|投资|税收|财政|收入|零售|销售额|外资|内资|资金|用电|进出口|同比|增长/;
const SEASONAL =
  /供暖|采暖|供热|取暖|冬|春|学年|学期|枯水|防火|汛|禁|休渔|种植|采收|上市|花期|灌溉|候鸟|旱|翌|次|第二年|来年|跨年|每年|常年|旅游|旺季|淡季|季节|期间|周期/;

/** 9-6月 of one year. Winters are left alone; all else only where a year leads on to it, or its figures are reckoned up. */
function* findMonths(folded: string): Generator<Found> {
  for (const match of folded.matchAll(MONTHS)) {
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (first > 12 || last < 1 || first <= last || (first >= 10 && last <= 4)) continue;
    const end = match.index + match[0].length;
    const after = wordsAfter(folded, end, 40);
    const isDated = /^(?:19|20|今)/.test(match[0]) && match[0].includes('年');
    if ((!isDated && !RECKONED.test(after)) || SEASONAL.test(wordsBefore(folded, match.index, 30) + after)) continue;
    yield { span: spanOf(match), severity: 'information', fault: { kind: 'backwards', of: 'months' } };
  }
}

const DAYS = new RegExp(
  `(?<![\\d.\\-—–~/])(?:${YEAR}年)?(\\d{1,2})月(\\d{1,2})[日号]${RANGE}(\\d{1,2})月(\\d{1,2})[日号]`,
  'g',
);

/** 5月20日至5月10日. The end may lie in the next year unless the month is the same. */
function* findDays(folded: string): Generator<Found> {
  for (const match of folded.matchAll(DAYS)) {
    const [firstMonth, firstDay, lastMonth, lastDay] = match.slice(1).map(Number);
    if (firstMonth !== lastMonth || firstDay! <= lastDay!) continue;
    if (/每年|农历|阴历|学年|任期|租|合同|保险/.test(wordsBefore(folded, match.index, 20))) continue;
    yield certain(match, 'days');
  }
}

const TIMES = new RegExp(
  `(上午|下午)?(?<![\\d:])(\\d{1,2}):([0-5]\\d)${RANGE}(上午|下午)?(\\d{1,2}):([0-5]\\d)(?![\\d:])`,
  'g',
);

/** 上午10:00-9:00 and 15:30-14:30; times that may reach into the evening or the next day are left alone. */
function* findTimes(folded: string): Generator<Found> {
  for (const match of folded.matchAll(TIMES)) {
    const [, half, hour, minute, otherHalf, lastHour, lastMinute] = match;
    const [first, last] = [Number(hour) * 60 + Number(minute), Number(lastHour) * 60 + Number(lastMinute)];
    if (first <= last || Number(hour) > 24 || (otherHalf !== undefined && otherHalf !== half)) continue;
    const isMorning = half === '上午' && first <= 12 * 60 && last >= 7 * 60;
    const isAfternoon = (half === '下午' && first < 12 * 60) || (first >= 13 * 60 && last >= 12 * 60);
    if (!isMorning && !isAfternoon) continue;
    yield { span: spanOf(match), severity: 'information', fault: { kind: 'backwards', of: 'times' } };
  }
}
