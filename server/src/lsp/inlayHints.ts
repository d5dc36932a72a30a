import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Focus } from './focus';
import { spanOf, textEditsOf } from './positions';
import { createRefresh, followFindings, type Refresh } from './refreshing';
import { aboutDocument, editorDocument, type Session } from './requests';

/** A mark keeps its own distance. */
const BEFORE_WORDS = /[\p{L}\p{N}]/u;

/** Computed values in the text. */
export function registerInlayHints(session: Session, focus: Focus): Refresh {
  const { connection, client, service, settings } = session;
  connection.languages.inlayHint.on(
    aboutDocument<InlayHintParams, InlayHint[]>(session, 'inlay hints', [], (document, { range }) => {
      if (settings.shown().inlayHints === 'off') return [];
      return service
        .inlayHints(editorDocument(document), spanOf(document, range), focus.shown(document))
        .map(({ at, text, tooltip, edits }) => ({
          position: document.positionAt(at),
          label: text,
          tooltip,
          paddingLeft: true,
          paddingRight: BEFORE_WORDS.test(document.getText().charAt(at)),
          ...(edits.length > 0 && { textEdits: textEditsOf(document, edits) }),
        }));
    }),
  );
  return followFindings(
    session,
    createRefresh(client.refreshesInlayHints, () => connection.languages.inlayHint.refresh()),
  );
}
