import { intersects, scale } from '../arithmetic/interval';
import { rational } from '../arithmetic/rational';
import { type Figure, intervalOf } from '../figures';
import type { Claim } from './claim';

/** True where one slip of the pen explains a contradiction: a wrong word, digit or power of ten, or two digits swapped. */
export function isSlip(claim: Claim): boolean {
  const [first] = claim.repairs;
  return (first !== undefined && first.distance <= 1) || isPointMoved(claim);
}

/** The figure that would be wrong if the claim is; undefined where that is an item of a counted list. */
export function statedOf({ operands, statedSpan }: Claim): Figure | undefined {
  return operands.find(({ span }) => span === statedSpan)?.figure;
}

/** 12.0% for 1.20%: a point that is moved may leave a digit at the end that rounding would not print. */
function isPointMoved(claim: Claim): boolean {
  const stated = statedOf(claim);
  const { implied } = claim;
  const moved = stated ? [rational(1n, 10n), rational(10n)].map((by) => scale(intervalOf(stated), by)) : [];
  return implied !== undefined && moved.some((value) => intersects(value, implied));
}
