import type { Span } from '../../document';
import type { Degree, SloganEntry } from '../../lexicon';
import type { Problem } from '../rule';

/** A form that is not the standard one. All spans are offsets in the report, all texts as they stand there. */
export interface MisquotedProblem extends Problem {
  readonly kind: 'misquoted';
  readonly degree: Degree;
  readonly entry: SloganEntry;
  readonly found: string;
  readonly right: string;
}

/** A form that had been replaced, or was no longer in force, when the report was written. */
export interface OutdatedProblem extends Problem {
  readonly kind: 'outdated';
  readonly entry: SloganEntry;
  readonly found: string;
  readonly year: number;
}

/** One of two or more ways in which the report writes the same slogan. */
export interface InconsistentProblem extends Problem {
  readonly kind: 'inconsistent';
  readonly found: string;
  /** The way that the report should keep to, where it first stands, and how often it does. */
  readonly preferred: { readonly text: string; readonly span: Span; readonly count: number };
  /** Set when the lexicon, not the count, decides which way is the right one. */
  readonly entry: SloganEntry | undefined;
}

export type SloganProblem = MisquotedProblem | OutdatedProblem | InconsistentProblem;
