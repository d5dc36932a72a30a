import type { ReportTimes, TitlePeriod } from '../../document';
import type { Severity } from '../rule';
import type { Placed, PlacedLine } from './placed';
import type { Departure } from './problem';
import type { Range } from './ranges';

/** Holds the sums since January against the months that the title names, or against the whole year. */
export function* checkRanges(lines: readonly PlacedLine[], times: ReportTimes): Generator<Placed> {
  const { title } = times;
  if (!title || title.sort === 'plan') return;
  const lasts = new Set(lines.flatMap(({ line }) => line.lasts));
  const told = new Set<number>();
  const isClear = !lines.some(({ line }) => line.namesPart);
  for (const { start, line } of lines) {
    for (const range of line.ranges) {
      const judged = title.months
        ? judgeMonths(range, title, lasts, line)
        : isClear
          ? judgeYear(range, title, times)
          : undefined;
      // Late figures are late all through the report: once is enough.
      if (!judged || (judged.severity === 'hint' && told.has(range.last))) continue;
      if (judged.severity === 'hint') told.add(range.last);
      yield { start, span: range.span, ...judged, against: { sort: 'title', span: title.span } };
    }
  }
}

type Judged = { readonly severity: Severity; readonly departure: Departure } | undefined;

function judgeMonths(range: Range, title: TitlePeriod, lasts: ReadonlySet<number>, line: PlacedLine['line']): Judged {
  const { first, last } = title.months!;
  if (first !== 1 || last === 12) return undefined;
  const own = ownWords(title);
  if (range.year !== undefined && range.year !== title.year) return judgeOtherYear(range, title, own);
  if (range.last === last || (!range.indicator && range.last < last - 1)) return undefined;
  const usual = lasts.has(last);
  const late = range.last === last - 1;
  // 1—10月完成投资83.7亿元，…；1—9月累计73.9亿元: a line that has both tells how it came.
  if (late && (range.lags || line.lasts.includes(last))) return undefined;
  return {
    severity: late && !usual ? 'hint' : 'information',
    departure: { kind: 'months', own, others: usual ? `1-${last}月` : undefined, late },
  };
}

/** 2022年1-6月，全镇完成…, the very months of the title but of the year before, is last year's text. */
function judgeOtherYear({ year, last, opens, indicator }: Range, title: TitlePeriod, own: string): Judged {
  if (title.year === undefined || title.years.length > 1 || year !== title.year - 1) return undefined;
  if (last !== title.months!.last || !opens || !indicator) return undefined;
  return { severity: 'information', departure: { kind: 'year', own, expected: title.year } };
}

/** A report on a year that was written before its end, or that has parts of its own, cannot have the whole year's figures. */
function judgeYear({ year, last, indicator }: Range, title: TitlePeriod, { written }: ReportTimes): Judged {
  if (title.sort !== 'summary' || title.isSection || title.year === undefined || title.years.length > 1)
    return undefined;
  if (last === 12 || last < 7 || !indicator || (year !== undefined && year !== title.year)) return undefined;
  if (written && written.year * 12 + written.month <= title.year * 12 + last + 2) return undefined;
  return { severity: 'hint', departure: { kind: 'partOfYear', own: `${title.year}年` } };
}

function ownWords({ year, months }: TitlePeriod): string {
  const { last } = months!;
  const words = { 3: '第一季度', 6: '上半年', 9: '前三季度' }[last];
  return `${year === undefined ? '' : `${year}年`}${words === undefined ? `1-${last}月` : `${words}（1-${last}月）`}`;
}
