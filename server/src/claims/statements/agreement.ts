import { type Interval, intersects, scale } from '../../arithmetic/interval';
import { compare, divide, multiply, type Rational, toNumber, whole } from '../../arithmetic/rational';
import { figureValue, intervalOf, type Measured, place, truncatedInterval, unitSize } from '../../figures';

/** What two printed figures of one thing are compared by. */
export interface Extent {
  /** One unit of the last printed digit. */
  readonly step: Rational;
  readonly value: Rational;
  readonly interval: Interval;
}

/** What a printed figure says of the size of its thing. */
export function extentOf(figure: Measured): Extent {
  return {
    step: multiply(place(figure.number), unitSize(figure)),
    value: figureValue(figure),
    interval: intervalOf(figure),
  };
}

/**
 * Figures of one precision agree when they are the same; else when the finer one rounds (or was cut off) to the coarser.
 * `signs` is −1 where one is of a rise and the other of a fall.
 */
export function agree<F extends Measured>(a: F, b: F, signs: number, extent: (figure: F) => Extent): boolean {
  if (signs < 0) return a.number.coefficient === 0n && b.number.coefficient === 0n;
  const exact = a.qualifier === 'exact' && b.qualifier === 'exact';
  const [one, other] = [extent(a), extent(b)];
  const order = compare(one.step, other.step);
  if (exact && order === 0) return compare(one.value, other.value) === 0;
  if (intersects(one.interval, other.interval)) return true;
  return exact && intersects(truncatedInterval(order > 0 ? a : b), (order > 0 ? other : one).interval);
}

/** 1 for ten times as much, −4 for 万 where 亿 belongs, 0 when no power of ten makes the two agree. */
export function shiftBetween(a: Measured, b: Measured): number {
  const [from, to] = [figureValue(a), figureValue(b)];
  if (from.n <= 0n || to.n <= 0n) return 0;
  const power = Math.round(Math.log10(toNumber(divide(to, from))));
  if (power === 0 || Math.abs(power) > 8) return 0;
  const factor = power > 0 ? whole(10 ** power) : divide(whole(1), whole(10 ** -power));
  return intersects(scale(intervalOf(a), factor), intervalOf(b)) ? power : 0;
}
