import type { Claim } from '../../claim';
import { isSlip, statedOf } from '../../slip';

/** A warning where one slip of the pen explains it; information otherwise, since the two may be of different scopes. */
export function doubted(claim: Claim): Claim {
  return claim.verdict !== 'contradicted' || isSlip(claim) ? claim : mayBeOfOther(claim);
}

/**
 * The claim if it holds or if one slip of the pen keeps it from holding: anything else may rest on another reading. Of rates with fewer
 * digits too many lie one slip apart.
 */
export function slipOnly(claim: Claim | undefined, digits = 3): Claim | undefined {
  if (claim?.verdict !== 'contradicted') return claim && mayBeOfOther(claim);
  const stated = statedOf(claim);
  return isSlip(claim) && stated && stated.number.coefficient.toString().length >= digits ? claim : undefined;
}

/** A claim that was read of one of several amounts: it confirms, and nothing else would have been doubted. */
export function mayBeOfOther(claim: Claim): Claim {
  return { ...claim, basis: claim.basis ?? 'subset' };
}

/** How many slips of the hand would make it true: of several readings, the one with the fewest is what was meant. */
export function slipsOf({ repairs }: Claim): number {
  return repairs[0]?.distance ?? Number.POSITIVE_INFINITY;
}
