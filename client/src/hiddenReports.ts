import { type Disposable, TabInputText, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REPORT_HIDDEN_NOTIFICATION } from '../../server/src/lsp/protocol';

/** Tells the server of documents whose last editor was closed: the editor itself keeps them open for a while. */
export function tellOfHidden(client: LanguageClient): Disposable {
  return window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const { input } of closed) {
      if (!(input instanceof TabInputText) || !client.isRunning()) continue;
      const uri = input.uri.toString();
      const isShown = window.tabGroups.all.some(({ tabs }) =>
        tabs.some((tab) => tab.input instanceof TabInputText && tab.input.uri.toString() === uri),
      );
      if (!isShown) void client.sendNotification(REPORT_HIDDEN_NOTIFICATION, { uri });
    }
  });
}
