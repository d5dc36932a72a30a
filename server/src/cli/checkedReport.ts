import { figureCount, type LedgerEntry, ledgerOf } from '../claims';
import type { Span } from '../document';
import {
  type AppliedFix,
  type Finding,
  fingerprintsOf,
  type LintResult,
  type Statements,
  sentenceAround,
  statementsIn,
} from '../linter';
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

/** What was found in a text: plain data, since it is sent from a worker and kept in the cache. */
export interface Notes {
  /** How many figures were read. */
  readonly figures: number;
  readonly claims: readonly LedgerEntry[];
  readonly findings: readonly NotedFinding[];
  /** What it states, for the other reports of the run; undefined where none is to be held against it. */
  readonly statements: Statements | undefined;
}

/** A report that was checked, as every output takes it. Text that is no Chinese prose has no findings. */
export interface CheckedReport extends Notes {
  readonly path: string;
  readonly encoding: Encoding;
  /** The text that the spans are offsets in: as it is after repairs. */
  readonly text: string;
  readonly repairs: Repairs | undefined;
}

/** What --fix has made, or with --dry-run would make, of a report. */
export interface Repairs {
  /** The text before all repairs, which the spans of the fixes are offsets in. */
  readonly original: string;
  readonly fixes: readonly AppliedFix[];
}

/** What there is to note of a text on which no rule runs. */
export const NOTHING: Notes = { figures: 0, claims: [], findings: [], statements: undefined };

/** The plain data of a result. `file` is given where other reports are held against this one. */
export function notesOf(result: LintResult, file: string | undefined): Notes {
  const { reading } = result;
  return {
    figures: figureCount(reading),
    claims: ledgerOf(reading),
    findings: noted(result),
    statements: file === undefined ? undefined : statementsIn(result, file),
  };
}

/** Findings with their sentences and the names by which they are known again. */
export function noted(result: LintResult): readonly NotedFinding[] {
  const { reading, findings } = result;
  const fingerprints = fingerprintsOf(result);
  return findings.map((finding, index) => ({
    ...finding,
    sentence: sentenceAround(reading, finding.span),
    fingerprint: fingerprints[index]!,
  }));
}
