import { intersects } from '../../../arithmetic/interval';
import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { type Relation, type Term, termValue } from '../../relation';

/**
 * The contradicted claim with the one slip of the pen that explains it in one of the terms, where that is not what the term would be for certain: the share that it makes
 * is rounded, so that several numbers would do. Undefined where none is one slip away.
 */
export function slipWithin(
  claim: Claim,
  relation: Relation,
  mayBe: (term: Term) => boolean,
  onlySwaps: boolean,
): Claim | undefined {
  const values = relation.terms.map(termValue);
  for (const [index, term] of relation.terms.entries()) {
    if (index === relation.stated || !mayBe(term) || !term.figure.number.arabic) continue;
    const found = slipsIn(term.figure, onlySwaps).find((figure) => {
      const changed = values.with(index, termValue({ ...term, figure }));
      const implied = relation.solve(relation.stated, changed);
      return implied !== undefined && intersects(implied, values[relation.stated]!);
    });
    if (!found) continue;
    const repair = { span: term.figure.numberSpan, newText: printedText(found), distance: 1 };
    const others = claim.repairs.filter(({ span }) => span.start !== repair.span.start);
    return { ...claim, repairs: [repair, ...others] };
  }
  return undefined;
}

/** The figure with two neighbouring digits swapped, or with one digit changed. */
function slipsIn(figure: Figure, onlySwaps: boolean): Figure[] {
  const digits = figure.number.coefficient.toString();
  const swapped = [...digits]
    .slice(1)
    .map((digit, at) => digits.slice(0, at) + digit + digits[at] + digits.slice(at + 2));
  const changed = onlySwaps
    ? []
    : [...digits].flatMap((_, at) =>
        [...'0123456789'].map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1)),
      );
  return [...swapped, ...changed]
    .filter((text) => text !== digits && !text.startsWith('0'))
    .map((text) => ({ ...figure, number: { ...figure.number, coefficient: BigInt(text) } }));
}

function printedText({ number }: Figure): string {
  const digits = number.coefficient.toString();
  const places = -number.exponent;
  return places > 0 ? `${digits.slice(0, -places) || '0'}.${digits.slice(-places).padStart(places, '0')}` : digits;
}
