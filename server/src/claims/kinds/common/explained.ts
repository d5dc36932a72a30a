import { type Interval, intersects, minus, nonNegative, over, plus } from '../../../arithmetic/interval';
import type { Claim } from '../../claim';
import { type Relation, termValue } from '../../relation';
import { isSlip } from '../../slip';
import { mayBeOfOther } from './doubted';

/**
 * The claim where it holds, or where its author's mistake is plain: one slip of the pen, or a rate of growth that was taken of the later level
 * instead of the earlier (9.8亿元 after 8.7亿元, 增长11.2%). Anything else may rest on figures that the reader has not seen.
 */
export function explained(claim: Claim, relation: Relation): Claim | undefined {
  if (claim.verdict !== 'contradicted') return mayBeOfOther(claim);
  return isSlip(claim) || isOfLater(relation) ? claim : undefined;
}

/** Terms: base, current, rate, as `growthRelation` has them, or current, change, rate, as `changeRelation` does, or change, base, rate. */
function isOfLater({ terms }: Relation): boolean {
  const [first, second, rate] = terms;
  if (!first || !second || rate?.role !== 'rate') return false;
  const stated = termValue({ ...rate, sign: 1 });
  const [one, other] = [first, second].map((term) => termValue({ ...term, sign: 1 })) as [Interval, Interval];
  if (first.role === 'current' && second.role === 'change') return intersects(over(other, one), stated);
  if (first.role === 'change') return intersects(over(one, plus(one, other)), stated);
  const difference = rate.sign > 0 ? minus(other, one) : minus(one, other);
  return first.role === 'base' && intersects(over(nonNegative(difference), other), stated);
}
