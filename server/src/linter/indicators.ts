import { exactly, type Interval, intersects, minus, over } from '../arithmetic/interval';
import { compare, divide, multiply, ONE, type Rational, subtract, whole } from '../arithmetic/rational';
import { type Fact, isSamePlace, isSameTopic, type Place, periodBefore, type ReportFacts } from '../claims';
import type { Span } from '../document';
import { figureValue, intervalOf } from '../figures';
import { comparePaths } from './factIndex';

/** What one report states of an indicator, and where. */
export interface Stating {
  readonly report: ReportFacts;
  readonly fact: Fact;
  /** The place that is meant: a report may say the same several times. */
  readonly span: Span;
}

/** An indicator's values in one place, one stretch of the year (the whole one, its first half) after the other. */
export interface IndicatorSeries {
  /** The figure that was asked about. */
  readonly own: Stating;
  /** Ordered by period. A period has several values only when reports differ in it. */
  readonly values: readonly PeriodValue[];
}

/** One value of a period. */
export interface PeriodValue {
  readonly period: string;
  /** All reports that state it, first the one that is shown for it: the period's own report, or the most exact figure. */
  readonly stated: readonly [Stating, ...Stating[]];
  /** Against the year before; undefined where the two do not compare. */
  readonly growth: Growth | undefined;
}

/** The rate between two levels as they are printed, and what it may be, since both are rounded. */
export interface Growth {
  readonly rate: Rational;
  readonly range: Interval;
}

/** The facts of all reports by the places that they speak for. The work of a question is bounded by what is stated of one place. */
export interface Indicators {
  add(facts: ReportFacts): void;
  remove(facts: ReportFacts): void;
  /** The values of the indicator whose figure stands at the offset; undefined when none does. */
  series(facts: ReportFacts, offset: number): IndicatorSeries | undefined;
  /** Every place where a report states what the figure at the offset states: the same indicator, place and period. */
  mentions(facts: ReportFacts, offset: number): readonly Stating[];
}

/** Knows of no report yet. */
export function createIndicators(): Indicators {
  const byPlace = new Map<string, Set<ReportFacts>>();
  const reportsOf = (place: Place) => [...(byPlace.get(place.name) ?? [])];

  /** What the reports of the same place state, ordered by path. */
  const stating = (own: Stating, fits: (fact: Fact) => boolean): Stating[] => {
    const { place } = own.report;
    if (!place) return [];
    return reportsOf(place)
      .filter((report) => isSamePlace(report.place!, place))
      .sort((a, b) => comparePaths(a.path, b.path))
      .flatMap((report) => report.facts.filter(fits).map((fact) => ({ report, fact, span: spanOf(fact) })));
  };

  return {
    add(facts) {
      if (!facts.place || facts.facts.length === 0) return;
      const reports = byPlace.get(facts.place.name) ?? new Set();
      byPlace.set(facts.place.name, reports.add(facts));
    },
    remove(facts) {
      const name = facts.place?.name ?? '';
      const reports = byPlace.get(name);
      reports?.delete(facts);
      if (reports?.size === 0) byPlace.delete(name);
    },
    series(facts, offset) {
      const own = statedAt(facts, offset);
      if (!own) return undefined;
      const dimension = levelDimension(own);
      const levels = stating(own, (fact) => isLevelBeside(fact, own.fact) && fact.dimension === dimension);
      return { own, values: withGrowth(valuesOf(levels)) };
    },
    mentions(facts, offset) {
      const own = statedAt(facts, offset);
      if (!own) return [];
      return stating(own, (fact) => isSameTopic(fact, own.fact)).flatMap(everyPlace);
    },
  };
}

function statedAt(report: ReportFacts, offset: number): Stating | undefined {
  for (const fact of report.facts) {
    const span = [spanOf(fact), ...fact.again].find(({ start, end }) => start <= offset && offset < end);
    if (span) return { report, fact, span };
  }
  return undefined;
}

function everyPlace({ report, fact }: Stating): Stating[] {
  const spans = [spanOf(fact), ...fact.again].sort((a, b) => a.start - b.start);
  return spans.map((span) => ({ report, fact, span }));
}

function spanOf({ start, end }: Fact): Span {
  return { start, end };
}

/** A level of the same indicator for the same stretch of any year. */
function isLevelBeside(fact: Fact, { indicator, period }: Fact): boolean {
  return (
    fact.indicator === indicator &&
    fact.measure === 'level' &&
    fact.comparison === '' &&
    fact.period.slice(YEAR) === period.slice(YEAR)
  );
}

/** As many characters of a period are its year. */
const YEAR = 4;

/** On a rate of growth it is the levels beside it that are meant. */
function levelDimension({ report, fact }: Stating): string | undefined {
  if (fact.measure === 'level') return fact.dimension;
  return report.facts.find((other) => isLevelBeside(other, fact) && other.period === fact.period)?.dimension;
}

type Value = Omit<PeriodValue, 'growth'>;

/** What the reports say of each period: figures that may be the same number, such as 12.36亿元 and 123600万元, are one value. */
function valuesOf(levels: readonly Stating[]): Value[] {
  const byPeriod = new Map<string, Stating[]>();
  for (const level of [...levels].sort(shownFirst)) {
    const period = byPeriod.get(level.fact.period);
    if (period) period.push(level);
    else byPeriod.set(level.fact.period, [level]);
  }
  const periods = [...byPeriod].sort(([a], [b]) => comparePaths(a, b));
  return periods.flatMap(([period, stating]) => together(stating).map((stated) => ({ period, stated })));
}

function together(stating: readonly Stating[]): Value['stated'][] {
  const groups: [Stating, ...Stating[]][] = [];
  for (const each of stating) {
    const group = groups.find(([shown]) => isSameValue(shown.fact, each.fact));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

function isSameValue(a: Fact, b: Fact): boolean {
  return a.sign === b.sign && intersects(intervalOf(a.figure), intervalOf(b.figure));
}

/** The report of the period itself comes first, then the figure with more places; a rounded one says less. */
function shownFirst(a: Stating, b: Stating): number {
  const isOwn = ({ report, fact }: Stating) => Number(report.period === fact.period);
  return isOwn(b) - isOwn(a) || finest(a.fact) - finest(b.fact);
}

function finest({ figure }: Fact): number {
  return figure.magnitude + figure.number.exponent;
}

function withGrowth(values: readonly Value[]): PeriodValue[] {
  return values.map((value) => {
    const [same, before] = [value.period, periodBefore(value.period)].map((period) =>
      values.filter((other) => other.period === period),
    );
    const isClear = same!.length === 1 && before!.length === 1;
    return { ...value, growth: isClear ? growthOf(before![0]!.stated[0].fact, value.stated[0].fact) : undefined };
  });
}

/**
 * Only where the published rate follows from the published levels: not at constant prices, not over a scope that changes every
 * year, not between figures that were revised, bounded or counted otherwise.
 */
function growthOf(base: Fact, level: Fact): Growth | undefined {
  if (!isPlain(base) || !isPlain(level)) return undefined;
  const [from, to] = [figureValue(base.figure), figureValue(level.figure)];
  if (isLeap(from, to) || isLeap(to, from)) return undefined;
  const factor = over(intervalOf(level.figure), intervalOf(base.figure));
  return { rate: subtract(divide(to, from), ONE), range: minus(factor, exactly(ONE)) };
}

/** What triples within a year, or falls to a third, was not counted alike: one of the two is several years' sum, or a part. */
function isLeap(from: Rational, to: Rational): boolean {
  return compare(to, multiply(from, whole(3))) >= 0;
}

function isPlain({ figure, series, dimension, finality, adjusted, sign: direction }: Fact): boolean {
  const isCounted = series === 'counted' && dimension !== '%' && direction > 0;
  return isCounted && figure.qualifier === 'exact' && finality !== 'revised' && !adjusted;
}
