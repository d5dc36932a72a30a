import { type Interval, scale } from '../../arithmetic/interval';
import { compare, type Rational, subtract, whole as wholeNumber } from '../../arithmetic/rational';
import { intervalOf } from '../../figures';
import type { BlockReading } from '../reading';
import { GROWTH_PARTITIONS, type GrowthPartition } from './growthPartitions';
import { type GrowthRate, readGrowthRates } from './growthRates';

/** A whole that grew faster than its fastest part, or slower than its slowest. */
export interface Outsider {
  readonly whole: GrowthRate;
  readonly parts: readonly GrowthRate[];
  readonly direction: 'above' | 'below';
  /** How far outside, at least, as a fraction: 0.002 is 0.2 percentage points. */
  readonly gap: Rational;
}

/** Every whole of a line whose rate no mean of its parts' rates can give, within rounding. */
export function findOutsiders(reading: BlockReading): Outsider[] {
  const partitions = GROWTH_PARTITIONS.filter(({ words }) => words.every((word) => word.test(reading.block.folded)));
  if (reading.figures.length < 3 || partitions.length === 0) return [];
  const rates = readGrowthRates(reading);
  if (rates.length < 3) return [];
  return rates.flatMap((whole, index) =>
    partitions
      .filter((partition) => partition.whole.test(whole.name))
      .flatMap((partition) => {
        const parts = partsOf(partition, whole, rates.slice(index + 1));
        const outsider = parts && compareWith(whole, parts);
        return outsider ? [outsider] : [];
      }),
  );
}

/** How many sentences (；ends one too) the parts may be away from the whole. */
const REACH = 7;

/** One rate for each part, behind the whole and before another whole of the kind; all on one basis and for one period. */
function partsOf(
  partition: GrowthPartition,
  whole: GrowthRate,
  following: readonly GrowthRate[],
): GrowthRate[] | undefined {
  const end = following.findIndex(
    ({ name, figure }) => isWhole(partition, name) || figure.sentence > whole.figure.sentence + REACH,
  );
  const near = end < 0 ? following : following.slice(0, end);
  const parts: GrowthRate[] = [];
  for (const pattern of partition.parts) {
    const found = near.filter(({ name }) => pattern.test(name));
    if (found.length !== 1) return undefined;
    parts.push(found[0]!);
  }
  return parts.every((part) => sameBasis(whole, part, partition.real)) ? parts : undefined;
}

/** The whole again, or that of another place or month (全市进出口总额): what follows are its parts. */
function isWhole(partition: GrowthPartition, name: string): boolean {
  return NARROWED_WHOLES.get(partition)!.test(name) && !partition.parts.some((part) => part.test(name));
}

/** The names of the wholes, whatever stands before them. */
const NARROWED_WHOLES: ReadonlyMap<GrowthPartition, RegExp> = new Map(
  GROWTH_PARTITIONS.map((partition) => [partition, new RegExp(partition.whole.source.replace(/^\^/, ''))]),
);

function sameBasis(whole: GrowthRate, part: GrowthRate, real: boolean): boolean {
  if (part.period !== undefined && part.period !== whole.period) return false;
  return basis(whole, real) === basis(part, real);
}

function basis({ comparison }: GrowthRate, real: boolean): string {
  return real ? comparison.replace(/按[^ ]*价格?(?:计算)?|可比价格?|不变价格?|实际/g, '').trim() : comparison;
}

function compareWith(whole: GrowthRate, parts: readonly GrowthRate[]): Outsider | undefined {
  const own = rateOf(whole);
  const others = parts.map(rateOf);
  const fastest = extreme(
    others.map(({ high }) => high?.at),
    1,
  );
  if (own.low && fastest && compare(own.low.at, fastest) > 0)
    return { whole, parts, direction: 'above', gap: subtract(own.low.at, fastest) };
  const slowest = extreme(
    others.map(({ low }) => low?.at),
    -1,
  );
  if (own.high && slowest && compare(own.high.at, slowest) < 0)
    return { whole, parts, direction: 'below', gap: subtract(slowest, own.high.at) };
  return undefined;
}

function rateOf({ figure, sign }: GrowthRate): Interval {
  return scale(intervalOf(figure), wholeNumber(sign));
}

/** The greatest (or least) of all; undefined when one of them is unbounded. */
function extreme(ends: readonly (Rational | undefined)[], direction: 1 | -1): Rational | undefined {
  let found: Rational | undefined;
  for (const end of ends) {
    if (!end) return undefined;
    if (!found || compare(end, found) * direction > 0) found = end;
  }
  return found;
}
