import { middle } from '../arithmetic/interval';
import { add, compare, multiply, negate, ONE, type Rational, sign, whole, ZERO } from '../arithmetic/rational';
import { figureValue } from '../figures';
import type { Claim, ClaimKind } from './claim';
import { type FigureLine, isTrueOfAnother } from './otherReading';
import { isSlip, statedOf } from './slip';

/**
 * Doubts a contradiction by far: where a result is less than half of what its figures give, or more than twice as much, and no single
 * slip of the pen explains that, it may have been read as the result of other figures than its own. A list that misses its total by so much
 * is not complete, a mean so far off is of another total, and what is true of another of the line's figures is said of that: they decide nothing.
 */
export function doubtedWhereFar(claim: Claim, line: FigureLine): Claim {
  if (claim.verdict !== 'contradicted' || !MEASURED.has(claim.kind) || isSlip(claim) || !isFar(claim)) return claim;
  return claim.kind === 'sum' || claim.kind === 'average' || isTrueOfAnother(claim, line)
    ? { ...claim, verdict: 'undecidable', basis: 'far', opposite: false, repairs: [] }
    : { ...claim, basis: 'far' };
}

/** The other kinds count, compare, or add up to a whole that is known beforehand. */
const MEASURED: ReadonlySet<ClaimKind> = new Set(['growth', 'completion', 'share', 'sum', 'difference', 'average']);

function isFar(claim: Claim): boolean {
  const figure = statedOf(claim);
  const given = claim.implied && middle(claim.implied);
  // 翻了一番 is no level, and is read roughly anyway.
  if (!figure || !given || figure.kind === 'doubling') return false;
  const [size, isNegative] = [figureValue(figure), sign(given) < 0 !== claim.opposite];
  const stated = isNegative && sign(size) > 0 ? negate(size) : size;
  // Of a rate the levels are compared that it makes of the same base: 0.2% and 1.2% are close.
  return claim.kind === 'growth' ? areFar(add(ONE, stated), add(ONE, given)) : areFar(stated, given);
}

function areFar(one: Rational, other: Rational): boolean {
  if (sign(one) * sign(other) <= 0) return compare(one, ZERO) !== 0 || compare(other, ZERO) !== 0;
  const [small, large] = [magnitude(one), magnitude(other)].sort(compare);
  return compare(multiply(small!, whole(2)), large!) < 0;
}

function magnitude(value: Rational): Rational {
  return sign(value) < 0 ? negate(value) : value;
}
