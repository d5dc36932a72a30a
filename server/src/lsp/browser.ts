import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Machine } from './runtime';
import { startServer } from './server';

/** A web worker has no files of its own; not even those with `file:` can be had without the client. */
const worker: Machine = {
  files: undefined,
  // A message is read in one turn of the event loop and handled in the next.
  async rest() {
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
  },
};

startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), worker);
