import { daysInMonth, type ReportTimes, type Span, type WrittenDate, weekdayOf } from '../../document';
import { type Found, wordsBefore } from './problem';

/** A date with the day of the week that the report gives for it. */
export interface NamedWeekday {
  readonly span: Span;
  /** The name of the weekday alone: 星期二. */
  readonly name: Span;
  readonly prefix: string;
  readonly weekday: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const NAME = '(星期|礼拜|周)([一二三四五六日天])';
const IN_WORDS = new RegExp(
  `(?:(?<!\\d)((?:19|20)\\d{2}) ?年 ?)?(?<![\\d.\\-—–~至到/、])(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号](?:上午|下午|晚上?|早上?)? ?(\\(|,)? ?${NAME}`,
  'g',
);
const NUMERIC = new RegExp(`(?<![\\d.\\-/])((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2}) ?(\\()? ?${NAME}`, 'g');

/** The dates of a folded line that have a weekday beside them, in brackets or right behind. */
export function readWeekdays(folded: string): readonly NamedWeekday[] {
  if (!/星期|礼拜|周/.test(folded)) return [];
  return [IN_WORDS, NUMERIC].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap((match) => readOne(folded, match) ?? []),
  );
}

function readOne(folded: string, match: RegExpMatchArray): NamedWeekday | undefined {
  const [text, yearText, monthText, dayText, mark, prefix, name] = match;
  const [start, end] = [match.index!, match.index! + text.length];
  const [month, day] = [Number(monthText), Number(dayText)];
  const year = yearText === undefined ? undefined : Number(yearText);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return undefined;
  if (!endsName(folded.slice(end, end + 2), mark, prefix!) || /[农阴旧夏藏]历/.test(wordsBefore(folded, start, 12))) {
    return undefined;
  }
  const weekday = name === '天' ? 0 : '日一二三四五六'.indexOf(name!);
  const span = { start, end: end - prefix!.length - 1 };
  return { span, name: { start: span.end, end }, prefix: prefix!, weekday, year, month, day };
}

/** 周一至周五 is more than a day, and 周一鸣 is a person: 周 without a bracket needs the end of the word behind it. */
function endsName(after: string, mark: string | undefined, prefix: string): boolean {
  if (/^ ?[-—–~至到和与及或、/]/.test(after)) return false;
  if (mark === '(') return /^[)\s,上下晚早]/.test(after);
  if (prefix !== '周') return !/^报/.test(after);
  return mark === undefined && /^(?:$|[\s,。;:)]|上午|下午|晚上|早上|中午|凌晨|召开|举行|开展)/.test(after);
}

/**
 * Holds a weekday against its date. Without a year in the words every year counts that the report's own time allows; where
 * that is not known, or the line speaks of other years too, nothing is said.
 */
export function checkWeekday(named: NamedWeekday, times: ReportTimes, hasOtherYears: boolean): Found | undefined {
  const { year, month, day, weekday, prefix, name } = named;
  if (year !== undefined) {
    if (weekdayOf(year, month, day) === weekday) return undefined;
  } else if (hasOtherYears) return undefined;
  const years = year === undefined ? yearsOf(times, month) : [year];
  const [likeliest] = years;
  if (likeliest === undefined) return undefined;
  if (years.some((one) => day > daysInMonth(month, one) || weekdayOf(one, month, day) === weekday)) return undefined;
  const actual = prefix + '日一二三四五六'[weekdayOf(likeliest, month, day)];
  const assumed = year === undefined;
  const date = `${likeliest}年${month}月${day}日`;
  return {
    span: name,
    severity: assumed ? 'information' : 'warning',
    fault: { kind: 'weekday', date, actual, assumed },
    right: actual,
  };
}

/** How far into a year reports on the year before are still signed, in months. */
const LATE = 6;

/**
 * The years that a date without one may be of, the likeliest first. A report signed in January tells of the year before, and
 * one signed in November of last March or of next; so does a title that names another year than the signature.
 */
function yearsOf({ title, written }: ReportTimes, month: number): readonly number[] {
  if (title && title.years.length > 0 && title.year === undefined) return [];
  if (written?.source === 'line') return [...new Set([...(title?.years ?? []), ...yearsAround(written, month)])];
  if (title?.year === undefined || title.years.length > 1) return [];
  if (!title.months) return [title.year, title.year - 1, title.year + 1];
  return month > title.months.last ? [title.year, title.year - 1] : [title.year];
}

/** The year of writing, the one before where the day lay after it or may be told of late, the next where that is nearer. */
function yearsAround({ year, month: written }: WrittenDate, month: number): readonly number[] {
  const apart = month - written;
  if (apart > LATE) return [year - 1, year];
  if (apart < -LATE) return [year, year + 1];
  return written <= LATE || apart > 0 ? [year, year - 1] : [year];
}
