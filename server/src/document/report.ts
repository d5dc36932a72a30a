import type { Span } from './span';

/** What a line of a report is. A heading may be an official one (一、 （一） 1. （1）), a Markdown one, or both. */
export type BlockKind = 'blank' | 'heading' | 'paragraph' | 'listItem' | 'tableRow';

/**
 * The number that opens a block: 一、 is level 1, （一） level 2, 1. level 3, （1） level 4
 * (GB/T 9704-2012 §7.3.3). A paragraph may carry one too: its first sentence is then a run-in heading.
 */
export interface Ordinal {
  readonly level: 1 | 2 | 3 | 4;
  readonly value: number;
  /** Relative to the block; covers the number with its brackets or mark. */
  readonly span: Span;
  /** The number itself, without brackets or mark, relative to the block. */
  readonly numberSpan: Span;
}

/** A clause is what stands between commas (，,); a sentence ends with 。！？ or ；. Spans are relative to the block. */
export interface Sentence {
  readonly span: Span;
  readonly clauses: readonly Span[];
}

/**
 * One line, read by its text alone, so that the reading can be kept as long as the line stays the same.
 * `folded` has the same length as `text` and is what every grammar reads: full-width letters, digits and ASCII
 * punctuation made half-width, and skipped stretches (inline code, URLs, comments) blanked with U+FFFC.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly folded: string;
  /** What remains after list marker, # marks and ordinal, relative to the block. */
  readonly content: Span;
  /** 1–6 for a Markdown heading. */
  readonly markdownLevel: number | undefined;
  readonly ordinal: Ordinal | undefined;
  readonly sentences: readonly Sentence[];
  /** A table row's cells without the bars, relative to the block; empty for other blocks. */
  readonly cells: readonly Span[];
}

/** A block in its place. `start` is the offset of its first character in the report. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
}

/** Silences rules in a stretch of the report; `rules` undefined means every rule. */
export interface Suppression {
  readonly rules: readonly string[] | undefined;
  readonly span: Span;
  /** The directive itself, to say where an unknown rule id was named. */
  readonly directive: Span;
}

/** When the report was written, as far as its title or its 成文日期 say. */
export interface ReportDate {
  readonly year: number;
  readonly month: number | undefined;
}

/** A text with all that its lines say of themselves. */
export interface Report {
  readonly text: string;
  /** The lines that are read, in order. Front matter, fenced code and a web page's own lines are left out. */
  readonly blocks: readonly PlacedBlock[];
  readonly suppressions: readonly Suppression[];
  readonly date: ReportDate | undefined;
}
