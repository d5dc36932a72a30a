import { type Disposable, TabInputText, window } from 'vscode';
import { REPORT_HIDDEN_NOTIFICATION } from '../../server/src/lsp/protocol';
import { isDraft } from './reports';
import type { Server } from './server';
import { groupWith } from './tabs';

/** Tells the server of documents whose last editor was closed: the editor itself keeps them open for a while. */
export function tellOfHidden(server: Server): Disposable {
  return window.tabGroups.onDidChangeTabs(({ closed }) => {
    const client = server.running();
    if (!client) return;
    for (const { input } of closed) {
      if (!(input instanceof TabInputText) || !isDraft(input.uri)) continue;
      if (groupWith(input.uri)) continue;
      void client.sendNotification(REPORT_HIDDEN_NOTIFICATION, { uri: client.code2ProtocolConverter.asUri(input.uri) });
    }
  });
}
