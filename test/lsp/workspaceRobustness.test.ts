import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pullWorkspace } from './pull';
import { PULLING, startSession } from './session';
import { REPORT } from './text';

const LIMIT = { timeout: 60_000 };
const WRONG = '青禾镇2023年工作总结\n\n全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';
const LINKS = { skip: process.platform === 'win32' ? 'links need rights on Windows' : false, ...LIMIT };

test('links that lead in circles, nowhere, upwards or twice to a place are no harm', LINKS, async () => {
  const session = await startSession({ files: { '甲/稿.txt': WRONG }, folders: ['甲'] });
  const inside = (name: string) => path.join(session.folder, name);
  session.write('外/稿.txt', WRONG);
  symlinkSync(inside('甲'), inside('甲/圈'));
  symlinkSync(session.folder, inside('甲/上'));
  symlinkSync(inside('无'), inside('甲/无.txt'));
  symlinkSync('自.txt', inside('甲/自.txt'));
  symlinkSync(inside('外'), inside('甲/链'));
  symlinkSync(inside('外'), inside('甲/链二'));
  symlinkSync(inside('外/稿.txt'), inside('甲/单.txt'));
  session.open('打开.txt', 'plaintext', REPORT);
  const pull = pullWorkspace(session);
  await pull.until('all reports', (reports) => reports.size >= 4);
  await pause(300);
  assert.deepEqual([...pull.reports.keys()].sort(), ['打开.txt', '甲/单.txt', '甲/稿.txt', '甲/链/稿.txt'].sort());
  assert.equal(await session.end(), 0);
});

test('pipes are no files, and a file of 500 MB is not read but told of', LINKS, async () => {
  const session = await startSession({ files: { '稿.txt': WRONG } });
  execFileSync('mkfifo', [path.join(session.folder, '管.txt')]);
  const large = openSync(path.join(session.folder, '大.txt'), 'w');
  ftruncateSync(large, 500_000_000);
  closeSync(large);
  session.open('打开.txt', 'plaintext', REPORT);
  session.changed(['管.txt', 'created'], ['大.txt', 'created'], ['稿.txt', 'changed']);
  const pull = pullWorkspace(session);
  await pull.until('the others', (reports) => reports.has('稿.txt') && reports.has('大.txt'));
  const refused = pull.reports.get('大.txt');
  assert.match(String(refused?.kind === 'full' && refused.items[0]?.message), /文件超过 2 MB/);
  assert.ok(!pull.reports.has('管.txt'));
  assert.equal(await session.end(), 0);
});

test('what may not be read is named, and the rest is checked', {
  ...LINKS,
  skip: process.getuid?.() === 0 && 'root may read all',
}, async () => {
  const session = await startSession({ files: { '稿.txt': WRONG, '锁.txt': WRONG, '夹/稿.txt': WRONG } });
  chmodSync(path.join(session.folder, '锁.txt'), 0);
  chmodSync(path.join(session.folder, '夹'), 0);
  session.open('打开.txt', 'plaintext', REPORT);
  const pull = pullWorkspace(session);
  await pull.until('both reports', (reports) => reports.has('稿.txt') && reports.has('锁.txt'));
  const locked = pull.reports.get('锁.txt');
  assert.match(String(locked?.kind === 'full' && locked.items[0]?.message), /没有读取权限/);
  chmodSync(path.join(session.folder, '夹'), 0o700);
  assert.equal(await session.end(), 0);
});

test('files that vanish or change while they are being checked leave nothing behind', LIMIT, async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index % 7}/${index}.txt`, WRONG]));
  const session = await startSession({ files });
  const pull = pullWorkspace(session);
  session.open('打开.txt', 'plaintext', REPORT);
  await pull.until('the first reports', (reports) => reports.size > 5);
  for (let folder = 3; folder < 7; folder++) {
    rmSync(path.join(session.folder, `${folder}`), { recursive: true });
    session.changed([`${folder}`, 'deleted']);
  }
  session.changed(['0/0.txt', 'changed'], ['无/无.txt', 'changed'], ['', 'created'], ['无.txt', 'deleted']);
  const left = Object.keys(files).filter((name) => name[0]! < '3');
  await pull.until('what is left', () => left.every((name) => pull.codes(name)?.length === 1));
  await pull.until('what has gone', (reports) =>
    [...reports.keys()].every((name) => name[0]! < '3' || name === '打开.txt' || pull.codes(name)?.length === 0),
  );
  assert.equal(await session.end(), 0);
});

test('names with all kinds of marks are the same file however they are written', LIMIT, async () => {
  const name = "总结 (1)!'*+#%25&=@[终稿].txt";
  const session = await startSession({ files: { [name]: WRONG } });
  const uri = session.uri(name);
  void session.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: REPORT },
  });
  const pull = pullWorkspace(session);
  await pull.until('the open document', (reports) => reports.size === 1);
  await pause(200);
  assert.equal(pull.reports.size, 1);
  assert.ok(pull.codes(name)!.length > 1, 'the open text counts, not the file');
  assert.equal(await session.end(), 0);
});

test('a workspace folder in another one is checked once, with its own settings', LIMIT, async () => {
  const session = await startSession({
    folders: ['', '内'],
    files: { '外.txt': WRONG, '内/稿.txt': WRONG, 'hegao.yaml': 'rules:\n  growth-mismatch: off\n' },
  });
  session.open('打开.txt', 'plaintext', REPORT);
  const pull = pullWorkspace(session);
  await pull.until('all reports', (reports) => reports.size === 3);
  assert.deepEqual(pull.codes('外.txt'), []);
  assert.deepEqual(
    pull.codes('内/稿.txt'),
    ['growth-mismatch'],
    'a project file counts as far as its workspace folder',
  );
  assert.equal(await session.end(), 0);
});

test('an editor that shows progress is told of a long check, and may stop it', LIMIT, async () => {
  const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, WRONG.repeat(30)]));
  const session = await startSession({ files, capabilities: { ...PULLING, window: { workDoneProgress: true } } });
  const pull = pullWorkspace(session);
  const summary = session.connection.sendRequest<{ cancelled: boolean; reports: number }>('hegao/checkWorkspace');
  const token = await session.next<string>('window/workDoneProgress/create');
  type Progress = { token: string; value: { kind: string; message?: string; cancellable?: boolean } };
  const { value } = await session.next<Progress>('$/progress', (params) => params.token === token);
  assert.equal(value.cancellable, true);
  void session.connection.sendNotification('window/workDoneProgress/cancel', { token });
  await session.next<Progress>('$/progress', (params) => params.value.kind === 'end');
  const { cancelled, reports } = await summary;
  assert.ok(cancelled);
  assert.ok(reports > 0 && reports < 3000);
  assert.equal(pull.isAnswered(), false);
  assert.equal(await session.end(), 0);
});

test('a cancelled request is answered as such, however early', LIMIT, async () => {
  const session = await startSession({ files: { '稿.txt': WRONG } });
  const pull = pullWorkspace(session);
  pull.cancel();
  await assert.rejects(pull.answer, { code: -32800 });
  mkdirSync(path.join(session.folder, '空'));
  const malformed = session.connection.sendRequest('workspace/diagnostic', {});
  await malformed.catch((error) => assert.ok(error instanceof Error));
  const uri = session.open('稿.txt', 'plaintext', WRONG);
  assert.equal((await session.diagnostics(uri)).length, 1);
  assert.equal(await session.end(), 0);
});
