import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { createMessageConnection } from 'vscode-languageserver-protocol/node';
import { root } from '../root';
import { PUSHED, type Session, startSession } from './session';
import { positionOf, REPORT, rangeOf } from './text';

// What no decent client does. The server answers with an error or with nothing, and keeps serving the next question.

const LIMIT = { timeout: 60_000 };
const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const UNKNOWN_METHOD = -32601;

test('a request before initialize is refused, and a second initialize too', LIMIT, async () => {
  const child = spawn(process.execPath, [path.join(root, 'dist', 'server.js'), '--stdio'], { stdio: 'pipe' });
  const connection = createMessageConnection(child.stdout, child.stdin);
  connection.listen();
  const about = { textDocument: { uri: 'file:///a.txt' }, position: { line: 0, character: 0 } };
  await assert.rejects(connection.sendRequest('textDocument/hover', about), { code: NOT_INITIALIZED });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: REPORT },
  });
  await connection.sendNotification('initialized', {});
  const parameters = { processId: process.pid, rootUri: null, capabilities: {} };
  await connection.sendRequest('initialize', parameters);
  await connection.sendNotification('initialized', {});
  await assert.rejects(connection.sendRequest('initialize', parameters), { code: INVALID_REQUEST });
  await assert.rejects(connection.sendRequest('textDocument/brewCoffee', about), { code: UNKNOWN_METHOD });
  assert.equal(await connection.sendRequest('textDocument/hover', about), null, 'nothing was opened in time');
  const exited = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.deepEqual(await exited, [0, null]);
});

test('initialize with parameters of any shape is answered', LIMIT, async () => {
  const shapes = [
    { capabilities: null },
    { capabilities: { textDocument: 5, general: { positionEncodings: 'utf-8' } } },
    { capabilities: { workspace: [], window: 'x', general: null } },
    { capabilities: {}, rootUri: 7, workspaceFolders: 'all', locale: 3, initializationOptions: [] },
    { capabilities: {}, workspaceFolders: [null, {}, { uri: 5 }, { uri: 'file:///%zz' }, { uri: 'nonsense' }] },
    [],
  ];
  for (const parameters of shapes) {
    const child = spawn(process.execPath, [path.join(root, 'dist', 'server.js')], { stdio: 'pipe' });
    const connection = createMessageConnection(child.stdout, child.stdin);
    connection.listen();
    await connection
      .sendRequest('initialize', parameters)
      .catch(() => connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} }));
    await connection.sendNotification('initialized', {});
    const uri = 'file:///tmp/稿.txt';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: REPORT },
    });
    const about = { textDocument: { uri }, position: positionOf(REPORT, '228%') };
    assert.ok(await connection.sendRequest('textDocument/hover', about), JSON.stringify(parameters));
    const exited = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  }
});

test('bodies that are JSON and no message do not end the session', LIMIT, async () => {
  const session = await startSession();
  const bodies = [
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    '[{}, null]',
    '{"jsonrpc":"2.0","id":9}',
    '{"jsonrpc":"2.0","id":10,"method":7}',
    '{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}',
    '{"jsonrpc":"2.0","id":999,"result":1}',
    '{"jsonrpc":"2.0","id":999,"error":5}',
    '{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}',
    '{"jsonrpc":"2.0","method":"$/progress","params":7}',
    '{"jsonrpc":"2.0","method":"__proto__","params":{"__proto__":{"x":1}}}',
    '['.repeat(100_000),
    '\u0000',
  ];
  for (const body of bodies) session.process.stdin!.write(framed(body));
  session.process.stdin!.write('Content-Length: 4\r\n\r\n');
  session.process.stdin!.write(Buffer.from([0xff, 0xfe, 0xff, 0x80]));
  await assertServes(session);
});

test('a header without a length costs what comes with it, and no more', LIMIT, async () => {
  for (const header of ['X-Length: 3\r\n\r\n', 'Content-Length: three\r\n\r\n', 'hello\r\n\r\n']) {
    const session = await startSession();
    session.process.stdin!.write(header);
    // Read together with the header, a question may be lost; so it is asked until it is answered.
    const uri = session.uri('半年总结.txt');
    let isAnswered = false;
    while (!isAnswered) {
      const answer = session.connection.sendRequest('workspace/symbol', { query: '' }).then(() => {
        isAnswered = true;
      });
      await Promise.race([answer, once(session.process.stdout!, 'data'), turns(50)]);
    }
    session.open('半年总结.txt', 'plaintext', REPORT);
    assert.ok(await session.hover(uri, positionOf(REPORT, '228%')), header);
    assert.equal(await session.end(), 0);
  }
});

test('changes to documents that are not open, closed twice or opened twice are no harm', LIMIT, async () => {
  const session = await startSession();
  const nowhere = session.uri('没有打开.txt');
  session.change(nowhere, 1, { text: '甲' });
  session.change(nowhere, 2, { range: rangeOf('甲', '甲'), text: '乙' });
  const close = (uri: string) =>
    session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await close(nowhere);
  const uri = session.open('半年总结.txt', 'plaintext', '旧');
  session.open('半年总结.txt', 'plaintext', REPORT);
  assert.ok(await session.hover(uri, positionOf(REPORT, '228%')));
  await close(uri);
  await close(uri);
  session.change(uri, 9, { text: REPORT });
  assert.equal(await session.hover(uri, positionOf(REPORT, '228%')), null);
  for (const odd of ['', 'nonsense', 'file://', 'file:///%zz', 'file:///a\n"b', '__proto__', 'untitled:稿']) {
    void session.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: odd, languageId: 'plaintext', version: 1, text: REPORT },
    });
    assert.ok(await session.hover(odd, positionOf(REPORT, '228%')), odd);
    await session.diagnostics(odd);
  }
  await assertServes(session);
});

test(
  'versions out of order and ranges that do not exist are taken in the order in which they come',
  LIMIT,
  async () => {
    const session = await startSession();
    const uri = session.open('半年总结.txt', 'plaintext', REPORT);
    session.change(uri, 7, { range: rangeOf(REPORT, '228%'), text: '224%' });
    session.change(uri, 3, { range: rangeOf(REPORT.replace('228%', '224%'), '224%'), text: '229%' });
    session.change(uri, 3, { range: range(990, 0, 991, 5), text: '\n' });
    session.change(uri, -1, { range: range(-5, -5, 0, 0), text: '' });
    session.change(uri, 4, { range: range(3, 0, 1, 0), text: '' });
    session.change(uri, 5);
    const found = await session.diagnostics(uri);
    assert.ok(found.some(({ code, message }) => code === 'growth-mismatch' && String(message).includes('229%')));
    for (const { range: at } of found) assert.ok(at.start.line >= 0 && at.end.character >= 0 && at.end.line < 13);
    await assertServes(session);
  },
);

test('after a thousand rapid edits the last text counts, and it is told of a few times only', LIMIT, async () => {
  const session = await startSession({ capabilities: PUSHED });
  const uri = session.open('半年总结.txt', 'plaintext', REPORT);
  const { start } = rangeOf(REPORT, '228%');
  const digit = (at: number) => ({
    start: { ...start, character: start.character + 2 },
    end: { ...start, character: at },
  });
  for (let version = 2; version <= 1001; version++) {
    session.change(uri, version, { range: digit(start.character + 3), text: String(version % 10) });
  }
  session.change(uri, 1002, { range: digit(start.character + 3), text: '9' });
  const last = await session.published(uri, (found) => found.some(({ message }) => String(message).includes('229%')));
  assert.equal(last.version, 1002);
  let others = 0;
  const counted = session.connection.onNotification('textDocument/publishDiagnostics', () => {
    others += 1;
  });
  await assertServes(session);
  counted.dispose();
  assert.ok(others < 20, `${others} times`);
});

test('a storm of requests that are cancelled at once leaves none unanswered', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.txt', 'plaintext', REPORT.repeat(50));
  const about = { textDocument: { uri }, position: positionOf(REPORT, '228%') };
  const methods = ['hover', 'documentSymbol', 'codeAction', 'diagnostic', 'completion', 'foldingRange', 'references'];
  const answers = Array.from({ length: 700 }, (_, index) => {
    const source = new CancellationTokenSource();
    const context = { diagnostics: [], includeDeclaration: true };
    const parameters = { ...about, range: rangeOf(REPORT, '228%'), context };
    const method = `textDocument/${methods[index % methods.length]}`;
    const answer = session.connection.sendRequest(method, parameters, source.token);
    if (index % 10 !== 0) source.cancel();
    return answer.then(
      () => 'answered',
      (error: { code?: number }) => error.code,
    );
  });
  const outcomes = new Set(await Promise.all(answers));
  for (const outcome of outcomes) assert.ok(outcome === 'answered' || outcome === -32800, String(outcome));
  await assertServes(session);
});

async function assertServes(session: Session): Promise<void> {
  const uri = session.open('还在.txt', 'plaintext', REPORT);
  assert.ok(await session.hover(uri, positionOf(REPORT, '228%')), 'it keeps serving');
  assert.equal(await session.end(), 0);
}

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function range(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
