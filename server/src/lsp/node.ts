import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { launchOf } from './commandLine';
import { nodeMachine } from './nodeMachine';
import { startServer } from './server';

const TRANSPORT_FLAG = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

const launch = launchOf(process.argv.slice(2));
if (launch.kind === 'answer') process.stdout.write(launch.text);
else if (launch.kind === 'refuse') {
  process.stderr.write(launch.text);
  process.exitCode = 2;
} else {
  // The library reads the transport from the command line; without a flag it is standard input and output.
  if (!process.argv.some((argument) => TRANSPORT_FLAG.test(argument))) process.argv.push('--stdio');
  startServer(createConnection(ProposedFeatures.all), nodeMachine);
}
