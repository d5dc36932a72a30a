import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { tellOfHidden } from './hiddenReports';
import { createLanguageClient } from './languageClient';
import { createResults } from './results';
import { createStatus } from './status';

/** Called by the editor when a text, Markdown or report file is opened, or one of the commands is run. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createLanguageClient(context);
  const results = createResults(client);
  context.subscriptions.push(client, results, createStatus(), tellOfHidden(client));
  registerCommands(context, client, results);
  await client.start();
}
