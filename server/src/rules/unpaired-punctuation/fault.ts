import type { Span } from '../../document';

/** A repair of marks: what stands at each place instead. Offsets are relative to the block. */
export interface Repair {
  readonly edits: readonly { readonly at: number; readonly newText: string }[];
  /** True where no other repair is possible. */
  readonly isCertain: boolean;
}

/** What is wrong with marks that have partners, or were meant to. Spans are relative to the block. */
export interface Fault {
  /**
   * `reversed`: faces the wrong way; `mismatched`: the partner is of another kind; `partner`: the partner is a straight quote;
   * `crossing`: ends outside the pair that it began in; `nested`: inside a pair of the same kind; `mixed`: straight quotes
   * beside curved ones.
   */
  readonly kind: 'reversed' | 'mismatched' | 'partner' | 'crossing' | 'nested' | 'mixed';
  readonly span: Span;
  /** What is quoted to show it: the marks with the name between them. */
  readonly shown: Span;
  readonly repair: Repair | undefined;
}
