import type { Span } from '../document';
import type { Fix } from './rule';

/** One text of the report and what is to stand in its place. */
export interface Replacement {
  readonly span: Span;
  readonly oldText: string;
  readonly newText: string;
}

/** The repair that puts one text in another's place. It is safe only where nobody would choose a third; a figure never is. */
export function replacementFix({ span, oldText, newText }: Replacement, safe = false): Fix {
  return {
    title: { zh: `把“${oldText}”改为“${newText}”`, en: `Change “${oldText}” to “${newText}”` },
    safe,
    edits: [{ span, newText }],
  };
}
