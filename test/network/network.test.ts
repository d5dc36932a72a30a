import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startSession } from '../lsp/session';
import { root } from '../root';

/** Node's own ways to the network. */
const NETWORK = ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'inspector'];
/** Those of a browser. */
const BROWSER = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\s*\(/;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-network-'));
const guard = path.join(root, 'test/network/guard.cjs');
const log = path.join(folder, 'log');
const bundle = (name: string) => fs.readFileSync(path.join(root, 'dist', name), 'utf8');
const noted = () => fs.readFileSync(log, 'utf8').trim().split('\n');

before(() => {
  process.env.HEGAO_NETWORK_LOG = log;
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

test('the command line holds nothing that speaks to a network', () => {
  for (const name of ['cli.js', 'program.js']) {
    assert.deepEqual(networkIn(bundle(name)), [], name);
    assert.doesNotMatch(bundle(name), BROWSER, name);
  }
});

test('extension and server hold net alone, by which the library of the protocol can speak over a socket', () => {
  assert.deepEqual(networkIn(bundle('extension.js')), []);
  assert.deepEqual(networkIn(bundle('languageClient.js')), ['net']);
  assert.deepEqual(networkIn(bundle('server.js')), ['net']);
});

test('what runs in a browser asks for nothing', () => {
  for (const name of ['web/extension.js', 'web/server.js', 'ledger.js'])
    assert.doesNotMatch(bundle(name), BROWSER, name);
});

test('the guard notes a connection', () => {
  fs.rmSync(log, { force: true });
  const program = "require('net').connect(9, '127.0.0.1').on('error', () => {})";
  const { status } = spawnSync(process.execPath, ['--require', guard, '-e', program]);
  assert.equal(status, 0);
  assert.deepEqual(noted(), ['watched', 'connect']);
});

test('a run of the command line reaches for nothing', () => {
  fs.rmSync(log, { force: true });
  const cli = path.join(root, 'dist/cli.js');
  const samples = path.join(root, 'samples');
  const { status, stdout } = spawnSync(process.execPath, ['--require', guard, cli, 'lint', '--jobs=2', samples], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stdout, /sum-mismatch/);
  assert.deepEqual(new Set(noted()), new Set(['watched']));
});

test('a server that answers for a report and a workspace reaches for nothing', async () => {
  fs.rmSync(log, { force: true });
  process.env.NODE_OPTIONS = `--require ${JSON.stringify(guard)}`;
  try {
    const session = await startSession({ files: { '别的.txt': '东村3户、西村4户，共8户。\n' } });
    const uri = session.open('报告.txt', 'plaintext', '投资由100万元增加到110万元，增长12%。\n');
    assert.equal((await session.diagnostics(uri)).length, 1);
    await session.ask('hover', uri, { position: { line: 0, character: 20 } });
    await session.end();
  } finally {
    delete process.env.NODE_OPTIONS;
  }
  assert.deepEqual(noted(), ['watched']);
});

function networkIn(source: string): readonly string[] {
  const required = Array.from(source.matchAll(/\brequire\("(?:node:)?([a-z0-9_/]+)"\)/g), (match) => match[1]!);
  return [...new Set(required.filter((name) => NETWORK.includes(name.split('/')[0]!)))].sort();
}
