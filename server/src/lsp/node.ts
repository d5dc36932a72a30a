import { Console } from 'node:console';
import { type Connection, createConnection, type MessageReader, ProposedFeatures } from 'vscode-languageserver/node';
import { launchOf } from './commandLine';
import { createMessageWriter } from './messageWriter';
import { keepHeapSmall } from './nodeHeap';
import { nodeMachine } from './nodeMachine';
import { startServer } from './server';

const OTHER_TRANSPORT = /^--(node-ipc|socket|pipe)(=|$)/;

const launch = launchOf(process.argv.slice(2));
if (launch.kind === 'answer') process.stdout.write(launch.text);
else if (launch.kind === 'refuse') {
  process.stderr.write(launch.text);
  process.exitCode = 2;
} else {
  startServer(connect(), nodeMachine);
  keepHeapSmall(process.versions.v8);
}

/** The library reads the transport from the command line; without a flag it is standard input and output. */
function connect(): Connection {
  if (process.argv.some((argument) => OTHER_TRANSPORT.test(argument))) return createConnection(ProposedFeatures.all);
  // Standard output belongs to the protocol, so nothing else may be printed there.
  globalThis.console = new Console(process.stderr);
  // The library ends the process with the stream that it reads from, which it must therefore be given itself.
  const input = process.stdin as unknown as MessageReader;
  return createConnection(ProposedFeatures.all, input, createMessageWriter(process.stdout));
}
