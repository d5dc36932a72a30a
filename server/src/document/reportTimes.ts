import { isPageChrome } from './chrome';
import { datelineIn, isOfMeeting } from './dateline';
import { fold } from './fold';
import { keeping } from './keeping';
import { type Line, readLines } from './lines';
import type { PlacedBlock, Report } from './report';
import type { Span } from './span';

/** The stretch of time that a report is about, as its title says it. */
export interface TitlePeriod {
  /** The year that the title gives, or the first of two (2022年工作总结和2023年工作计划); undefined for a run of years. */
  readonly year: number | undefined;
  /** All years that the title names. */
  readonly years: readonly number[];
  /** First and last month, when the title says less than a year. */
  readonly months: { readonly first: number; readonly last: number } | undefined;
  /** A summary is about its own time; a report may be given in the year of its title; a plan is about what comes. */
  readonly sort: 'summary' | 'report' | 'plan';
  /** A numbered heading near the top (一、上半年工作总结), where no title says more: it is about its section. */
  readonly isSection: boolean;
  /** The title itself, in the coordinates of the report. */
  readonly span: Span;
  readonly text: string;
}

/** A day on which the report was signed or given, or on which its page was published. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  /** The day, where the date line says it in digits. */
  readonly day: number | undefined;
  /** `line` is the report's own date line; `page` a web page's, which may be much later. */
  readonly source: 'line' | 'page';
  readonly span: Span;
}

/** What a report says of its own time. `Report.date` is one date, read before there are blocks; here title and date line are kept apart. */
export interface ReportTimes {
  readonly title: TitlePeriod | undefined;
  readonly written: WrittenDate | undefined;
}

/** Reads the title and the date lines of a report. */
export const reportTimes = keeping((report: Report): ReportTimes => {
  return { title: readTitle(report.blocks), written: readDateLine(report.blocks) ?? readPageDate(report.text) };
});

/** How many lines at the beginning may be title, date line and names; how many at the end signature and date. */
const HEAD = 8;
const TAIL = 3;
const LONGEST_TITLE = 60;

function readTitle(blocks: readonly PlacedBlock[]): TitlePeriod | undefined {
  const head = blocks.slice(0, HEAD);
  return (
    readTitleIn(head.filter(({ block }) => !block.ordinal)) ?? readTitleIn(head.filter(({ block }) => block.ordinal))
  );
}

function readTitleIn(blocks: readonly PlacedBlock[]): TitlePeriod | undefined {
  for (const { start, block } of blocks) {
    const { content } = block;
    if (content.end - content.start > 2 * LONGEST_TITLE) continue;
    const words = withYear(block.folded.slice(content.start, content.end)).replace(/(?<=[\u4E00-\u9FA5\d]) +/g, '');
    if (words.length > LONGEST_TITLE || /[。,;!?]|通知|的函|批复/.test(words) || !GENRE.test(words)) continue;
    const years = [...new Set(Array.from(words.matchAll(YEAR), ([year]) => Number(year)))];
    const months = monthsOf(words);
    if (years.length === 0 && !months) continue;
    const span = { start: start + content.start, end: start + content.end };
    return {
      year: YEARS.test(words) ? undefined : years[0],
      years,
      months,
      sort: sortOf(words),
      isSection: block.ordinal !== undefined,
      span,
      text: block.text.slice(content.start, content.end),
    };
  }
  return undefined;
}

const YEAR = /(?<![\d〔-])(?:19|20)\d{2}(?=年|[上下]半年|[-—–~至到](?:19|20)\d{2}年|[^\d]{0,2}度)/g;
const YEARS = /(?:19|20)\d{2}年?[-—–~至到](?:19|20)\d{2}/;
const SUMMARY = /总结|小结|回顾|回眸|述职|(?:完成|进展|落实|执行|工作|运行|开展)情况|汇报/;
const PLAN = /计划|打算|思路|安排|要点|方案|规划|展望|部署/;
const GENRE = new RegExp(`${SUMMARY.source}|${PLAN.source}|报告|分析|简报|通报|讲话|公报`);

function sortOf(words: string): TitlePeriod['sort'] {
  if (/政府工作报告/.test(words)) return 'report';
  if (SUMMARY.test(words)) return 'summary';
  return PLAN.test(words) ? 'plan' : 'report';
}

/** 上半年 is 1 to 6, 前三季度 1 to 9, 1-5月 as it stands. Of two periods (上半年总结及下半年计划) the first one counts. */
function monthsOf(words: string): TitlePeriod['months'] {
  const match = MONTHS.exec(words);
  if (!match) return undefined;
  const [text, quarters, quarter, first, last] = match;
  if (text === '下半年') return { first: 7, last: 12 };
  if (quarters) return { first: 1, last: 3 * digitOf(quarters) };
  if (quarter) return { first: 3 * digitOf(quarter) - 2, last: 3 * digitOf(quarter) };
  if (last === undefined) return { first: 1, last: 6 };
  const span = { first: first === undefined ? Number(last) : first === '元' ? 1 : Number(first), last: Number(last) };
  return span.first >= 1 && span.first <= span.last && span.last <= 12 ? span : undefined;
}

const MONTHS =
  /上半年|(?<!上|下)半年(?=工作|总结|小结)|下半年|前([一二三])(?:个)?季度|第?([一二三四1-4])季度|(?:(元|\d{1,2})月?份?[-—–~至到])?(?<!\d)(\d{1,2})月/;

function digitOf(character: string): number {
  return '一二三四'.indexOf(character) + 1 || Number(character);
}

/** 二〇二三年 in digits, so that one grammar reads both. */
function withYear(words: string): string {
  return words.replace(/[二三][〇○零OＯ一二三四五六七八九]{3}(?=年)/g, (year) =>
    Array.from(year, (digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''),
  );
}

const DATE = '((?:19|20)\\d{2}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?';
const ALONE = new RegExp(`^[\\s(\\[—–-]*${DATE}[\\s)\\]]*$`);
const SIGNED = new RegExp(`^[^\\d,。;:!?]{2,30}${DATE}[\\s)\\]]*$`);

/** The line is a date and nothing else, as under a title or a signature: 2025年3月, （二〇二五年三月二十日）. */
export function isDateLine(folded: string): boolean {
  return folded.length <= LONGEST_TITLE && ALONE.test(withChineseDate(folded));
}

/** The date line under the title, else the signature at the end. */
function readDateLine(blocks: readonly PlacedBlock[]): WrittenDate | undefined {
  const head = blocks.slice(0, HEAD);
  const tail = blocks.slice(Math.max(0, blocks.length - TAIL)).reverse();
  const ofMeeting = isOfMeeting(head.map(({ block }) => block.folded));
  return (
    firstOf(head, (line) => ALONE.exec(line) ?? datelineIn(line, ofMeeting)) ??
    firstOf(tail, (line) => ALONE.exec(line) ?? SIGNED.exec(line))
  );
}

function firstOf(
  blocks: readonly PlacedBlock[],
  read: (line: string) => RegExpExecArray | null,
): WrittenDate | undefined {
  for (const { start, block } of blocks) {
    const { content } = block;
    if (content.end - content.start > 2 * LONGEST_TITLE) continue;
    const line = withChineseDate(block.folded.slice(content.start, content.end));
    const match = read(line);
    const date = match && dateOf(match[1]!, match[2]!, match[3]);
    if (date) return { ...date, source: 'line', span: { start: start + content.start, end: start + content.end } };
  }
  return undefined;
}

/** 二〇二三年六月二十日 in digits; only where the whole date is written in words. */
function withChineseDate(line: string): string {
  return withYear(line).replace(
    /(?<=\d年)(十[一二]?|[一二三四五六七八九])月[一二三十]{1,3}[一二三四五六七八九]?日?/,
    (_, month: string) => `${month.length > 1 ? 10 + CHINESE.indexOf(month[1]!) : CHINESE.indexOf(month)}月`,
  );
}

const CHINESE = '〇一二三四五六七八九十';

function dateOf(year: string, month: string, day?: string): Pick<WrittenDate, 'year' | 'month' | 'day'> | undefined {
  const value = Number(month);
  if (value < 1 || value > 12) return undefined;
  return { year: Number(year), month: value, day: day === undefined ? undefined : Number(day) };
}

const PAGE_HEAD = 3000;
const PAGE_TAIL = 1500;
const LABEL =
  /(?:成文日期|成文时间|印发日期|发文日期|发文时间|发布日期|发布时间|生成日期|公开日期|公开时间) ?: ?(\d{4})[-年/.](\d{1,2})(?!\d)[-月/.]?(?:\d{1,2})?/;

/** 成文日期 or 发布时间 of the web page around the report, which stand above or below it. */
function readPageDate(text: string): WrittenDate | undefined {
  const tail = Math.max(PAGE_HEAD, text.length - PAGE_TAIL);
  return pageDateIn(text.slice(0, PAGE_HEAD), 0) ?? pageDateIn(text.slice(tail), tail);
}

function pageDateIn(part: string, from: number): WrittenDate | undefined {
  if (!/[日时] {0,2}[期间]/.test(part)) return undefined;
  for (const line of readLines(part)) {
    const found = isPageChrome(line.text) ? labelIn(line, from) : undefined;
    if (found) return found;
  }
  return undefined;
}

function labelIn({ start, text }: Line, from: number): WrittenDate | undefined {
  const folded = fold(text);
  const match = LABEL.exec(folded) ?? LABEL.exec(folded.replace(/(?<=[\u4E00-\u9FA5]) +(?=[\u4E00-\u9FA5:])/g, ''));
  const date = match && dateOf(match[1]!, match[2]!);
  if (!date) return undefined;
  const at = folded.indexOf(match[0]);
  const span = at < 0 ? { start: 0, end: text.length } : { start: at, end: at + match[0].length };
  return { ...date, source: 'page', span: { start: from + start + span.start, end: from + start + span.end } };
}
