import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Runtime } from './runtime';
import { startServer } from './server';

const TRANSPORT_FLAG = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

/** Files of the machine that the server runs on. Documents that are not files (untitled, on a remote host) have none. */
const runtime: Runtime = {
  async readTextFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const bytes = await readFile(fileURLToPath(uri));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
};

// The library reads the transport from the command line; without a flag it is standard input and output.
if (!process.argv.some((argument) => TRANSPORT_FLAG.test(argument))) process.argv.push('--stdio');
startServer(createConnection(ProposedFeatures.all), runtime);
