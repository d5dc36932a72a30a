import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeMachine } from './nodeMachine';
import { startServer } from './server';

const TRANSPORT_FLAG = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

// The library reads the transport from the command line; without a flag it is standard input and output.
if (!process.argv.some((argument) => TRANSPORT_FLAG.test(argument))) process.argv.push('--stdio');
startServer(createConnection(ProposedFeatures.all), nodeMachine);
