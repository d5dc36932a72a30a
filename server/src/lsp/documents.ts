import type { Range, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import { createRuler, type PositionEncoding, type Ruler } from './encodings';

/** Keeps open documents in step with a client that counts in the encoding. */
export function documentsIn(encoding: PositionEncoding): TextDocumentsConfiguration<SyncedDocument> {
  return {
    create: (uri, languageId, version, text) => {
      const kept = TextDocument.create(uri, languageId, version, text);
      return encoding === 'utf-16' ? synced(kept, kept, () => {}) : counted(kept, encoding);
    },
    update(document, changes, version) {
      document.apply(changes, version);
      return document;
    },
  };
}

/** An open document: its offsets are in UTF-16, its positions as the client counts them. */
export interface SyncedDocument extends TextDocument {
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): void;
}

type Places = Pick<TextDocument, 'positionAt' | 'offsetAt'>;

function counted(kept: TextDocument, encoding: 'utf-8' | 'utf-32'): SyncedDocument {
  let ruler: Ruler | undefined;
  const current = () => {
    ruler ??= createRuler(kept.getText(), encoding);
    return ruler;
  };
  const places: Places = {
    positionAt(offset) {
      const { line, character } = kept.positionAt(offset);
      const start = kept.offsetAt({ line, character: 0 });
      return { line, character: current().unitsBefore(start + character) - current().unitsBefore(start) };
    },
    offsetAt({ line, character }) {
      const start = kept.offsetAt({ line, character: 0 });
      const offset = current().offsetAfter(current().unitsBefore(start) + Math.max(0, character));
      // No further than the end of the line.
      return kept.offsetAt({ line, character: offset - start });
    },
  };
  return synced(kept, places, () => {
    ruler = undefined;
  });
}

function synced(kept: TextDocument, places: Places, changed: () => void): SyncedDocument {
  const offsetAt = (position: Position) => places.offsetAt(position);
  return {
    get uri() {
      return kept.uri;
    },
    get languageId() {
      return kept.languageId;
    },
    get version() {
      return kept.version;
    },
    get lineCount() {
      return kept.lineCount;
    },
    getText(range) {
      return range ? kept.getText().slice(offsetAt(range.start), offsetAt(range.end)) : kept.getText();
    },
    getLineRange(line) {
      const { start, end } = kept.getLineRange(line);
      return { start, end: places.positionAt(kept.offsetAt(end)) };
    },
    getEOLCharacters: (line) => kept.getEOLCharacters(line),
    positionAt: (offset) => places.positionAt(offset),
    offsetAt,
    apply(changes, version) {
      for (const change of changes) {
        // Ranges that lie outside of the text, or end inside a character, are brought back into it first.
        const asKept = (position: Position) => kept.positionAt(offsetAt(position));
        const range = 'range' in change ? rangeIn(change.range, asKept) : undefined;
        TextDocument.update(kept, [range ? { range, text: change.text } : { text: change.text }], version);
        changed();
      }
    },
  };
}

function rangeIn({ start, end }: Range, convert: (position: Position) => Position): Range {
  return { start: convert(start), end: convert(end) };
}
