import type { Span } from '../../document';
import type { Position } from '../../document/positions';

export type PositionAt = (offset: number) => Position;

/** A span as the JSON output has it: both ends with line, column and offset; the end is exclusive. */
export function rangeOf({ start, end }: Span, positionAt: PositionAt) {
  return { start: positionAt(start), end: positionAt(end) };
}
