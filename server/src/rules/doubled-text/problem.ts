import type { Span } from '../../document';
import type { Edit, Problem } from '../rule';

export type Sort = 'word' | 'stretch' | 'character' | 'marks' | 'item' | 'clause' | 'sentence';

/** Something that stands twice. Spans are relative to the block, but for those of sentences. */
export interface Doubled extends Problem {
  readonly sort: Sort;
  /** What stands in the report, where the finding is. */
  readonly text: string;
  /** What stands twice, where that is not plain from the text. */
  readonly once: string;
  /** The repairs, likeliest first. */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly edit: Edit;
  readonly safe: boolean;
}

/** A repair that takes a stretch away. */
export function removal(span: Span, safe: boolean): Repair {
  return { edit: { span, newText: '' }, safe };
}
