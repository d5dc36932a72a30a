import type { Claim } from '../../claim';

/** True where one slip of the pen explains a contradicted mean, in a figure of which that can be told: of a single digit any other is a slip. */
export function isTellingSlip(claim: Claim): boolean {
  const [first] = claim.repairs;
  const digits = digitsOf(first?.newText ?? '').length;
  if (first === undefined || digits < 2) return false;
  return first.distance <= (digits >= LONG || isPermuted(claim) ? 2 : 1);
}

/** Of so many digits two that are right in other places (11040 for 10104) are no chance. */
const LONG = 5;

/** 494.4 for 444.9: the very digits, in another order. */
function isPermuted({ repairs: [first], operands }: Claim): boolean {
  const old = operands.find(({ figure }) => figure?.numberSpan.start === first?.span.start)?.figure;
  const [from, to] = [old?.number.coefficient.toString() ?? '', digitsOf(first?.newText ?? '')];
  const sorted = (digits: string) => [...digits].sort().join('');
  return to.length >= LONG - 1 && sorted(from) === sorted(to);
}

function digitsOf(text: string): string {
  return text.replace(/^0\.0*|\./g, '');
}
