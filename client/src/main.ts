import type { Event, ExtensionContext } from 'vscode';
import { COVERAGE_NOTIFICATION } from '../../server/src/lsp/protocol';
import { registerCommands } from './commands';
import { tellOfCursor } from './cursor';
import { createFindingsView, type FindingsView } from './findings/view';
import { startWithFirstReport } from './firstReport';
import { tellOfHidden } from './hiddenReports';
import { showInlayHints } from './inlayHints';
import { createLedger } from './ledger';
import { offerChineseEncoding } from './misread';
import { createResults } from './results';
import { provideRulePages } from './rulePages';
import { type Client, createServer } from './server';
import { createStatus, type ShownStatus } from './status';
import { adoptUntitledReports } from './untitled';

/** What `activate` gives to other extensions, and to the tests. */
export interface Api {
  /** True as soon as something needed the server: a report was opened, or a command was run that asks it. */
  isServerWanted(): boolean;
  /** What the status bar tells of the report in front. */
  status(): ShownStatus | undefined;
  readonly onDidChangeStatus: Event<void>;
  readonly findings: Pick<FindingsView, 'tree' | 'badge' | 'onDidChange'>;
}

/** What both entries share; `createClient` is all that differs between the hosts of extensions. */
export function activateWith(context: ExtensionContext, createClient: () => Promise<Client>): Api {
  const server = createServer(createClient);
  const results = createResults(context, server);
  const ledger = createLedger(context, server);
  const status = createStatus();
  const findings = createFindingsView(context, server);
  context.subscriptions.push(server, results, ledger, status, findings);
  context.subscriptions.push(
    provideRulePages(context),
    tellOfHidden(server),
    tellOfCursor(server),
    showInlayHints(server),
  );
  server.onDidStart((client) => client.onNotification(COVERAGE_NOTIFICATION, status.take));
  registerCommands(context, server, results, ledger);
  context.subscriptions.push(startWithFirstReport(server), adoptUntitledReports(), offerChineseEncoding());
  return { isServerWanted: server.isWanted, status: status.shown, onDidChangeStatus: status.onDidChange, findings };
}
