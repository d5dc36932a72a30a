import { Range } from 'vscode';
import type { PlainRange } from '../../server/src/lsp/protocol';

/** A range that came as plain data, as the editor takes it; both count lines and UTF-16 units. */
export function rangeOf({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
