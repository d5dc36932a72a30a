import { datelineIn, isOfMeeting } from './dateline';
import { fold } from './fold';
import type { ReportDate } from './report';
import type { ReportLine } from './reportLines';

/**
 * When a report was written: the date line under its title or at its end (——2025年1月19日在…会议上), else its title
 * (2023年上半年…), else its page's 成文日期 or 发布时间. A period in the title stands for its end: 上半年 is month 6,
 * 前三季度 is 9, 1-5月 is 5; a year alone has no month, since a report of that year may be about it or given in it.
 */
export function readReportDate(lines: readonly ReportLine[], chrome: readonly string[]): ReportDate | undefined {
  const head = lines.slice(0, HEAD).map(normalize);
  const tail = lines.slice(Math.max(HEAD, lines.length - TAIL)).map(normalize);
  const ofMeeting = isOfMeeting(head);
  return (
    firstOf(head, (line) => dateLine(line, ofMeeting)) ??
    firstOf(tail.reverse(), signature) ??
    firstOf(head, titleDate) ??
    firstOf(chrome, labelDate)
  );
}

/** How many lines at the beginning may be title, date line and names; how many at the end signature and date. */
const HEAD = 8;
const TAIL = 3;

function normalize({ source: { text } }: ReportLine): string {
  const folded = fold(text.slice(0, 200)).replace(/^[\s#>*]+/, '');
  return folded.replace(/[二三][〇○零OＯ一二三四五六七八九]{3}(?=年)/g, (year) =>
    Array.from(year, (digit) => '〇一二三四五六七八九'.indexOf(digit))
      .map((digit) => Math.max(0, digit))
      .join(''),
  );
}

function firstOf(lines: readonly string[], read: (line: string) => ReportDate | undefined): ReportDate | undefined {
  for (const line of lines) {
    const date = read(line);
    if (date) return date;
  }
  return undefined;
}

const DATE = '((?:19|20)\\d{2}) ?年 ?(\\d{1,2}) ?月(?: ?\\d{1,2} ?日)?';
const DATE_ONLY = new RegExp(`^[\\s(\\[—–-]*${DATE}[\\s)\\]]*$`);

function dateLine(line: string, ofMeeting: boolean): ReportDate | undefined {
  return signature(line) ?? dateOf(datelineIn(line, ofMeeting));
}

function signature(line: string): ReportDate | undefined {
  return dateOf(DATE_ONLY.exec(line));
}

function dateOf(match: RegExpExecArray | null): ReportDate | undefined {
  if (!match) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { year: Number(match[1]), month } : undefined;
}

/** A title is short and ends no sentence; a first paragraph that begins with a year is none. */
function titleDate(line: string): ReportDate | undefined {
  if (line.length > 60 || /[。,;!?]/.test(line)) return undefined;
  const match = /((?:19|20)\d{2})(?: ?年|(?=[^\d]{0,2}度))/.exec(line);
  return match ? { year: Number(match[1]), month: monthOf(line.slice(match.index + match[0].length)) } : undefined;
}

function monthOf(words: string): number | undefined {
  if (/^度?上半年|^度?半年/.test(words)) return 6;
  if (/^度?下半年/.test(words)) return 12;
  const quarter = /^度?(?:前|第)?([一二三四1-4])季度/.exec(words)?.[1];
  if (quarter) return 3 * ('一二三四'.indexOf(quarter) + 1 || Number(quarter));
  const month = Number(/^(?: ?(?:元|\d{1,2})月?[-—–~至到])? ?(\d{1,2}) ?月/.exec(words)?.[1]);
  return month >= 1 && month <= 12 ? month : undefined;
}

const LABEL =
  /(?:成文日期|成文时间|印发日期|发文日期|发文时间|发布日期|发布时间|生成日期|公开日期|公开时间) ?: ?(\d{4})[-年/.](\d{1,2})/;

function labelDate(line: string): ReportDate | undefined {
  return dateOf(LABEL.exec(fold(line).replace(/(?<=[\u4E00-\u9FA5]) +(?=[\u4E00-\u9FA5:])/g, '')));
}
