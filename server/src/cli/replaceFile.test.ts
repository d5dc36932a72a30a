import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { ChangedMeanwhile, replaceFile } from './replaceFile';

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
