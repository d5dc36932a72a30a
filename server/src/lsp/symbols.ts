import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineEntry } from '../service';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** The outline: a tree, or a flat list for a client that shows no trees. */
export function registerSymbols(session: Session): void {
  const { connection, client, service } = session;
  type Answer = DocumentSymbol[] | SymbolInformation[];
  connection.onDocumentSymbol(
    aboutDocument<DocumentSymbolParams, Answer>(session, 'outline', [], (document) => {
      const entries = service.outline(editorDocument(document));
      return client.showsOutlineTree ? entries.map((entry) => treeOf(document, entry)) : flatten(document, entries);
    }),
  );
}

function treeOf(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    kind: SymbolKind.String,
    range: rangeOf(document, entry.span),
    selectionRange: rangeOf(document, entry.headingSpan),
    children: entry.children.map((child) => treeOf(document, child)),
  };
}

function flatten(document: TextDocument, entries: readonly OutlineEntry[]): SymbolInformation[] {
  return entries.flatMap((entry) => [
    {
      name: entry.name,
      kind: SymbolKind.String,
      location: { uri: document.uri, range: rangeOf(document, entry.span) },
    },
    ...flatten(document, entry.children),
  ]);
}
