import assert from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import { root } from '../root';
import { startSession } from './session';
import { positionOf, REPORT, rangeOf } from './text';

const SERVER = path.join(root, 'dist', 'server.js');
const LIMIT = { timeout: 60_000 };

test('malformed requests get an error or an empty answer, and the session goes on', LIMIT, async () => {
  const session = await startSession();
  const { connection } = session;
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const malformed: readonly (readonly [string, unknown])[] = [
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri }, position: null }],
    ['textDocument/hover', { textDocument: { uri: 'file:///nowhere' }, position: { line: 0, character: 0 } }],
    ['textDocument/hover', { textDocument: { uri }, position: { line: 9999, character: -5 } }],
    ['textDocument/codeAction', { textDocument: { uri } }],
    ['textDocument/diagnostic', { textDocument: 7 }],
    ['textDocument/documentSymbol', null],
    ['textDocument/references', { textDocument: { uri } }],
    ['textDocument/references', { textDocument: { uri }, position: { line: 9999, character: -5 } }],
    ['workspace/symbol', null],
    ['workspace/symbol', { query: 5 }],
    ['hegao/noSuchRequest', {}],
  ];
  for (const [method, params] of malformed) {
    await connection.sendRequest(method, params).catch((error) => assert.ok(error instanceof Error, method));
  }
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 } });
  await connection.sendNotification('textDocument/didOpen', {});
  await connection.sendNotification('workspace/didChangeConfiguration', null);
  await connection.sendNotification('workspace/didChangeWorkspaceFolders', {});

  const codes = (await session.diagnostics(uri)).map(({ code }) => code);
  assert.ok(codes.includes('growth-mismatch'));
  assert.equal(await session.end(), 0);
});

test('a body that is not JSON does not end the session', LIMIT, async () => {
  const session = await startSession();
  session.process.stdin!.write('Content-Length: 9\r\n\r\n{"id": 1,');
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  assert.ok(await session.hover(uri, positionOf(REPORT, '228%')));
  assert.equal(await session.end(), 0);
});

test('settings of the wrong shape are as good as none', LIMIT, async () => {
  const shapes = [null, 5, 'off', [], { rules: [] }, { rules: { 'growth-mismatch': 3 } }, { language: 'klingon' }];
  for (const settings of shapes) {
    const session = await startSession({ settings: settings as object });
    const uri = session.open('半年总结.md', 'markdown', REPORT);
    const rate = (await session.diagnostics(uri)).find(({ code }) => code === 'growth-mismatch');
    assert.match(String(rate?.message), /[\u4e00-\u9fff]/, JSON.stringify(settings));
    assert.equal(await session.end(), 0);
  }
});

test('odd texts are answered: empty, one very long line, lone surrogates, carriage returns only', LIMIT, async () => {
  const session = await startSession();
  const texts = ['', '\ufeff', '全镇'.repeat(200_000), `${REPORT}\ud800`, REPORT.replaceAll('\n', '\r')];
  for (const [index, text] of texts.entries()) {
    const uri = session.open(`${index}.txt`, 'plaintext', text);
    await session.connection.sendRequest('workspace/symbol', { query: '' });
    assert.equal((await session.report(uri)).kind, 'full');
    await session.hover(uri, { line: 0, character: 3 });
  }
  assert.equal(await session.end(), 0);
});

test('standard input and output is the transport when no other is asked for', LIMIT, async () => {
  const session = await startSession({ arguments: [] });
  assert.equal(session.initialized.serverInfo?.name, 'hegao');
  assert.equal(await session.end(), 0);
});

test('version and usage go to standard output, a complaint to standard error, and nothing is mixed', LIMIT, () => {
  const run = (...parameters: string[]) =>
    spawnSync(process.execPath, [SERVER, ...parameters], { encoding: 'utf8', input: '', timeout: 20_000 });
  const told = run('--version');
  assert.deepEqual([told.status, told.stderr], [0, '']);
  assert.match(told.stdout, /^\d+\.\d+\.\d+\n$/);
  const refused = run('--stdio', '--nonsense');
  assert.deepEqual([refused.status, refused.stdout], [2, '']);
  assert.match(refused.stderr, /--nonsense/);
});

test('the client may talk over node-ipc', LIMIT, async () => {
  const child = fork(SERVER, ['--node-ipc'], { stdio: 'ignore', execArgv: [] });
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  await initialize(connection);
  const exited = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.deepEqual(await exited, [0, null]);
});

test('the client may talk over a socket', LIMIT, async () => {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as { port: number };
  const child = spawn(process.execPath, [SERVER, `--socket=${port}`], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  const [socket] = (await once(listener, 'connection')) as [Socket];
  const connection = createMessageConnection(socket, socket);
  await initialize(connection);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.deepEqual(await exited, [0, null]);
  listener.close();
});

test('an exit without a shutdown, or a client that is gone, ends the server with status 1', LIMIT, async () => {
  const session = await startSession();
  const exited = once(session.process, 'exit');
  await session.connection.sendNotification('exit');
  assert.deepEqual(await exited, [1, null]);

  const abandoned = await startSession();
  const ended = once(abandoned.process, 'exit');
  abandoned.process.stdin!.end();
  assert.deepEqual(await ended, [1, null]);
});

test('a question asked right after an edit is answered for the edited text', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const answers = [];
  for (let version = 2; version <= 21; version += 1) {
    const [from, to] = version % 2 === 0 ? ['228%', '224%'] : ['224%', '228%'];
    session.change(uri, version, { range: rangeOf(REPORT.replace('228%', from), from), text: to });
    answers.push(session.diagnostics(uri));
  }
  const last = (await Promise.all(answers)).at(-1)!;
  assert.ok(last.some(({ code }) => code === 'growth-mismatch'));
  assert.equal(await session.end(), 0);
});

async function initialize(connection: MessageConnection): Promise<void> {
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
}
