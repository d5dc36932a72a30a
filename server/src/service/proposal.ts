import type { Span } from '../document';

/** What is to stand in place of `span`, which ends at the cursor or behind a closing mark that stands right there. */
export interface Proposed {
  /** As it is listed. */
  readonly label: string;
  /** What the text between the span's start and the cursor is the beginning of. */
  readonly typed: string;
  readonly newText: string;
  readonly span: Span;
}
