import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { sameAddress } from '../service';
import type { SyncedDocument } from './documents';

/** The open documents by their addresses in the common form, however the client writes them. */
export interface OpenDocuments {
  openDocument(address: string): TextDocument | undefined;
  openAddresses(): readonly string[];
}

export function createOpenDocuments(documents: TextDocuments<SyncedDocument>): OpenDocuments {
  const uris = new Map<string, string>();
  documents.onDidOpen(({ document }) => void uris.set(sameAddress(document.uri), document.uri));
  documents.onDidClose(({ document }) => void uris.delete(sameAddress(document.uri)));
  return {
    openDocument(address) {
      const uri = uris.get(address);
      return uri === undefined ? undefined : documents.get(uri);
    },
    openAddresses: () => [...uris.keys()],
  };
}
