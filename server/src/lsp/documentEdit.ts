import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules';
import { textEditsOf } from './positions';
import type { Session } from './requests';

/** Edits of one document, of the state that they were made for wherever the client can tell one state from another. */
export function documentEdit(
  { client }: Pick<Session, 'client'>,
  document: TextDocument,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = textEditsOf(document, edits);
  if (!client.changesDocuments) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}
