/**
 * Exact fractions. Every comparison in Hegao is made with these, so no verdict ever depends on a floating-point epsilon.
 * The denominator is always positive; fractions are reduced only when asked for, since most live for one comparison.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** The fraction n/d; the sign is moved to the numerator. `d` must not be zero. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** A whole number as a fraction. */
export function whole(n: number): Rational {
  return { n: BigInt(n), d: 1n };
}

/** coefficient × 10^exponent, exactly: `decimal(1250n, -2)` is 12.50. */
export function decimal(coefficient: bigint, exponent: number): Rational {
  return exponent >= 0
    ? { n: coefficient * powerOfTen(exponent), d: 1n }
    : { n: coefficient, d: powerOfTen(-exponent) };
}

/** The powers that figures need are reckoned once: raising a bigint costs more than all else that is done with it. */
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 24 }, (_, exponent) => 10n ** BigInt(exponent));

function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** a ÷ b; the caller has made sure that b is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sign(a: Rational): number {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/** The greatest whole number that is not above a. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n % a.d !== 0n && a.n < 0n ? quotient - 1n : quotient;
}

/** The least whole number that is not below a. */
export function ceil(a: Rational): bigint {
  return -floor(negate(a));
}

/** The nearest multiple of 10^exponent, ties away from zero (四舍五入), as its coefficient. */
export function roundTo(a: Rational, exponent: number): bigint {
  const n = a.n < 0n ? -a.n : a.n;
  const above = exponent < 0 ? n * powerOfTen(-exponent) : n;
  const below = exponent > 0 ? a.d * powerOfTen(exponent) : a.d;
  const rounded = (2n * above + below) / (2n * below);
  return a.n < 0n ? -rounded : rounded;
}

/** The nearest floating-point number, for ranking and display only, never for a verdict. */
export function toNumber(a: Rational): number {
  const magnitude = 10n ** 18n;
  return Number((a.n * magnitude) / a.d) / 1e18;
}

/** Decimal digits of a with `places` after the point, rounded half up: `formatDecimal(1/3, 2)` is "0.33". */
export function formatDecimal(a: Rational, places: number): string {
  const coefficient = roundTo(a, -places);
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(places + 1, '0');
  const body = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return coefficient < 0n ? `-${body}` : body;
}
