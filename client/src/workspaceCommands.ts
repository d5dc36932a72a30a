import { type CancellationToken, commands, l10n, ProgressLocation, window, workspace } from 'vscode';
import {
  CHECK_WORKSPACE_REQUEST,
  WORKSPACE_FIXES_REQUEST,
  type WorkspaceFixes,
  type WorkspaceSummary,
} from '../../server/src/lsp/protocol';
import type { Client, Server } from './server';
import { type Changes, isStale } from './staleEdits';

type Edit = Parameters<Client['protocol2CodeConverter']['asWorkspaceEdit']>[0];

/** Has all reports of the workspace read anew, for this session whatever the setting says, and shows what was found. */
export async function checkWorkspace(server: Server): Promise<void> {
  const summary = await withProgress(server, (client, token) =>
    client.sendRequest<WorkspaceSummary>(CHECK_WORKSPACE_REQUEST, token),
  );
  if (summary.cancelled) return;
  const { reports, findings, unreadable } = summary;
  const sentences = [
    findings > 0
      ? l10n.t('{0} report(s) checked, {1} finding(s).', reports, findings)
      : l10n.t('{0} report(s) checked, nothing to correct.', reports),
    unreadable > 0 ? l10n.t('{0} file(s) could not be read; the Problems panel says why.', unreadable) : '',
  ];
  void window.showInformationMessage(sentences.join(' ').trim());
  if (findings + unreadable > 0) await commands.executeCommand('workbench.actions.view.problems');
}

/** Puts the safe fixes of all reports before the person as one refactoring, to be looked through and applied, or not. */
export async function fixAllInWorkspace(server: Server): Promise<void> {
  const { edit, fixes, reports, left } = await withProgress(server, (client, token) =>
    client.sendRequest<WorkspaceFixes>(WORKSPACE_FIXES_REQUEST, token),
  );
  if (left.length > 0) {
    const names = left.join('、');
    void window.showWarningMessage(
      l10n.t('Not changed, since they are not written in UTF-8: {0}. Save them as UTF-8 first.', names),
    );
  }
  if (fixes === 0) {
    if (left.length === 0) {
      void window.showInformationMessage(
        l10n.t(
          'There is nothing to fix safely in this workspace. Figures are facts: correct them one by one, with the light bulb.',
        ),
      );
    }
    return;
  }
  const client = await server.client();
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit as Edit);
  const documents = workspace.textDocuments.map((document) => ({
    uri: client.code2ProtocolConverter.asUri(document.uri),
    version: document.version,
    isDirty: document.isDirty,
  }));
  if (isStale(edit as Changes, documents)) {
    void window.showInformationMessage(l10n.t('The text has changed in the meantime. Please look again.'));
    return;
  }
  // The editor shows its preview, since every change needs to be confirmed; there, nothing is ticked at first.
  void window.showInformationMessage(
    l10n.t(
      '{0} safe fix(es) in {1} report(s): tick those that you want in the refactor preview, then apply them.',
      fixes,
      reports,
    ),
  );
  if (changes) await workspace.applyEdit(changes, { isRefactoring: true });
}

function withProgress<T>(server: Server, run: (client: Client, token: CancellationToken) => Promise<T>): Thenable<T> {
  const title = l10n.t('Checking all reports of this workspace');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (_, token) => run(await server.client(), token));
}
