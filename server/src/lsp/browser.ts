// What runs in a web worker. It is one file, as a worker needs it, and holds everything that stands below the protocol: the server in Node
// takes that from it (scripts/core.mjs), so that the extension carries it once.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Machine } from './runtime';
import { startServer } from './server';

export * as document from '../document';
export * as positions from '../document/positions';
export * as linter from '../linter';
export * as rules from '../rules';
export * as service from '../service';
export * as ledger from '../service/ledger';
export * as page from '../service/page';

/** A web worker has no files of its own; not even those with `file:` can be had without the client. */
const worker: Machine = {
  files: undefined,
  // A message is read in one turn of the event loop and handled in the next.
  async rest() {
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
  },
};

// Only a worker has it; Node, which asks for the exports alone, has not.
if ('importScripts' in globalThis)
  startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), worker);
