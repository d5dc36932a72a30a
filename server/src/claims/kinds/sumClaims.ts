import { type Figure, figureValue } from '../../figures';
import type { Basis, Claim } from '../claim';
import { printed } from '../expression';
import { sumRelation, type Term } from '../relation';
import { verify } from '../verify';
import { sharedDigits } from './sumDigits';

/** The claim that a total is the sum of its parts. */
export function sumClaim(total: Figure, parts: readonly Figure[], basis?: Basis): Claim {
  const labels = printed(total, ...parts).slice(1);
  const terms = parts.map((figure): Term => ({ role: 'part', figure, sign: 1 }));
  const relation = sumRelation({ role: 'total', figure: total, sign: 1 }, terms, labels.join(' + '));
  const claim = verify({ kind: 'sum', relation });
  return basis ? { ...claim, basis } : claim;
}

/** A division may name only its largest members; what falls short of the whole by more than a slip is no attempt at it. */
export function coveringSum(total: Figure, figures: readonly Figure[]): Claim | undefined {
  const ratio = ratioOfSum(total, figures);
  return ratio > 0.8 && ratio < 1.25 ? sumClaim(total, figures) : plausibleSum(total, figures);
}

/**
 * A list that need not be complete: it is reported when it adds up, and questioned when exactly one slip in one figure
 * keeps it from adding up and the figures have digits enough for that not to be chance.
 */
export function plausibleSum(total: Figure, figures: readonly Figure[]): Claim | undefined {
  const ratio = ratioOfSum(total, figures);
  if (ratio < 0.4 || ratio > 2) return undefined;
  const claim = sumClaim(total, figures, 'subset');
  if (claim.verdict === 'holds') return claim;
  // 突破1000万辆 leaves open how much is missing.
  if (![total, ...figures].every(({ qualifier }) => qualifier === 'exact')) return undefined;
  const needed = ratio > 0.9 && ratio < 1.1 ? 3 : 4;
  return sharedDigits(total, figures) >= needed && claim.repairs[0]?.distance === 1 ? claim : undefined;
}

/** How the sum of the parts is to the total. */
export function ratioOfSum(total: Figure, figures: readonly Figure[]): number {
  return figures.reduce((value, figure) => value + approximate(figure), 0) / approximate(total);
}

function approximate(figure: Figure): number {
  const value = figureValue(figure);
  return Number(value.n) / Number(value.d);
}
