import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document';
import { lastAtOrBefore } from '../document/positions';

/** Whatever knows on which line an offset stands. */
export interface Positions {
  positionAt(offset: number): Position;
}

/** The positions of a text of which only the offsets are known at which its lines start. */
export function positionsIn(lineStarts: readonly number[]): Positions {
  return {
    positionAt(offset) {
      const line = lastAtOrBefore(lineStarts, offset);
      return { line, character: Math.max(0, offset - (lineStarts[line] ?? 0)) };
    },
  };
}

/** The core counts UTF-16 offsets, the protocol lines and characters: nothing else converts between them. */
export function rangeOf(document: Positions, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
