import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createConnection } from 'vscode-languageserver/node';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { createMessageConnection } from 'vscode-languageserver-protocol/node';
import { nodeMachine } from '../../server/src/lsp/nodeMachine';
import { startServer } from '../../server/src/lsp/server';
import { rules } from '../../server/src/rules';
import { REPORT } from './text';

// The server within this process, so that a bug can be put into one of its rules.

test('a rule that crashes costs its own findings, is told of in the log, and the server serves on', async () => {
  const broken = rules.find(({ meta }) => meta.id === 'nonstandard-slogan') as unknown as {
    detect: () => Iterable<never>;
  };
  broken.detect = () => {
    throw new Error('injected');
  };
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(toServer, toClient), nodeMachine);
  const client = createMessageConnection(toClient, toServer);
  const logged: string[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await client.sendNotification('initialized', {});
  const uri = 'file:///nowhere/半年总结.md';
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: REPORT },
  });
  const codes = async () => {
    const report = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items.map(({ code }) => code);
  };
  assert.deepEqual(await codes(), ['growth-mismatch']);
  assert.deepEqual(await codes(), ['growth-mismatch'], 'and so the next time');
  assert.ok(logged.some((message) => /nonstandard-slogan failed: injected/.test(message)));

  client.dispose();
});
