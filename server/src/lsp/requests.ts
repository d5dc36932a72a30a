import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Log } from '../linter';
import type { ClosedReports, CrossChecks, EditorDocument, Service } from '../service';
import type { Client } from './client';
import type { SettingsOwner } from './configuration';
import type { SyncedDocument } from './documents';
import { guard } from './guard';
import type { OpenDocuments } from './openDocuments';
import type { WorkspaceCheck } from './workspaceCheck';

/** What every capability works with. */
export interface Session extends OpenDocuments {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<SyncedDocument>;
  readonly service: Service;
  readonly settings: SettingsOwner;
  readonly cross: CrossChecks;
  readonly closed: ClosedReports;
  readonly check: WorkspaceCheck;
  readonly log: Log;
}

type DocumentParams = { readonly textDocument: { readonly uri: string } };

/**
 * A handler for a question about one open document: waits until the settings hold, and gives the empty answer when the
 * document is not open, the client has lost interest, or the answer fails.
 */
export function aboutDocument<P extends DocumentParams, T>(
  { documents, settings, log }: Session,
  name: string,
  empty: T,
  answer: (document: TextDocument, params: P) => T | Promise<T>,
): (params: P, token: CancellationToken) => Promise<T> {
  return (params, token) =>
    guard(log, name, empty, async () => {
      await settings.ready(params.textDocument.uri);
      const document = documents.get(params.textDocument.uri);
      return document && !token.isCancellationRequested ? answer(document, params) : empty;
    });
}

/** The document as the service takes it. */
export function editorDocument(document: TextDocument): EditorDocument {
  return { uri: document.uri, languageId: document.languageId, text: document.getText() };
}
