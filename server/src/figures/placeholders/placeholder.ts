import type { Span } from '../../document';

/** What a writer will have to put in the placeholder's place, as far as the words around it tell. */
export type Expected = 'value' | 'date' | 'name' | 'content';

/**
 * How the gap shows itself: by a mark (XX, ____, 【待补】), by a remark that something was left out （略）, by a blank
 * before a unit, or by nothing at all (增长%).
 */
export type Form = 'mark' | 'omission' | 'blank' | 'nothing';

/** Something that stands for what is still to be written. The span is relative to the block. */
export interface Placeholder {
  readonly span: Span;
  readonly expected: Expected;
  readonly form: Form;
  /** True when it may be what the writer wants to say: （待定） is also an answer. */
  readonly isDoubtful: boolean;
}

/** A mark at a match of a pattern. */
export function markAt(start: number, text: string, expected: Expected, isDoubtful = false): Placeholder {
  return { span: { start, end: start + text.length }, expected, form: 'mark', isDoubtful };
}
