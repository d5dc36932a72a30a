import type { Claim } from '../claim';

/** True where one slip of the pen explains a contradicted mean, in a figure of which that can be told: of a single digit any other is a slip. */
export function isTellingSlip({ repairs: [first] }: Claim): boolean {
  const digits = first?.newText.replace(/^0\.0*|\./g, '').length ?? 0;
  return first !== undefined && digits > 1 && first.distance <= (digits >= LONG ? 2 : 1);
}

/** Of so many digits two that are right in other places (11040 for 10104) are no chance. */
const LONG = 5;
