import { intersects } from '../../arithmetic/interval';
import { agree, extentOf, type Fact, type ReportFacts, shiftBetween } from '../../claims';
import type { Stated } from '../others';
import { endOfPeriod } from '../reportNames';
import type { Severity } from '../rule';

/** Two reports' figures of one thing that cannot both be right. */
export interface Difference {
  readonly here: Stated;
  readonly there: Stated;
  /** The power of ten between them where a slip of the hand explains it, else 0. */
  readonly shift: number;
  readonly severity: Severity;
}

/** What two reports' statements on one topic come to; undefined where they agree, or may differ with good reason. */
export function differenceOf(here: readonly Stated[], there: readonly Stated[]): Difference | undefined {
  if (here.some((one) => there.some((other) => isAgreed(one.fact, other.fact)))) return undefined;
  const [one, other] = [here[0]!, there[0]!];
  const shift = one.fact.sign === other.fact.sign ? shiftBetween(one.fact.figure, other.fact.figure) : 0;
  const severity = severityOf(one, other, shift);
  return severity && { here: one, there: other, shift, severity };
}

function isAgreed(a: Fact, b: Fact): boolean {
  return agree(a.figure, b.figure, a.sign * b.sign, extentOf);
}

/**
 * A warning only for two reports on one and the same period that were written with the same knowledge. What a later report tells
 * again may have been revised since; who says so is believed, and levels that are revised by rule are left alone.
 */
function severityOf(here: Stated, there: Stated, shift: number): Severity | undefined {
  const both = [here, there];
  if (both.some((side) => finalityOf(side) === 'revised')) return undefined;
  if (both.some(({ fact }) => fact.measure === 'growth' && fact.adjusted)) return undefined;
  const isOwn = both.every(({ report, fact }) => report.period === fact.period);
  if (shift === 0 && !isOwn && both.some(({ fact }) => fact.series !== 'counted')) return undefined;
  if (shift === 0 && wasPreliminary(here, there)) return undefined;
  return isOwn && both.every(isPlain) && !isNear(here.fact, there.fact) ? 'warning' : 'information';
}

/** One report called its figure preliminary, and the other, which did not come before it, has the final one. */
function wasPreliminary(here: Stated, there: Stated): boolean {
  const [first, second] = finalityOf(here) === 'preliminary' ? [here, there] : [there, here];
  if (finalityOf(first) !== 'preliminary' || finalityOf(second) === 'preliminary') return false;
  return whenKnown(first.report) <= whenKnown(second.report);
}

/** What the words around the figure say, else what a note says of all figures of the report. */
function finalityOf({ report, fact }: Stated) {
  return fact.finality ?? report.noted;
}

/** Months since the year 0; a report that does not say when it was written is taken to follow its period, a communiqué in spring. */
function whenKnown({ kind, written, period }: ReportFacts): number {
  return written ?? 12 * Number(period.slice(0, 4)) + (kind === 'communique' ? 14 : 12);
}

/**
 * Exact, on no basis of its own, of the whole place, and by an author who had the same figures as others: a January report has first
 * ones, one that was written before its period ended has those of the months so far, and value added is estimated before it is
 * accounted.
 */
function isPlain(side: Stated): boolean {
  const { report, fact } = side;
  if (report.kind !== 'other' || fact.figure.qualifier !== 'exact' || fact.adjusted || finalityOf(side)) return false;
  if (fact.series === 'constant' || (report.isTopical && fact.series === 'rescoped')) return false;
  return report.written === undefined || report.written >= endOfPeriod(report.period);
}

/** One unit of the last digit apart: one of them may have been cut off, or rounded twice. */
function isNear(a: Fact, b: Fact): boolean {
  return a.sign === b.sign && intersects(extentOf(a.figure).interval, extentOf(b.figure).interval);
}
