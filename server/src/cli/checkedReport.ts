import { figureCount, type LedgerEntry, ledgerOf, type Verdict, verdictCounts } from '../claims';
import type { Span } from '../document';
import { type AppliedFix, type Finding, fingerprintsOf, type LintResult, sentenceAround } from '../linter';
import type { Related } from '../rules';
import type { Encoding } from './encoding';

/** A finding with its sentence, in which outputs show it, and the name by which a later run knows it again. */
export interface NotedFinding extends Finding {
  readonly related: readonly NotedRelated[];
  readonly sentence: Span;
  readonly fingerprint: string;
}

/** Another place, with the report that it is in where that is not the finding's own. */
export interface NotedRelated extends Related {
  readonly source?: Pick<CheckedReport, 'path' | 'text'>;
}

/** What was found in a text. */
export interface Notes {
  /** False for text that is no Chinese prose: no rule ran on it. */
  readonly isProse: boolean;
  /** How many figures were read. */
  readonly figures: number;
  /** How many claims have each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly NotedFinding[];
}

/** A report that was checked, as every output takes it. Text that is no Chinese prose has no findings. */
export interface CheckedReport extends Notes {
  readonly path: string;
  readonly encoding: Encoding;
  /** The text that the spans are offsets in: as it is after repairs. */
  readonly text: string;
  /** All claims, for the one output that lists them; empty for the others. */
  readonly claims: readonly LedgerEntry[];
  readonly repairs: Repairs | undefined;
}

/** What --fix has made, or with --dry-run would make, of a report. */
export interface Repairs {
  /** The text before all repairs, which the spans of the fixes are offsets in. */
  readonly original: string;
  readonly fixes: readonly AppliedFix[];
}

/** The notes of a result, and its ledger. */
export function notesOf(result: LintResult): { readonly notes: Notes; readonly claims: readonly LedgerEntry[] } {
  const { reading } = result;
  const claims = ledgerOf(reading);
  return {
    notes: { isProse: true, figures: figureCount(reading), verdicts: verdictCounts(claims), findings: noted(result) },
    claims,
  };
}

/** Findings with their sentences and the names by which they are known again. */
export function noted(result: LintResult): readonly NotedFinding[] {
  const { reading, findings } = result;
  const fingerprints = fingerprintsOf(result);
  return findings.map(({ rule, severity, span, message, workings, related, fixes }, index) => ({
    rule,
    severity,
    span,
    message,
    workings,
    related,
    fixes,
    sentence: sentenceAround(reading, span),
    fingerprint: fingerprints[index]!,
  }));
}
