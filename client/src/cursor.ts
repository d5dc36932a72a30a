import { Disposable, type TextEditor, window } from 'vscode';
import { CURSOR_NOTIFICATION, type CursorParams } from '../../server/src/lsp/protocol';
import { LANGUAGES } from './reports';
import type { Server } from './server';

/** Tells the server where the cursor is, so that it can keep quiet about the clause that is being typed. */
export function tellOfCursor(server: Server): Disposable {
  const tell = (editor: TextEditor | undefined) => {
    const client = server.running();
    if (!editor || !client || !LANGUAGES.includes(editor.document.languageId)) return;
    const { line, character } = editor.selection.active;
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const params: CursorParams = { uri, position: { line, character } };
    void client.sendNotification(CURSOR_NOTIFICATION, params);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      // A second editor of the same report has a cursor too, which moves along with what is typed in the first one.
      if (textEditor === window.activeTextEditor) tell(textEditor);
    }),
    window.onDidChangeActiveTextEditor(tell),
  );
}
