import { between, closedEnd, EVERYTHING, exactly, type Interval, openEnd, scale } from '../arithmetic/interval';
import { add, decimal, multiply, ONE, type Rational, rational, ZERO } from '../arithmetic/rational';
import type { Measured, PrintedNumber } from './figure';

/**
 * The numbers that a printed figure can stand for, in base units of its dimension (元, 平方米, 公斤 …); a percentage is
 * a fraction (12.5% is 0.125). Printed digits mean rounding to the last of them; both 四舍五入 and 四舍六入五成双
 * (GB/T 8170-2008) are accepted on exact ties, so both ends are closed. Counts of things in single units are exact, and so are fractions in
 * words: 三分之二 has no digits that could have been rounded.
 */
export function intervalOf(figure: Measured): Interval {
  return scale(qualified(figure), unitSize(figure));
}

/** Like `intervalOf`, for an author who cut the surplus digits off instead of rounding (截断): these make less than one unit. */
export function truncatedInterval(figure: Measured): Interval {
  const low = printedValue(figure.number);
  if (isExactCount(figure)) return scale(exactly(low), unitSize(figure));
  return scale({ low: closedEnd(low), high: openEnd(add(low, place(figure.number))) }, unitSize(figure));
}

/** The printed value in base units, ignoring rounding and qualifiers. */
export function figureValue(figure: Measured): Rational {
  return multiply(printedValue(figure.number), unitSize(figure));
}

/** How many base units one printed 1 is: 10^4 for 12万元, 1/100 for 12%, 1/3 for 三分之二. */
export function unitSize(figure: Measured): Rational {
  const factor = kindFactor(figure);
  return figure.magnitude === 0 ? factor : multiply(decimal(1n, figure.magnitude), factor);
}

/** The bounds of one member of a ratio a:b:c. */
export function termInterval(number: PrintedNumber): Interval {
  return rounded(number);
}

export function printedValue(number: PrintedNumber): Rational {
  return decimal(number.coefficient, number.exponent);
}

/** One unit of the last printed digit. */
export function place(number: PrintedNumber): Rational {
  return decimal(1n, number.exponent);
}

const PER_CENT = decimal(1n, -2);
const PER_MILLE = decimal(1n, -3);
const PER_TEN = decimal(1n, -1);

function kindFactor(figure: Measured): Rational {
  switch (figure.kind) {
    case 'percent':
    case 'points':
      return PER_CENT;
    case 'permille':
      return PER_MILLE;
    case 'tenths':
      return PER_TEN;
    case 'fraction':
      return rational(1n, figure.terms?.[1]?.coefficient ?? 1n);
    default:
      return figure.unit?.factor ?? ONE;
  }
}

function qualified(figure: Measured): Interval {
  const value = printedValue(figure.number);
  const exact = isExactCount(figure) ? exactly(value) : rounded(figure.number);
  switch (figure.qualifier) {
    case 'exact':
      return exact;
    case 'about':
      return between(multiply(value, rational(95n, 100n)), multiply(value, rational(105n, 100n)));
    case 'slightlyMore':
      return between(value, add(value, lastNonZeroPlace(figure.number)));
    case 'above':
      return { low: isExactCount(figure) ? openEnd(value) : exact.low, high: undefined };
    case 'atLeast':
      return { low: exact.low, high: undefined };
    case 'below':
    case 'atMost':
      return { low: closedEnd(ZERO), high: exact.high };
    case 'unknown':
      return EVERYTHING;
  }
}

/** Things that are counted one by one are known exactly, as are thirds and places: 27家. 2.4万人 and 12亿元 are rounded. */
export function isExactCount(figure: Measured): boolean {
  if (figure.kind === 'doubling' || figure.kind === 'rank' || figure.kind === 'fraction') return true;
  return (
    figure.kind === 'quantity' &&
    figure.unit?.discrete === true &&
    figure.magnitude === 0 &&
    figure.number.exponent >= 0
  );
}

function rounded(number: PrintedNumber): Interval {
  const value = printedValue(number);
  // A place has the denominator of its number.
  const { n: unit } = place(number);
  const [n, d] = [2n * value.n, 2n * value.d];
  const low = n - unit;
  return between(low < 0n && number.coefficient >= 0n ? ZERO : { n: low, d }, { n: n + unit, d });
}

/** 余 and 多 add less than one unit of the last printed digit that is not zero: 50余 is below 60, 1.5万余 below 1.6万. */
function lastNonZeroPlace(number: PrintedNumber): Rational {
  let { coefficient, exponent } = number;
  while (coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return decimal(1n, exponent);
}
