import {
  add,
  ceil,
  compare,
  divide,
  floor,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  ZERO,
} from './rational';

/** One end of an interval: where it is, and whether that very point belongs to it. */
export interface End {
  readonly at: Rational;
  readonly closed: boolean;
}

/** A set of real numbers without gaps; a missing end reaches to infinity. An interval is never empty. */
export interface Interval {
  readonly low: End | undefined;
  readonly high: End | undefined;
}

/** What nothing is known of. */
export const EVERYTHING: Interval = { low: undefined, high: undefined };

/** An end that belongs to its interval. */
export function closedEnd(at: Rational): End {
  return { at, closed: true };
}

/** An end that its interval comes as near to as one likes and does not reach. */
export function openEnd(at: Rational): End {
  return { at, closed: false };
}

/** The interval that holds one number only. */
export function exactly(value: Rational): Interval {
  const end = closedEnd(value);
  return { low: end, high: end };
}

/** From low to high, both ends included. */
export function between(low: Rational, high: Rational): Interval {
  return { low: closedEnd(low), high: closedEnd(high) };
}

/** True when the number lies in the interval. */
export function contains(interval: Interval, value: Rational): boolean {
  return intersects(interval, exactly(value));
}

/** True when some number lies in both: the test behind every verdict. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a.low, b.high) && reaches(b.low, a.high);
}

function reaches(low: End | undefined, high: End | undefined): boolean {
  if (!low || !high) return true;
  const order = compare(low.at, high.at);
  return order < 0 || (order === 0 && low.closed && high.closed);
}

/** All sums of a number in a and one in b. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: joinEnds(a.low, b.low, add), high: joinEnds(a.high, b.high, add) };
}

/** All differences of a number in a and one in b. */
export function minus(a: Interval, b: Interval): Interval {
  return plus(a, opposite(b));
}

/** −a. */
export function opposite(a: Interval): Interval {
  return { low: mapEnd(a.high, negate), high: mapEnd(a.low, negate) };
}

/** a × factor for an exact factor of any sign. */
export function scale(a: Interval, factor: Rational): Interval {
  if (factor.n === factor.d) return a;
  const times = (at: Rational) => multiply(at, factor);
  return sign(factor) < 0
    ? { low: mapEnd(a.high, times), high: mapEnd(a.low, times) }
    : { low: mapEnd(a.low, times), high: mapEnd(a.high, times) };
}

/** a × b for intervals that hold no negative number (levels, shares): products are then monotone in both. */
export function times(a: Interval, b: Interval): Interval {
  return { low: joinEnds(a.low, b.low, multiply) ?? closedEnd(ZERO), high: joinEnds(a.high, b.high, multiply) };
}

/** a ÷ b for intervals that hold no negative number. A divisor that may be zero leaves the quotient unbounded above. */
export function over(a: Interval, b: Interval): Interval {
  const low =
    a.low && b.high && sign(b.high.at) > 0 ? endOf(divide(a.low.at, b.high.at), a.low, b.high) : closedEnd(ZERO);
  const high = a.high && b.low && sign(b.low.at) > 0 ? endOf(divide(a.high.at, b.low.at), a.high, b.low) : undefined;
  return { low, high };
}

/** The whole numbers inside, as their least and greatest; undefined when there is none or an end is infinite. */
export function wholesIn(interval: Interval): { least: bigint; greatest: bigint } | undefined {
  if (!interval.low || !interval.high) return undefined;
  let least = ceil(interval.low.at);
  let greatest = floor(interval.high.at);
  if (!interval.low.closed && compare({ n: least, d: 1n }, interval.low.at) === 0) least += 1n;
  if (!interval.high.closed && compare({ n: greatest, d: 1n }, interval.high.at) === 0) greatest -= 1n;
  return least <= greatest ? { least, greatest } : undefined;
}

/** The part of the interval that is not below zero; the interval itself when nothing of it is. */
export function nonNegative(a: Interval): Interval {
  return a.low && sign(a.low.at) < 0 && a.high && sign(a.high.at) >= 0 ? { low: closedEnd(ZERO), high: a.high } : a;
}

/** a × a × … for an interval that holds no negative number. */
export function power(a: Interval, exponent: number): Interval {
  return Array.from({ length: exponent - 1 }, () => a).reduce(times, a);
}

/**
 * The n-th root of an interval that holds no negative number. A root is no fraction, so both ends are moved outwards to the
 * next multiple of 10^-9: what lies outside is outside for certain.
 */
export function root(a: Interval, n: number): Interval {
  const low = a.low ? closedEnd(rational(rootFloor(a.low.at, n), GRID)) : undefined;
  const high = a.high ? closedEnd(rational(rootFloor(a.high.at, n) + 1n, GRID)) : undefined;
  return { low, high };
}

const GRID = 1_000_000_000n;

/** The greatest g with (g / 10^9)^n ≤ value, by bisection. */
function rootFloor(value: Rational, n: number): bigint {
  const limit = (value.n * GRID ** BigInt(n)) / value.d;
  let low = 0n;
  let high = limit + 1n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(n) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** 1 + a, the factor that a growth rate stands for. */
export function growthFactor(rate: Interval): Interval {
  return plus(exactly(ONE), rate);
}

/** A point inside, for showing and for fixes: the middle, or the finite end of a half-open ray. */
export function middle(a: Interval): Rational | undefined {
  if (a.low && a.high) return divide(add(a.low.at, a.high.at), { n: 2n, d: 1n });
  return (a.low ?? a.high)?.at;
}

function mapEnd(end: End | undefined, f: (at: Rational) => Rational): End | undefined {
  return end && { at: f(end.at), closed: end.closed };
}

function joinEnds(a: End | undefined, b: End | undefined, f: (x: Rational, y: Rational) => Rational): End | undefined {
  return a && b && endOf(f(a.at, b.at), a, b);
}

function endOf(at: Rational, a: End, b: End): End {
  return { at, closed: a.closed && b.closed };
}
