import type { End, Interval } from '../arithmetic/interval';
import { compare, divide, formatDecimal, type Rational, sign } from '../arithmetic/rational';
import { type Figure, unitLabel, unitSize } from '../figures';

/** How a figure prints: its number is the base-unit value ÷ `factor`, followed by `suffix`. */
export interface Scale {
  readonly factor: Rational;
  readonly suffix: string;
  /** Places after the point of the printed number; negative for a number rounded to tens or more. */
  readonly places: number;
}

/** More places than this say nothing to a reader, however narrow the interval. */
const MOST_EXTRA_PLACES = 4;

/**
 * How the figure prints, or undefined for kinds whose value is not its printed number times a factor
 * (番, 分之, a ratio, a rank).
 */
export function scaleOf(figure: Figure): Scale | undefined {
  if (!SCALED.has(figure.kind)) return undefined;
  return { factor: unitSize(figure), suffix: unitLabel(figure), places: -figure.number.exponent };
}

const SCALED: ReadonlySet<Figure['kind']> = new Set([
  'quantity',
  'percent',
  'permille',
  'points',
  'tenths',
  'multiple',
]);

/**
 * An interval in the figure's own unit: `12.45～12.55亿元`, `≥ 50家`, `27家` when only one number is meant.
 * Levels and shares start at zero anyway, so a lower end there is not worth a reader's time; undefined when nothing is left.
 */
export function intervalText(interval: Interval, scale: Scale): string | undefined {
  const { high } = interval;
  const low = interval.low && sign(interval.low.at) === 0 && high && sign(high.at) > 0 ? undefined : interval.low;
  if (low && high) return closedText(low, high, scale);
  if (low) return `${low.closed ? '≥' : '＞'} ${printed(low.at, scale, 1)}${scale.suffix}`;
  if (high) return `${high.closed ? '≤' : '＜'} ${printed(high.at, scale, 1)}${scale.suffix}`;
  return undefined;
}

/** True when the interval holds one number only, as that of a count does. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compare(low.at, high.at) === 0;
}

function closedText(low: End, high: End, scale: Scale): string {
  if (compare(low.at, high.at) === 0) return `${printed(low.at, scale, MOST_EXTRA_PLACES)}${scale.suffix}`;
  let extra = 1;
  while (extra < MOST_EXTRA_PLACES && printed(low.at, scale, extra) === printed(high.at, scale, extra)) extra += 1;
  const from = printed(low.at, scale, extra);
  const to = printed(high.at, scale, extra);
  return from === to ? `≈ ${from}${scale.suffix}` : `${from}～${to}${scale.suffix}`;
}

function printed(value: Rational, scale: Scale, extraPlaces: number): string {
  const text = formatDecimal(divide(value, scale.factor), Math.max(0, scale.places + extraPlaces));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
