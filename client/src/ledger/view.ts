import {
  Disposable,
  type Event,
  EventEmitter,
  env,
  type TextDocument,
  type Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type LedgerAnswer, SETTINGS_SECTION } from '../../../server/src/lsp/protocol';
import { languageOf } from '../../../server/src/service/language';
import { isReport, nameOf } from '../reports';
import type { Server } from '../server';
import { ask } from './ask';
import { createLatest } from './latest';
import type { FromPage, PageRow, ToPage } from './messages';
import { jumpTo, placeIn, showReport } from './places';
import { type LedgerFormat, ledgerBytes } from './save';

/** So long after the last keystroke the ledger is made anew: long enough not to flicker, short enough to be live. */
const PAUSE = 200;

/** The ledger in its panel: it shows one report, and turns to whichever report is active. */
export interface LedgerView extends Disposable {
  readonly panel: WebviewPanel;
  /** The report that is shown, and its ledger as it was last. */
  readonly uri: Uri | undefined;
  readonly answer: LedgerAnswer | undefined;
  /** Counts the ledgers that were sent to the page. */
  readonly generation: number;
  /** What stands on the page, told by the page itself. */
  readonly shown: Event<Extract<FromPage, { type: 'shown' }>>;
  show(uri: Uri): void;
  /** What would be written in a format, without asking. */
  bytes(format: LedgerFormat): Promise<Uint8Array | undefined>;
  /** Takes a message as if the page had sent it. */
  receive(message: FromPage): void;
}

export function createLedgerView(panel: WebviewPanel, server: Server, save: () => unknown): LedgerView {
  const shown = new EventEmitter<Extract<FromPage, { type: 'shown' }>>();
  let uri: Uri | undefined;
  let answer: LedgerAnswer | undefined;
  let generation = 0;
  let isListening = false;
  const latest = createLatest(PAUSE, refresh);
  const isShown = (document: TextDocument) => document.uri.toString() === uri?.toString();
  const post = (message: ToPage) => void panel.webview.postMessage(message);

  async function refresh(): Promise<void> {
    if (!isListening || !panel.visible) return;
    const asked = uri;
    const found = asked && (await ask(server, asked));
    if (asked?.toString() !== uri?.toString()) return latest.now();
    answer = found ?? undefined;
    generation++;
    if (!answer || !asked) return post({ type: 'none', language: languageOf(env.language) });
    const ledger = { ...answer.ledger, rows: answer.ledger.rows.map(pageRow) };
    post({ type: 'ledger', generation, name: nameOf(asked), uri: asked.toString(), ledger });
    follow();
  }

  /** Tells the page where the cursor is. */
  function follow(): void {
    const editor = window.visibleTextEditors.find(({ document }) => isShown(document));
    if (!answer || !editor) return;
    post({ type: 'cursor', ...placeIn(answer.ledger.rows, editor.selection.active) });
  }

  function show(next: Uri): void {
    if (next.toString() === uri?.toString()) return;
    uri = next;
    latest.now();
  }

  function receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        isListening = true;
        latest.now();
        break;
      case 'shown':
        shown.fire(message);
        break;
      case 'export':
        save();
        break;
      case 'leave':
        if (uri) void workspace.openTextDocument(uri).then((report) => showReport(report, false));
        break;
      case 'jump': {
        const row = message.generation === generation ? answer?.ledger.rows[message.row] : undefined;
        if (uri && row) void jumpTo(uri, row, message.focus);
      }
    }
  }

  const turnTo = (document: TextDocument | undefined) => document && isReport(document) && show(document.uri);
  const disposables = Disposable.from(
    shown,
    latest,
    panel.webview.onDidReceiveMessage(receive),
    panel.onDidChangeViewState(() => {
      // A page that was hidden is made anew, and says so itself.
      if (!panel.visible) isListening = false;
    }),
    window.onDidChangeActiveTextEditor((editor) => turnTo(editor?.document)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => isShown(textEditor.document) && follow()),
    workspace.onDidOpenTextDocument((document) => isShown(document) && latest.now()),
    workspace.onDidChangeTextDocument(({ document }) => isShown(document) && latest.soon()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTINGS_SECTION) && latest.soon()),
  );
  return {
    panel,
    get uri() {
      return uri;
    },
    get answer() {
      return answer;
    },
    get generation() {
      return generation;
    },
    shown: shown.event,
    bytes: async (format) => (uri ? ledgerBytes(server, uri, format) : undefined),
    show,
    receive,
    dispose: () => disposables.dispose(),
  };
}

function pageRow({ range, statedRange, sentence, ...row }: LedgerAnswer['ledger']['rows'][number]): PageRow {
  return row;
}
