import type { LedgerEntry } from '../../claims';
import type { Finding } from '../../linter';
import type { Related } from '../../rules';

/** A report as the page shows it. */
export interface PageReport {
  /** What it is called there. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly PageFinding[];
  readonly claims: readonly LedgerEntry[];
}

export interface PageFinding extends Finding {
  readonly related: readonly PageRelated[];
}

/** Another place, and where it is to be found when it is in another report. Lines count from 1. */
export interface PageRelated extends Related {
  readonly place?: { readonly path: string; readonly line: number };
}
