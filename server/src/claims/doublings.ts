import { between, closedEnd, exactly, type Interval, minus, openEnd } from '../arithmetic/interval';
import { multiply, ONE, rational, whole } from '../arithmetic/rational';
import type { Figure } from '../figures';

/**
 * By what fraction something has grown that 翻n番 is said of: 2^n − 1. With 多 or 有余 it has not been doubled once more, and what comes
 * near (近, 接近) was doubled once less.
 */
export function doublingGrowth({ number, qualifier }: Figure): Interval {
  const times = power(number.coefficient);
  const more = openEnd(power(number.coefficient + 1n));
  switch (qualifier) {
    case 'exact':
      return minus(exactly(times), exactly(ONE));
    case 'slightlyMore':
      return minus({ low: closedEnd(times), high: more }, exactly(ONE));
    case 'above':
    case 'atLeast':
      return minus({ low: closedEnd(times), high: undefined }, exactly(ONE));
    case 'below':
      return minus({ low: openEnd(power(number.coefficient - 1n)), high: closedEnd(times) }, exactly(ONE));
    default:
      return minus(between(tenths(times, 9n), tenths(times, 11n)), exactly(ONE));
  }
}

function power(exponent: bigint) {
  return exponent < 0n ? ONE : whole(2 ** Number(exponent));
}

function tenths(value: ReturnType<typeof power>, count: bigint) {
  return multiply(value, rational(count, 10n));
}
