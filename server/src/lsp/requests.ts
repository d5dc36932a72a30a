import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorDocument, Service } from '../service';
import type { Client } from './client';
import type { SettingsOwner } from './configuration';
import { guard } from './guard';

/** What every capability works with. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: Service;
  readonly settings: SettingsOwner;
}

type DocumentParams = { readonly textDocument: { readonly uri: string } };

/**
 * A handler for a question about one open document: waits until the settings hold, and gives the empty answer when the
 * document is not open, the client has lost interest, or the answer fails.
 */
export function aboutDocument<P extends DocumentParams, T>(
  { connection, documents, settings }: Session,
  name: string,
  empty: T,
  answer: (document: TextDocument, params: P) => T,
): (params: P, token: CancellationToken) => Promise<T> {
  return (params, token) =>
    guard(
      (message) => connection.console.error(message),
      name,
      empty,
      async () => {
        await settings.ready();
        const document = documents.get(params.textDocument.uri);
        return document && !token.isCancellationRequested ? answer(document, params) : empty;
      },
    );
}

/** The document as the service takes it. */
export function editorDocument(document: TextDocument): EditorDocument {
  return { uri: document.uri, languageId: document.languageId, text: document.getText() };
}
