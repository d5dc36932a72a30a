import { type Disposable, TabInputText, window } from 'vscode';
import { REPORT_HIDDEN_NOTIFICATION } from '../../server/src/lsp/protocol';
import { isDraft } from './reports';
import type { Server } from './server';

/** Tells the server of documents whose last editor was closed: the editor itself keeps them open for a while. */
export function tellOfHidden(server: Server): Disposable {
  return window.tabGroups.onDidChangeTabs(({ closed }) => {
    const client = server.running();
    if (!client) return;
    for (const { input } of closed) {
      if (!(input instanceof TabInputText) || !isDraft(input.uri)) continue;
      const uri = input.uri.toString();
      const isShown = window.tabGroups.all.some(({ tabs }) =>
        tabs.some((tab) => tab.input instanceof TabInputText && tab.input.uri.toString() === uri),
      );
      if (!isShown) void client.sendNotification(REPORT_HIDDEN_NOTIFICATION, { uri });
    }
  });
}
