import { covers } from '../document';
import type { Claim, Repair } from './claim';

/**
 * Puts the repairs of doubted claims in order once more, now that all claims around them are known: a figure that takes part
 * in another claim that holds is the last to be called a misprint.
 */
export function corroborate(claims: readonly Claim[]): Claim[] {
  const confirmed = claims.flatMap((claim) =>
    claim.verdict === 'holds' && claim.kind !== 'containment' ? claim.operands.map((operand) => operand.span) : [],
  );
  if (confirmed.length === 0) return [...claims];
  const isConfirmed = ({ span }: Repair) => confirmed.some((other) => covers(other, span));
  return claims.map((claim) => {
    if (claim.repairs.length < 2) return claim;
    const [kept, doubted] = [claim.repairs.filter(isConfirmed), claim.repairs.filter((repair) => !isConfirmed(repair))];
    return { ...claim, repairs: [...doubted, ...kept] };
  });
}
