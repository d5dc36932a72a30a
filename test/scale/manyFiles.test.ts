import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCli } from '../cli/runCli';
import { pullWorkspace } from '../lsp/pull';
import { startSession } from '../lsp/session';

// A folder of 100,000 files among which a few reports are. With so little memory nothing can be kept of the others.

const FOLDERS = 250;
const FILES_EACH = 400;
const REPORTS = 5;
const LITTLE_MEMORY = '--max-old-space-size=100';
const WRONG = '青禾镇2023年工作总结\n\n全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hegao-many-'));

before(() => {
  for (let at = 0; at < FOLDERS; at++) {
    const inner = path.join(folder, `夹${at}`);
    mkdirSync(inner);
    for (let file = 0; file < FILES_EACH; file++) writeFileSync(path.join(inner, `照片${file}.jpg`), '');
    if (at % (FOLDERS / REPORTS) === 0) writeFileSync(path.join(inner, '稿.txt'), WRONG);
  }
});

after(() => rmSync(folder, { recursive: true }));

test('the command line finds the reports among 100,000 files', () => {
  const { stdout } = runCli(['lint', '--format', 'json', '.'], {
    folder,
    environment: { NODE_OPTIONS: LITTLE_MEMORY },
  });
  assert.equal(JSON.parse(stdout).files.length, REPORTS);
});

test('the server does too, and answers meanwhile', { timeout: 120_000 }, async () => {
  process.env.NODE_OPTIONS = LITTLE_MEMORY;
  const session = await startSession({ folders: [path.join('..', path.basename(folder))] });
  const uri = pathToFileURL(path.join(folder, '打开.txt')).href;
  void session.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: WRONG },
  });
  const pull = pullWorkspace(session);
  assert.equal((await session.diagnostics(uri)).length, 1);
  await pull.until('the reports', (reports) => reports.size === REPORTS + 1);
  assert.equal(await session.end(), 0);
});
