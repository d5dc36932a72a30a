import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { documentEdit } from './documentEdit';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** Renaming a placeholder fills it in, everywhere it stands for the same; nothing else can be renamed. */
export function registerRename(session: Session): void {
  const { connection, service } = session;
  connection.onPrepareRename(
    aboutDocument<PrepareRenameParams, PrepareRenameResult | null>(
      session,
      'rename',
      null,
      (document, { position }) => {
        const target = service.renameTarget(editorDocument(document), document.offsetAt(position));
        return target ? { range: rangeOf(document, target.span), placeholder: target.text } : null;
      },
    ),
  );
  type Answer = WorkspaceEdit | ResponseError<void> | null;
  connection.onRenameRequest(
    aboutDocument<RenameParams, Answer>(session, 'rename', null, (document, { position, newName }) => {
      const answer = service.rename(editorDocument(document), document.offsetAt(position), newName);
      if (!answer) return null;
      if ('refused' in answer) return new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
      return documentEdit(session, document, answer.edits);
    }),
  );
}
