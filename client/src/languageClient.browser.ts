import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './clientOptions';
import type { Client } from './server';

/** The web worker that every browser has; the types of the platform are those of Node. */
declare class Worker {
  constructor(address: string, options: { readonly name: string });
  terminate(): void;
}

/** The client of the language server in `dist/web/server.js`, which runs in a web worker; not started yet. */
export function createLanguageClient(context: ExtensionContext): Client {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  // A worker that has been told to exit is of no use any more but does not end by itself, so every start has one of its own.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(address, { name: 'hegao' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('hegao', '核稿 Hegao', startWorker, clientOptions());
}
