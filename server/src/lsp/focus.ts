import { TextDocumentSaveReason } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type EditorFinding, hasLeft, sameAddress, type Typing, typingAfter, withoutWaiting } from '../service';
import { CURSOR_NOTIFICATION, type CursorParams } from './protocol';
import { editorDocument, type Session } from './requests';

/** Lets findings in the clause that is being typed wait until the cursor leaves it, the document is saved, or a pause is made. */
export interface Focus {
  /** The findings of an open document that are to be shown now; the service's own array when none has to wait. */
  shown(document: TextDocument): readonly EditorFinding[];
  /** Told when findings need to wait no longer. */
  listen(released: () => void): void;
}

/** Whoever stops for so long, in milliseconds, looks at what they have written. */
const PAUSE = 3000;

/** What is known of an open document. */
interface Kept {
  text: string;
  /** What is shown of it. */
  shown: readonly EditorFinding[];
  typing: Typing | undefined;
  /** The last save was the editor's own, after a pause in typing. */
  savesItself: boolean;
  isWaiting: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** One for a connection. Where the client does not tell of its cursor, or could not be told of a release, nothing waits. */
export function createFocus({ connection, client, documents, service, settings }: Session): Focus {
  const canWait = client.tellsCursor && (client.refreshesDiagnostics || !client.pullsDiagnostics);
  const all = (document: TextDocument) => service.findings(editorDocument(document));
  if (!canWait) return { shown: all, listen: () => undefined };
  const kept = new Map<string, Kept>();
  const listeners: (() => void)[] = [];

  function release(state: Kept): void {
    clearTimeout(state.timer);
    state.typing = undefined;
    if (!state.isWaiting) return;
    state.isWaiting = false;
    for (const released of listeners) released();
  }

  documents.onDidOpen(({ document }) => {
    const state = {
      text: document.getText(),
      shown: [],
      typing: undefined,
      savesItself: false,
      isWaiting: false,
      timer: undefined,
    };
    kept.set(sameAddress(document.uri), state);
  });
  documents.onDidChangeContent(({ document }) => {
    const state = kept.get(sameAddress(document.uri));
    const text = document.getText();
    // The first event of a document is its opening.
    if (!state || state.text === text) return;
    const before = { text: state.text, findings: state.shown };
    state.typing = settings.focus() ? typingAfter(state.typing, before, text) : undefined;
    state.text = text;
    clearTimeout(state.timer);
    state.timer = setTimeout(() => release(state), PAUSE);
  });
  documents.onWillSave(({ document, reason }) => {
    const state = kept.get(sameAddress(document.uri));
    if (state) state.savesItself = reason === TextDocumentSaveReason.AfterDelay;
  });
  documents.onDidSave(({ document }) => {
    const state = kept.get(sameAddress(document.uri));
    // An editor that saves by itself does so in the middle of a sentence.
    if (state && !state.savesItself) release(state);
  });
  documents.onDidClose(({ document }) => {
    const address = sameAddress(document.uri);
    clearTimeout(kept.get(address)?.timer);
    kept.delete(address);
  });
  connection.onNotification(CURSOR_NOTIFICATION, (params: Partial<CursorParams> | undefined) => {
    if (typeof params?.uri !== 'string' || !params.position) return;
    const here = sameAddress(params.uri);
    const offset = documents.get(params.uri)?.offsetAt(params.position);
    for (const [address, state] of kept) {
      const stays = address === here && offset !== undefined && state.typing && !hasLeft(state.typing, offset);
      if (state.typing && !stays) release(state);
    }
  });

  return {
    shown(document) {
      const findings = all(document);
      const state = kept.get(sameAddress(document.uri));
      if (!state) return findings;
      state.shown = withoutWaiting(settings.focus() ? state.typing : undefined, state.text, findings);
      state.isWaiting = state.shown !== findings;
      return state.shown;
    },
    listen: (released) => void listeners.push(released),
  };
}
