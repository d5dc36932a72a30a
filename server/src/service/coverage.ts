import { figureCount, ledgerOf, type Verdict, verdictCounts } from '../claims';
import { type Span, touches } from '../document';
import type { LintResult } from '../linter';
import type { Severity } from '../rules';

/** How much of a report could be checked, and what there is to look at. */
export interface Coverage {
  readonly figures: number;
  readonly claims: Readonly<Record<Verdict, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Claims that are contradicted, and whose finding is shown: one that was silenced is not counted. */
  readonly contradictions: number;
  /** Findings that have nothing to do with them. */
  readonly others: number;
}

/** Counts what was read and found. A contradicted claim and the findings in it count as one thing to look at. */
export function coverageOf(
  { reading }: LintResult,
  findings: readonly { readonly severity: Severity; readonly span: Span }[],
): Coverage {
  const claims = ledgerOf(reading);
  const wrong = claims.filter(({ verdict }) => verdict === 'contradicted');
  const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    figures: figureCount(reading),
    claims: verdictCounts(claims),
    findings: bySeverity,
    contradictions: wrong.filter(({ span }) => findings.some((finding) => touches(finding.span, span))).length,
    others: findings.filter((finding) => !wrong.some(({ span }) => touches(finding.span, span))).length,
  };
}
