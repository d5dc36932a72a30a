import { type Span, shift } from '../document';
import type { ClaimKind, Verdict } from './claim';
import type { PlacedClaim, ReportReading } from './reading';

/** A claim as the ledger of a report lists it: plain data. The span is an offset in the report. */
export interface LedgerEntry {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  readonly span: Span;
  readonly workings: string;
}

/** How many claims there are of each verdict. */
export function verdictCounts(claims: readonly Pick<LedgerEntry, 'verdict'>[]): Readonly<Record<Verdict, number>> {
  const counts = { holds: 0, rounding: 0, contradicted: 0, undecidable: 0 };
  for (const { verdict } of claims) counts[verdict] += 1;
  return counts;
}

/** The ledger of a report: all its claims, whatever their verdicts. */
export function ledgerOf({ claims }: ReportReading): readonly LedgerEntry[] {
  return claims.map(({ start, claim: { kind, verdict, span, workings } }) => ({
    kind,
    verdict,
    span: shift(span, start),
    workings,
  }));
}

/** The claims in the order of the text; what is read of lines together (tables) comes behind all lines otherwise. */
export function byPlace(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return [...claims].sort((a, b) => a.start + a.claim.span.start - (b.start + b.claim.span.start));
}
