import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import type { Client } from './server';

/** The client of the language server in `dist/server.js`; not started yet. Its output channel is named after it. */
export function createLanguageClient(context: ExtensionContext): Client {
  const module = context.asAbsolutePath('dist/server.js');
  const serverOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  return new LanguageClient('hegao', '核稿 Hegao', serverOptions, clientOptions());
}
