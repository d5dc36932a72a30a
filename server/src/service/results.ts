import { type LedgerEntry, ledgerOf } from '../claims';
import type { Finding, LintResult } from '../linter';
import { together } from './workspace/crossChecks';

/** All that there is to show of a report on a page of results. */
export interface Results {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly claims: readonly LedgerEntry[];
}

/** What was found in a text, with what other reports say against it. */
export function resultsOf(text: string, { reading, findings }: LintResult, cross: readonly Finding[]): Results {
  return { text, findings: together(findings, cross), claims: ledgerOf(reading) };
}
