import { Disposable, type ExtensionContext, env, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { reportIcon } from '../icon';
import { isReport } from '../reports';
import type { Server } from '../server';
import { LEDGER_PANEL, type PageState } from './messages';
import { saveLedger } from './save';
import { shellHtml } from './shell';
import { createLedgerView, type LedgerView } from './view';

export type { LedgerView } from './view';

/** 核对台账: there is one panel, which shows the active report. */
export interface LedgerPanel extends Disposable {
  /** Opens the ledger beside the active report, or goes to it where it is open; undefined without a report. */
  open(): LedgerView | undefined;
  /** Writes the ledger that is shown, or that of the active report, to a file that a person names. */
  save(): Promise<void>;
}

export function createLedger(context: ExtensionContext, server: Server): LedgerPanel {
  const { extensionUri } = context;
  const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] };
  let view: LedgerView | undefined;

  function adopt(panel: WebviewPanel): LedgerView {
    view?.panel.dispose();
    const adopted = createLedgerView(panel, server, () => save());
    view = adopted;
    panel.iconPath = reportIcon(extensionUri);
    panel.webview.options = options;
    const address = (name: string) => String(panel.webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)));
    const [script, style] = [address('ledger.js'), address('ledger.css')];
    panel.webview.html = shellHtml({ language: env.language, nonce: crypto.randomUUID(), script, style });
    panel.onDidDispose(() => {
      adopted.dispose();
      if (view === adopted) view = undefined;
    });
    return adopted;
  }

  function open(): LedgerView | undefined {
    const report = activeReport();
    if (view) {
      if (report) view.show(report);
      view.panel.reveal(undefined, false);
      return view;
    }
    if (!report) {
      void window.showInformationMessage(l10n.t('Open a report first.'));
      return undefined;
    }
    // Whoever writes goes on writing; asked for again, the ledger gets the keyboard.
    const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(LEDGER_PANEL, l10n.t('Ledger of Figures'), where, {
      enableFindWidget: true,
    });
    const opened = adopt(panel);
    opened.show(report);
    return opened;
  }

  async function save(): Promise<void> {
    const uri = view?.uri ?? activeReport();
    if (uri) await saveLedger(server, uri);
    else void window.showInformationMessage(l10n.t('Open a report first.'));
  }

  const restorer = window.registerWebviewPanelSerializer(LEDGER_PANEL, {
    async deserializeWebviewPanel(panel, state: PageState | undefined) {
      const restored = adopt(panel);
      const uri = activeReport() ?? (state?.uri ? Uri.parse(state.uri) : undefined);
      if (uri) restored.show(uri);
    },
  });
  return {
    open,
    save,
    dispose: () => Disposable.from(restorer, { dispose: () => view?.panel.dispose() }).dispose(),
  };
}

function activeReport(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && isReport(document) ? document.uri : undefined;
}
