import type { ReportTimes } from '../../document';
import type { Placed, PlacedLine } from './placed';
import type { PlannedTerm } from './plans';

/** Holds the terms that the report looks forward to against the day on which it was written. */
export function* checkPlans(lines: readonly PlacedLine[], times: ReportTimes): Generator<Placed> {
  let told = false;
  for (const { start, line } of lines) {
    for (const plan of line.plans) {
      const judged = judge(plan, times);
      // A page that shows an old report has nothing but old plans: once is enough.
      if (!judged || (judged.severity === 'hint' && told)) continue;
      told ||= judged.severity === 'hint';
      yield { start, span: plan.span, ...judged };
    }
  }
}

/** Plans that are older than this are told as history. */
const LONGEST = 36;

function judge(plan: PlannedTerm, times: ReportTimes): Omit<Placed, 'start' | 'span'> | undefined {
  const year = yearOf(plan, times);
  if (year === undefined) return undefined;
  const end = `${year}年${plan.month ?? 12}月`;
  const at = year * 12 + (plan.month ?? 12);
  const { written, title } = times;
  if (written) {
    const apart = written.year * 12 + written.month - at;
    if (apart < (plan.month === undefined ? 3 : 1) || apart > LONGEST) return undefined;
    const date = `${written.year}年${written.month}月`;
    const severity = written.source === 'line' ? 'information' : 'hint';
    return {
      severity,
      departure: { kind: 'stale', end, against: written.source, date },
      against: { sort: written.source, span: written.span },
    };
  }
  // Without a date, a report on half a year is at least as late as its last month has come.
  const last = title?.months?.last;
  if (!title || last === undefined || title.year === undefined || plan.verb !== '预计') return undefined;
  const apart = title.year * 12 + last - at;
  if (apart < 1 || apart > LONGEST) return undefined;
  return {
    severity: 'information',
    departure: { kind: 'stale', end, against: 'title', date: `${title.year}年${last}月` },
    against: { sort: 'title', span: title.span },
  };
}

/** A month without a year is one of the year that the report sums up; a report on a whole year may mean the next one. */
function yearOf({ year, thisYear }: PlannedTerm, { title, written }: ReportTimes): number | undefined {
  if (year !== undefined) return year;
  if (title?.sort === 'summary' && title.months && title.years.length === 1) return title.year;
  return thisYear && written?.source === 'line' ? written.year : undefined;
}
