import { WorkDoneProgress, WorkDoneProgressCreateRequest } from 'vscode-languageserver';
import { createProgressWords } from './progressWords';
import type { Session } from './requests';

/** So long checking must take before a sign of it is shown, in milliseconds. */
const PATIENCE = 500;

/** Tells a client that shows progress how far the check of the workspace is, and lets a person stop it. */
export function registerProgress({ connection, client, check, settings }: Session): void {
  if (!client.showsProgress) return;
  let since: number | undefined;
  let token: string | undefined;
  let isShown = false;
  let count = 0;

  function begin(): void {
    count += 1;
    const mine = `hegao-check-${count}`;
    token = mine;
    isShown = false;
    const { title } = createProgressWords(settings.language());
    connection
      .sendRequest(WorkDoneProgressCreateRequest.type, { token: mine })
      .then(async () => {
        // It may be over by now.
        if (token !== mine) return;
        isShown = true;
        await send(mine, { kind: 'begin', title, percentage: 0, cancellable: true });
      })
      .catch(() => undefined);
  }

  function send(to: string, value: object): Promise<void> {
    return connection.sendProgress(WorkDoneProgress.type, to, value as never);
  }

  check.listen({
    progress(done, total, uri) {
      since ??= Date.now();
      if (token === undefined && Date.now() - since >= PATIENCE) begin();
      else if (token !== undefined && isShown) {
        const message = createProgressWords(settings.language()).file(done, total, uri);
        void send(token, { kind: 'report', message, percentage: Math.floor((100 * done) / total) });
      }
    },
    complete() {
      const ended = token;
      since = undefined;
      token = undefined;
      if (ended !== undefined && isShown) void send(ended, { kind: 'end' });
    },
  });
  connection.onNotification('window/workDoneProgress/cancel', (params: { token?: unknown } | undefined) => {
    if (token !== undefined && params?.token === token) check.stop();
  });
}
