import type { PlacedBlock, ReportTimes, TitlePeriod } from '../../document';
import type { Opening } from './openings';
import type { Placed, PlacedLine } from './placed';

/** Holds the years of openings and headings against the year of the title. */
export function* checkOpenings(
  lines: readonly PlacedLine[],
  { title }: ReportTimes,
  blocks: readonly PlacedBlock[],
): Generator<Placed> {
  if (title?.year === undefined || title.sort === 'plan' || title.isSection || !isClear(title)) return;
  const openings = lines.flatMap(({ start, line }) => (line.opening ? [{ start, opening: line.opening }] : []));
  const own = `${title.year}年`;
  const isOwn = openings.some(({ opening }) => isReport(opening) && opening.year === title.year);
  const top = blocks[Math.min(blocks.length, HEAD) - 1]!.start;
  for (const { start, opening } of openings) {
    const inTitle = start + opening.span.start >= title.span.start && start + opening.span.start < title.span.end;
    const expected = inTitle ? undefined : expectedYear(opening, title, isOwn, start <= top);
    if (expected === undefined) continue;
    const kind = isReport(opening) ? 'year' : 'heading';
    yield {
      start,
      span: opening.span,
      severity: 'information',
      departure: { kind, own, expected },
      against: { sort: 'title', span: title.span },
    };
  }
}

/** How many lines at the beginning speak of the report as a whole. */
const HEAD = 6;

/** Of two years the first must be the one that is summed up, and the second that of the plans. */
function isClear({ years, text }: TitlePeriod): boolean {
  const [first, second] = years;
  if (second === undefined) return true;
  return years.length === 2 && second === first! + 1 && /(?:总结|情况|回顾|小结)[^\d]*(?:20|２０)/.test(text);
}

function isReport({ sort }: Opening): boolean {
  return sort === 'leadership' || sort === 'figures';
}

/**
 * The year that should stand there, or undefined where nothing can be said. A summary is about the year of its title and plans
 * the next one. A report may be given in that year or be about it, so that the years on both sides are usual.
 */
function expectedYear(
  { sort, year }: Opening,
  title: TitlePeriod,
  isOwn: boolean,
  isAtTop: boolean,
): number | undefined {
  const own = title.year!;
  if (title.sort === 'report') {
    if (sort === 'figures' || Math.abs(year - own) <= 1) return undefined;
    return sort === 'leadership' && isOwn ? undefined : own;
  }
  switch (sort) {
    case 'leadership':
      // With two such openings the first looks back; further down the next year is that of the plans.
      return year === own || isOwn || Math.abs(year - own) > 2 || (year > own && !isAtTop) ? undefined : own;
    case 'figures':
      return year === own - 1 && isOwn ? own : undefined;
    case 'summary':
      return year === own ? undefined : own;
    case 'plan':
      return year === own + 1 || (title.months && year === own) ? undefined : title.months ? own : own + 1;
  }
}
