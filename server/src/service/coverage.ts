import { figureCount, ledgerOf, type Verdict, verdictCounts } from '../claims';
import { firstFrom, type Span } from '../document';
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
  const [touchesFinding, touchesWrong] = [touching(findings), touching(wrong)];
  const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    figures: figureCount(reading),
    claims: verdictCounts(claims),
    findings: bySeverity,
    contradictions: wrong.filter(({ span }) => touchesFinding(span)).length,
    others: findings.filter(({ span }) => !touchesWrong(span)).length,
  };
}

/** Tells whether a span touches one of these. Each answer takes as many steps as their number can be halved. */
function touching(items: readonly { readonly span: Span }[]): (span: Span) => boolean {
  const ordered = [...items].sort((a, b) => a.span.start - b.span.start);
  let furthest = Number.NEGATIVE_INFINITY;
  /** How far the items up to each one reach. */
  const reach = ordered.map(({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  return ({ start, end }) => {
    const before = firstFrom(ordered, end + 1);
    return before > 0 && reach[before - 1]! >= start;
  };
}
