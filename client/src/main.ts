import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { tellOfCursor } from './cursor';
import { startWithFirstReport } from './firstReport';
import { tellOfHidden } from './hiddenReports';
import { showInlayHints } from './inlayHints';
import { createLedger } from './ledger';
import { createResults } from './results';
import { type Client, createServer } from './server';
import { createStatus } from './status';

/** What `activate` gives to other extensions. */
export interface Api {
  /** True as soon as something needed the server: a report was opened, or a command was run that asks it. */
  isServerWanted(): boolean;
}

/** What both entries share; `createClient` is all that differs between the hosts of extensions. */
export function activateWith(context: ExtensionContext, createClient: () => Promise<Client>): Api {
  const server = createServer(createClient);
  const results = createResults(server);
  const ledger = createLedger(context, server);
  context.subscriptions.push(server, results, ledger, tellOfHidden(server), tellOfCursor(server));
  context.subscriptions.push(showInlayHints(server));
  // Before the server runs there is no report whose findings could be counted.
  context.subscriptions.push(server.onDidStart(() => context.subscriptions.push(createStatus())));
  registerCommands(context, server, results, ledger);
  context.subscriptions.push(startWithFirstReport(server));
  return { isServerWanted: server.isWanted };
}
