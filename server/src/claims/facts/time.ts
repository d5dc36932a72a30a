import { type Report, type ReportTimes, reportTimes, type TitlePeriod } from '../../document';
import { readPeriods } from '../../figures';
import { keyOf, type Reckoning } from '../statements/reckoning';
import type { ReportKind, ReportTime } from './facts';
import type { FrontMatter } from './frontMatter';
import { headsOf } from './heads';

/** A report's own time, and from where its years and months are counted. */
export interface Timing extends ReportTime {
  readonly reckoning: Reckoning;
}

type Months = Reckoning['months'];

/**
 * What time a report is about: what its front matter says; its title; for a government's report, which looks back at the year before
 * the one in which it is given, the heading 2023年工作回顾 or its date; else the name of its file or of the nearest folder.
 */
export function readTiming(report: Report, path: string, front: FrontMatter): Timing {
  const folders = path.split('/');
  const file = folders.pop()!;
  const times = reportTimes(report);
  const kind = kindOf(report, times, file);
  const names = isOfYears(report, times) ? [] : [file, ...folders.toReversed()];
  const own = ownTime(report, times, kind, front) ?? timeInNames(names, kind, times) ?? timeOfDate(report, times);
  const year = own?.year;
  const now = year === undefined ? report.date?.year : kind === 'government' ? year + 1 : year;
  const period = year === undefined ? '' : keyOf(year, own?.months);
  const isPlan = isPlanned(times, file);
  return {
    kind,
    period: isPlan ? '' : period,
    written: writtenIn(times, kind, now),
    reckoning: { now, months: own?.months, period: isPlan ? '' : period, names: headsOf(report).lines },
  };
}

function isPlanned({ title }: ReportTimes, file: string): boolean {
  if (!title || title.isSection) return PLAN_NAME.test(file) && !/总结|回顾|情况/.test(file);
  return title.sort === 'plan' || (title.sort === 'report' && /草案|预算(?!执行)/.test(title.text));
}

const PLAN_NAME = /计划|要点|规划|方案|安排/;

/** 2021-2025年工作总结, “十四五”工作总结: of no single year, whatever year the file's name gives. */
function isOfYears(report: Report, { title }: ReportTimes): boolean {
  if (title) return title.year === undefined && title.years.length > 0;
  return headsOf(report).lines.some(
    (line) => /十[一二三四五]五|[三四五]年来?工作/.test(line) && /总结|回顾|报告|情况/.test(line),
  );
}

function kindOf(report: Report, { title }: ReportTimes, file: string): ReportKind {
  const { lines } = headsOf(report);
  if (title && /公报/.test(title.text)) return 'communique';
  if (lines.some((line) => GOVERNMENT.test(line))) return 'government';
  if (title && !title.isSection) return /公报/.test(file) && title.sort !== 'summary' ? 'communique' : 'other';
  if (GOVERNMENT.test(file) || lines.some((line) => MEETING.test(line))) return 'government';
  return /公报/.test(file) ? 'communique' : 'other';
}

/** The report itself, and not one on how its tasks were done. */
const GOVERNMENT = /政府工作报告(?!.{0,20}(?:任务|目标|事项|落实|分工|完成|进展))/;
const MEETING = /人民代表大会第?[一二三四五六七八九十]+次会议/;

interface Own {
  readonly year: number;
  readonly months: Months;
}

function ownTime(report: Report, times: ReportTimes, kind: ReportKind, front: FrontMatter): Own | undefined {
  const given = front.period === undefined ? undefined : readPeriods(front.period.replace(/(?<=\d{4})$/, '年'))[0];
  if (given?.year !== undefined) return { year: given.year, months: given.months };
  const { title } = times;
  if (kind !== 'government') return title ? timeOfTitle(title, times) : timeOfHeads(report);
  const looksBack = title?.sort === 'summary' ? title.year : yearOfReview(report);
  if (looksBack !== undefined) return { year: looksBack, months: undefined };
  // Some titles give the year that the report is about; the date line always gives the one in which it was given.
  const dated = times.written?.source === 'line' ? times.written.year : undefined;
  const named = title?.isSection ? undefined : title?.year;
  const delivered = dated ?? named ?? headYear(report) ?? times.written?.year ?? report.date?.year;
  return delivered === undefined ? undefined : { year: delivered - 1, months: undefined };
}

function timeOfTitle(title: TitlePeriod, { written }: ReportTimes): Own | undefined {
  const year = title.year ?? (title.years.length === 0 ? written?.year : undefined);
  if (year === undefined || (title.isSection && title.year === undefined)) return undefined;
  return { year, months: title.months };
}

/** A title of another sort than those that `reportTimes` knows: 云溪县2024年经济运行. */
function timeOfHeads(report: Report): Own | undefined {
  for (const line of headsOf(report).lines) {
    const period = /[会月]上|\d日/.test(line) ? undefined : readPeriods(line)[0];
    if (period?.year !== undefined) return { year: period.year, months: period.months };
  }
  return undefined;
}

/** 2022政府工作报告, and the line that says at which meeting it was given. */
function headYear(report: Report): number | undefined {
  const line = headsOf(report).lines.find(
    (head) => /政府工作报告|人民代表大会/.test(head) && /(?:19|20)\d\d/.test(head),
  );
  return line === undefined ? undefined : Number(/(?:19|20)\d\d/.exec(line)![0]);
}

/** 一、2023年工作回顾 among the first headings. A look back at five years has no year. */
function yearOfReview(report: Report): number | undefined {
  for (const { block } of report.blocks.slice(0, 16)) {
    const text = block.folded.slice(block.content.start, block.content.start + 30).replace(/\s+/g, '');
    const year = REVIEW.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

const REVIEW =
  /^(?:关于)?((?:19|20)\d\d)年的?(?:主要|政府|全[市县区省]|经济社会发展|[^,。]{0,6})?工作(?:回顾|情况|总结|完成|$)/;

/** The year that the name of the file gives, else the nearest folder's; months that one of them gives on the way. */
function timeInNames(names: readonly string[], kind: ReportKind, { title }: ReportTimes): Own | undefined {
  let months = title?.months;
  for (const name of names) {
    months ??= readPeriods(name.replace(/_/g, ' '))[0]?.months;
    const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(name)?.[1];
    if (year === undefined) continue;
    return kind === 'government' ? { year: Number(year) - 1, months: undefined } : { year: Number(year), months };
  }
  return undefined;
}

/** A summary without a year is of the year that has just ended when it is written around the turn of the year. */
function timeOfDate(report: Report, times: ReportTimes): Own | undefined {
  const { written } = times;
  if (!written || isOfYears(report, times) || (written.month > 3 && written.month < 12)) return undefined;
  return { year: written.month === 12 ? written.year : written.year - 1, months: undefined };
}

function writtenIn({ written }: ReportTimes, kind: ReportKind, now: number | undefined): number | undefined {
  // A page may have been put up much later, but never before the report was written.
  if (written && (written.source === 'line' || kind === 'other')) return 12 * written.year + written.month - 1;
  return kind === 'government' && now !== undefined ? 12 * now : undefined;
}
