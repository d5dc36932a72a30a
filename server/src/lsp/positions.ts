import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document';
import { lastAtOrBefore, lineStartsOf } from '../document/positions';
import type { Edit } from '../rules';
import { createRuler, type PositionEncoding } from './encodings';

/** Whatever knows on which line an offset stands. */
export interface Positions {
  positionAt(offset: number): Position;
}

/** The positions in a text, as the client counts them. The text itself is not kept. */
export function positionsIn(text: string, encoding: PositionEncoding): Positions {
  if (encoding === 'utf-16') return positionsFrom(lineStartsOf(text), (offset) => offset);
  const { lineStarts, unitsBefore } = createRuler(text, encoding);
  return positionsFrom(lineStarts, unitsBefore);
}

function positionsFrom(lineStarts: readonly number[], unitsBefore: (offset: number) => number): Positions {
  return {
    positionAt(offset) {
      const line = lastAtOrBefore(lineStarts, offset);
      return { line, character: Math.max(0, unitsBefore(offset) - unitsBefore(lineStarts[line] ?? 0)) };
    },
  };
}

/** The core counts UTF-16 offsets, the protocol lines and characters: documents and positions alone convert between them. */
export function rangeOf(document: Positions, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function textEditsOf(document: Positions, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
