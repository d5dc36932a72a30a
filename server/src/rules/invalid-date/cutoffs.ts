import type { ReportTimes, Span, WrittenDate } from '../../document';
import { type Found, spanOf, wordsAfter, wordsBefore } from './problem';

/** 截至9月底 and 截至2023年9月30日: the month in which a count ends. */
export interface Cutoff {
  readonly span: Span;
  readonly year: number | undefined;
  /** Undefined for 截至2023年底, which is 12, and for no month at all. */
  readonly month: number;
  readonly day: number | undefined;
}

const CUTOFF =
  /截[至止](?:到|于|目前)? ?(?:((?:19|20)\d{2}) ?年|今年)? ?(?:(\d{1,2}) ?月(?:份|(\d{1,2})[日号]|[上中下]旬)?|年)?(?:[底末初])?/g;
/** What ends in the future is an offer, a contract, an office, or a plan. */
const FUTURE =
  /有效期|期限|报名|申报|申请|任期|合同|租|期满|缴|优惠|征集|公示|投标|招标|受理|贷款|债|到期|预计|计划|将|力争|确保|拟|目标|规划|争取|建设期|工期|预测|估|之前|以前|底前|月前/;
/** What has happened by then. */
const FACT =
  /已|累计|共|完成|实现|建成|达|有|新增|引进|签约|发放|办理|发展|培训|举办|开展|组织|排查|整改|查处|化解|受理|选派|走访|录用|救助/;

/** The cutoffs of a folded line behind which facts are told. */
export function readCutoffs(folded: string): readonly Cutoff[] {
  if (!/截[至止]/.test(folded)) return [];
  return Array.from(folded.matchAll(CUTOFF)).flatMap((match) => {
    const [text, yearText, monthText, dayText] = match;
    const month = monthText === undefined ? 12 : Number(monthText);
    if ((yearText === undefined && monthText === undefined) || month < 1 || month > 12) return [];
    const end = match.index + text.length;
    const after = wordsAfter(folded, end, 40);
    if (FUTURE.test(wordsBefore(folded, match.index, 20)) || FUTURE.test(after) || !FACT.test(after)) return [];
    const isWholeYear = monthText === undefined && !/[底末]$/.test(text);
    if (isWholeYear) return [];
    const [year, day] = [yearText, dayText].map((digits) => (digits === undefined ? undefined : Number(digits)));
    return [{ span: spanOf(match), year, month, day }];
  });
}

/** Holds the end of a count against the day of writing, else against the end of the period that the title names. */
export function checkCutoff({ span, year, month, day }: Cutoff, { title, written }: ReportTimes): Found | undefined {
  const end = (at: number) => `${at}年${month}月`;
  if (written && year !== undefined) {
    const months = year * 12 + month - (written.year * 12 + written.month);
    if (months < 0 || (months === 0 && !isLaterDay(day, written))) return undefined;
    if (months === 0) {
      const fault = { kind: 'cutoff', end: `${end(year)}${day}日`, sort: written.source } as const;
      return { span, severity: 'information', fault };
    }
    const severity = written.source === 'line' ? 'warning' : 'information';
    return { span, severity, fault: { kind: 'cutoff', end: end(year), sort: written.source } };
  }
  if (!title || title.isSection || title.year === undefined || title.sort !== 'summary' || title.years.length > 1)
    return undefined;
  const own = year ?? title.year;
  const last = title.months?.last;
  // Reports on half a year are written some weeks after it; on a whole year, some months.
  const latest =
    last === undefined ? (title.year + 1) * 12 + 12 : title.year * 12 + last + (year === undefined ? 1 : 2);
  if (own * 12 + month <= latest || (written && own * 12 + month <= written.year * 12 + written.month))
    return undefined;
  return { span, severity: 'information', fault: { kind: 'cutoff', end: end(own), sort: 'title' } };
}

/** Within one month only days that are both printed tell; a page may have been put up on any. */
function isLaterDay(day: number | undefined, written: WrittenDate): boolean {
  return written.source === 'line' && day !== undefined && written.day !== undefined && day > written.day;
}
