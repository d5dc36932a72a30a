import type { Shape } from './shape';

/**
 * Cuts a very long line's shape, so that reading claims stays linear in the line's length: behind a full stop where one
 * comes soon enough, else wherever the limit falls. Lines of ordinary length stay whole.
 */
export function piecesOf(shape: Shape): readonly Shape[] {
  if (shape.tokens.length <= LONGEST) return [shape];
  const pieces: Shape[] = [];
  for (let start = 0; start < shape.tokens.length; ) {
    const stop = shape.letters.indexOf('.', start + USUAL);
    const end = stop < 0 || stop >= start + LONGEST ? Math.min(start + LONGEST, shape.tokens.length) : stop + 1;
    const tokens = shape.tokens.slice(start, end);
    const text = shape.text.slice(tokens[0]!.span.start, tokens.at(-1)!.span.end);
    pieces.push({ block: shape.block, text, tokens, letters: shape.letters.slice(start, end) });
    start = end;
  }
  return pieces;
}

/** The longest paragraphs of real reports have a few hundred tokens. */
const LONGEST = 1600;
const USUAL = 800;
