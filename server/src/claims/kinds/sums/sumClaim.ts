import { type Figure, figureValue } from '../../../figures';
import type { Basis, Claim } from '../../claim';
import { added, printed } from '../../expression';
import { sumRelation, type Term } from '../../relation';
import { verify } from '../../verify';
import { sharedDigits } from './sumDigits';
import type { Part } from './sumParts';

/** A total against the sum of its parts, each added or taken off. */
export function sumClaim(
  total: Figure,
  parts: readonly Figure[],
  basis?: Basis,
  signOf: (at: number) => Term['sign'] = () => 1,
): Claim {
  const terms = parts.map((figure, at): Term => ({ role: 'part', figure, sign: signOf(at) }));
  const labels = printed(total, ...parts).slice(1);
  const expression = added(labels.map((label, at) => (terms[at]!.sign < 0 ? `-${label}` : label)));
  const relation = sumRelation({ role: 'total', figure: total, sign: 1 }, terms, expression);
  const claim = verify({ kind: 'sum', relation });
  return basis ? { ...claim, basis } : claim;
}

/** The figures of parts, in their order. */
export function figuresOf(parts: readonly Part[]): Figure[] {
  return parts.map((part) => part.figure);
}

/** A division may name only its largest members; what falls short of the whole by more than a slip is no attempt at it. */
export function coveringSum(total: Part, figures: readonly Figure[]): Claim | undefined {
  const ratio = ratioOfSum(total.figure, figures);
  return ratio > 0.8 && ratio < 1.25 ? sumClaim(total.figure, figures) : plausibleSum(total, figures);
}

/**
 * A list that need not be complete: it is reported when it adds up, and questioned when exactly one slip in one figure
 * keeps it from adding up and the figures have digits enough for that not to be chance.
 */
export function plausibleSum(total: Pick<Part, 'figure'>, figures: readonly Figure[]): Claim | undefined {
  const ratio = ratioOfSum(total.figure, figures);
  const isFar = ratio < 0.4 || ratio > 2;
  if (ratio < 0.1 || ratio > 10) return undefined;
  const claim = sumClaim(total.figure, figures, 'subset');
  if (claim.verdict === 'holds') return claim;
  // 突破1000万辆 leaves open how much is missing.
  if (![total.figure, ...figures].every(({ qualifier }) => qualifier === 'exact')) return undefined;
  const shared = sharedDigits(total.figure, figures);
  // Two digits the other way round are less often chance than a changed one, however much they change.
  if (isTurned(claim)) return shared >= 3 ? claim : undefined;
  // Parts that together are a little more than the total were to make it up.
  const isFull = figures.length >= 3 && ratio > 1 && ratio < 1.06;
  const needed = isFull ? 2 : ratio > 0.9 && ratio < 1.1 ? 3 : 4;
  return !isFar && shared >= needed && claim.repairs[0]?.distance === 1 ? claim : undefined;
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** 42.3 for 24.3 */
function isTurned({ repairs: [first], operands }: Claim): boolean {
  const old = operands.find(({ figure }) => figure?.numberSpan === first?.span)?.figure;
  if (!first || !old || first.distance !== 1) return false;
  const [from, to] = [old.number.coefficient.toString(), first.newText.replace('.', '')];
  // Of two digits, which may end in zeros, too many have their counterpart by chance.
  return from.replace(/0+$/, '').length >= 3 && from.length === to.length && sorted(from) === sorted(to);
}

/** How large the sum is beside its total. */
export function ratioOfSum(total: Figure, figures: readonly Figure[]): number {
  return figures.reduce((value, figure) => value + approximate(figure), 0) / approximate(total);
}

function approximate(figure: Figure): number {
  const value = figureValue(figure);
  return Number(value.n) / Number(value.d);
}
