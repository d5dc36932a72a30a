import type { Fact, FactTopic, ReportFacts } from './facts';
import { hash52 } from './hash';

/**
 * One number for what a fact speaks of, in a place of that name. Numbers rather than words, since a workspace of ten thousand
 * reports has hundreds of thousands of topics.
 */
export function topicKey(place: string, topic: FactTopic): number {
  const { indicator, measure, dimension, comparison, period } = topic;
  return hash52([place, indicator, measure, dimension, comparison, period].join('|'));
}

/** Equal keys are of equal topics but for a chance in billions; this makes sure. */
export function isSameTopic(a: FactTopic, b: FactTopic): boolean {
  return (
    a.indicator === b.indicator &&
    a.measure === b.measure &&
    a.dimension === b.dimension &&
    a.comparison === b.comparison &&
    a.period === b.period
  );
}

/** The same stretch of the year before: 2023:1-6 for 2024:1-6. */
export function periodBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** What a growth rate starts from: the level of the year before, in the given unit. */
export function baseTopic({ indicator, period }: FactTopic, dimension: string): FactTopic {
  return { indicator, measure: 'level', dimension, comparison: '', period: periodBefore(period) };
}

/** The rates of a report that follow from levels, each with the report's own level of the same period. */
export function ratesWithLevels({ facts }: ReportFacts): { readonly rate: Fact; readonly level: Fact }[] {
  const levels = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.indicator}|${fact.period}`;
    if (fact.measure === 'level' && fact.comparison === '' && !levels.has(key)) levels.set(key, fact);
  }
  return facts.flatMap((rate) => {
    const level = levels.get(`${rate.indicator}|${rate.period}`);
    const follows = rate.measure === 'growth' && rate.comparison === '' && rate.series === 'counted';
    return level && follows && level.dimension !== '%' ? [{ rate, level }] : [];
  });
}
