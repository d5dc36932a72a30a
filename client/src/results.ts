import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { RESULTS_PAGE_REQUEST, type ResultsPage, type ResultsPageParams } from '../../server/src/lsp/protocol';
import { reportIcon } from './icon';
import { isReport } from './reports';
import type { Server } from './server';

/** Given to the command instead of a report. */
const WORKSPACE = 'workspace';

type Scope = Uri | typeof WORKSPACE;

/** The kind of panel, which `when` clauses in package.json name. */
const PANEL = 'hegao.results';

/** The page of results in a panel of the editor; there is one panel, and each page replaces the last. */
export interface Results extends Disposable {
  /** Opens the page of a report or of the workspace; without either a person chooses, where there is a choice. */
  open(scope?: unknown): Promise<void>;
  /** Writes the page that is shown to a file that a person names. */
  save(): Promise<void>;
}

export function createResults({ extensionUri }: ExtensionContext, server: Server): Results {
  let shown: { readonly panel: WebviewPanel; readonly html: string; readonly scope: Scope } | undefined;

  function show(html: string, scope: Scope): void {
    const panel = shown?.panel ?? openPanel();
    shown = { panel, html, scope };
    panel.webview.html = html;
    panel.reveal();
  }

  function openPanel(): WebviewPanel {
    const panel = window.createWebviewPanel(PANEL, l10n.t('Hegao Results'), ViewColumn.Active, {
      enableFindWidget: true,
      enableScripts: false,
      localResourceRoots: [],
      // Without it, whoever goes to the report and back would have to find the place in the page again.
      retainContextWhenHidden: true,
    });
    panel.iconPath = reportIcon(extensionUri);
    panel.onDidDispose(() => {
      shown = undefined;
    });
    return panel;
  }

  return {
    async open(scope) {
      const isGiven = scope instanceof Uri || scope === WORKSPACE;
      // Asked for on the page itself, it is the same page as things stand now.
      const chosen = isGiven ? scope : shown?.panel.active ? shown.scope : await choose();
      if (chosen === undefined) return;
      const page = await ask(server, chosen);
      if (page && page.reports > 0) show(page.html, chosen);
      else if (page) void window.showInformationMessage(nothingIn(chosen));
    },
    async save() {
      if (!shown) return;
      const { html } = shown;
      const folder = workspace.workspaceFolders?.[0]?.uri;
      const name = `${l10n.t('Hegao Results')}.html`;
      const target = await window.showSaveDialog({
        ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
        filters: { HTML: ['html'] },
      });
      if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(html));
    },
    dispose: () => shown?.panel.dispose(),
  };
}

/** The active report or the whole workspace, as a person wants it; undefined when there is neither, or no wish. */
async function choose(): Promise<Scope | undefined> {
  const document = window.activeTextEditor?.document;
  const hasWorkspace = (workspace.workspaceFolders ?? []).length > 0;
  if (!hasWorkspace) {
    if (!document) void window.showInformationMessage(l10n.t('Open a report first.'));
    return document?.uri;
  }
  if (!document || !isReport(document)) return WORKSPACE;
  const scopes: readonly (QuickPickItem & { readonly scope: Scope })[] = [
    { label: l10n.t('This report'), description: workspace.asRelativePath(document.uri), scope: document.uri },
    { label: l10n.t('All reports of this workspace'), scope: WORKSPACE },
  ];
  const picked = await window.showQuickPick(scopes, { placeHolder: l10n.t('Whose results?') });
  return picked?.scope;
}

function ask(server: Server, scope: Scope): Thenable<ResultsPage | null> {
  const title =
    scope === WORKSPACE ? l10n.t('Checking all reports of this workspace') : l10n.t('Making the page of results');
  const location = scope === WORKSPACE ? ProgressLocation.Notification : ProgressLocation.Window;
  return window.withProgress({ location, title, cancellable: scope === WORKSPACE }, async (_, token) => {
    const client = await server.client();
    const params: ResultsPageParams = scope === WORKSPACE ? {} : { uris: [client.code2ProtocolConverter.asUri(scope)] };
    return client.sendRequest<ResultsPage | null>(RESULTS_PAGE_REQUEST, params, token);
  });
}

function nothingIn(scope: Scope): string {
  return scope === WORKSPACE
    ? l10n.t('There is no report in this workspace.')
    : l10n.t('There is no Chinese prose to check in this file.');
}
