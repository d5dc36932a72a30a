import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { ChangedMeanwhile, replaceFile, writeWhole } from './replaceFile';

function inFolder(run: (folder: string) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-replace-'));
  try {
    run(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const before = Buffer.from('旧');
const after = Buffer.from('新');

test('a file gets its new bytes, keeps its mode, and leaves nothing beside it', () => {
  inFolder((folder) => {
    const file = path.join(folder, '总结.txt');
    fs.writeFileSync(file, before);
    fs.chmodSync(file, 0o664);
    const { mode } = fs.statSync(file);
    replaceFile(file, before, after);
    assert.equal(fs.readFileSync(file, 'utf8'), '新');
    assert.equal(fs.statSync(file).mode, mode);
    assert.deepEqual(fs.readdirSync(folder), ['总结.txt']);
  });
});

test('a link stays a link, and its target is replaced', { skip: process.platform === 'win32' }, () => {
  inFolder((folder) => {
    fs.mkdirSync(path.join(folder, '夹'));
    fs.writeFileSync(path.join(folder, '夹', '总结.txt'), before);
    fs.symlinkSync('夹/总结.txt', path.join(folder, '链接.txt'));
    replaceFile(path.join(folder, '链接.txt'), before, after);
    assert.equal(fs.readlinkSync(path.join(folder, '链接.txt')), '夹/总结.txt');
    assert.equal(fs.readFileSync(path.join(folder, '夹', '总结.txt'), 'utf8'), '新');
  });
});

test('a file that somebody has changed meanwhile is left alone', () => {
  inFolder((folder) => {
    const file = path.join(folder, '总结.txt');
    fs.writeFileSync(file, '别人写的');
    assert.throws(() => replaceFile(file, before, after), ChangedMeanwhile);
    assert.equal(fs.readFileSync(file, 'utf8'), '别人写的');
    assert.deepEqual(fs.readdirSync(folder), ['总结.txt']);
  });
});

test('a name may be as long as the file system admits', () => {
  inFolder((folder) => {
    const file = path.join(folder, `${'总'.repeat(83)}.txt`);
    fs.writeFileSync(file, before);
    replaceFile(file, before, after);
    assert.equal(fs.readFileSync(file, 'utf8'), '新');
  });
});

test('a file that is write-protected is left alone, even by an administrator', () => {
  inFolder((folder) => {
    const file = path.join(folder, '总结.txt');
    fs.writeFileSync(file, before);
    fs.chmodSync(file, 0o444);
    assert.throws(() => replaceFile(file, before, after), { code: 'EACCES' });
    assert.equal(fs.readFileSync(file, 'utf8'), '旧');
    fs.chmodSync(file, 0o644);
  });
});

test('a file keeps its owner', { skip: process.getuid?.() !== 0 && 'only an administrator can see to that' }, () => {
  inFolder((folder) => {
    const file = path.join(folder, '总结.txt');
    fs.writeFileSync(file, before);
    fs.chownSync(file, 1234, 2345);
    replaceFile(file, before, after);
    const { uid, gid } = fs.statSync(file);
    assert.deepEqual([uid, gid], [1234, 2345]);
    assert.equal(fs.readFileSync(file, 'utf8'), '新');
  });
});

test('what a killed run has left is removed, but nothing that may still be written or is not ours', () => {
  inFolder((folder) => {
    const file = path.join(folder, '总结.txt');
    const names = [
      '.hegao-11111111-2222-4333-8444-555555555555.tmp',
      '.hegao-99999999-2222-4333-8444-555555555555.tmp',
      '.hegao-mine.tmp',
    ];
    for (const name of names) fs.writeFileSync(path.join(folder, name), '半');
    for (const name of [names[0]!, names[2]!]) fs.utimesSync(path.join(folder, name), new Date(0), new Date(0));
    writeWhole(file, '新');
    assert.deepEqual(fs.readdirSync(folder).sort(), [names[1], names[2], '总结.txt']);
  });
});
