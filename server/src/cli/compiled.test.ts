import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { folderForCompiled, loadCompiled } from './compiled';

const PROGRAM = "exports.name = require('node:path').basename(__filename); exports.twice = (n) => 2 * n;";

function inFolder(run: (file: string, folder: string) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-compiled-'));
  try {
    fs.writeFileSync(path.join(folder, 'program.js'), PROGRAM);
    run(path.join(folder, 'program.js'), path.join(folder, 'caches', 'hegao'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the program, sees that it works, and keeps it; gives the files that are kept, with their times. */
function loadAndKeep(file: string, folder: string): readonly string[] {
  const { exports, keep } = loadCompiled(file, folder);
  const program = exports as { name: string; twice(n: number): number };
  assert.deepEqual([program.name, program.twice(21)], ['program.js', 42]);
  keep?.();
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

test('what is compiled is kept, and taken as long as the program is the same', () => {
  inFolder((file, folder) => {
    const [kept = '', ...rest] = loadAndKeep(file, folder);
    assert.match(kept, /^program-[0-9a-f]{32}$/);
    assert.deepEqual(rest, []);
    const place = path.join(folder, kept);
    fs.utimesSync(place, 1, 1);
    assert.deepEqual(loadAndKeep(file, folder), [kept]);
    assert.equal(fs.statSync(place).mtimeMs, 1000, 'it was taken and not written again');
    fs.writeFileSync(file, PROGRAM.replace('2 * n', 'n + n'));
    assert.equal(loadAndKeep(file, folder).length, 2);
    for (const change of ['', ' ', '  ', '   ', '    ']) {
      fs.writeFileSync(file, PROGRAM + change);
      assert.ok(loadAndKeep(file, folder).length <= 4, 'the oldest are forgotten');
    }
  });
});

test('what is damaged is not taken, and is replaced', () => {
  inFolder((file, folder) => {
    const [kept = ''] = loadAndKeep(file, folder);
    const place = path.join(folder, kept);
    const whole = fs.readFileSync(place);
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1]! ^= 1;
    for (const damaged of [Buffer.alloc(0), whole.subarray(0, 40), whole.subarray(0, -1), flipped]) {
      fs.writeFileSync(place, damaged);
      loadAndKeep(file, folder);
      assert.notDeepEqual(fs.readFileSync(place), damaged);
    }
  });
});

test('what others could have written is not taken', { skip: process.platform === 'win32' }, () => {
  inFolder((file, folder) => {
    const [kept = ''] = loadAndKeep(file, folder);
    const place = path.join(folder, kept);
    fs.utimesSync(place, 1, 1);
    fs.chmodSync(folder, 0o777);
    loadAndKeep(file, folder);
    assert.equal(fs.statSync(place).mtimeMs, 1000, 'nothing is kept in a folder that all may write to');
    fs.chmodSync(folder, 0o700);
    fs.chmodSync(place, 0o666);
    loadAndKeep(file, folder);
    assert.equal(fs.statSync(place).mode & 0o777, 0o600, 'it was written anew');
    fs.renameSync(place, `${place}.moved`);
    fs.symlinkSync(`${place}.moved`, place);
    loadAndKeep(file, folder);
    assert.ok(!fs.lstatSync(place).isSymbolicLink());
  });
});

test('a folder that cannot be made stops nothing', () => {
  inFolder((file) => {
    assert.deepEqual(loadAndKeep(file, path.join(file, 'hegao')), []);
  });
});

test('the folder is where the system has such things, unless Node is told not to', () => {
  assert.equal(folderForCompiled({ NODE_DISABLE_COMPILE_CACHE: '1' }), undefined);
  assert.equal(folderForCompiled({ XDG_CACHE_HOME: path.resolve('/caches') }), path.resolve('/caches/hegao'));
  assert.equal(folderForCompiled({ XDG_CACHE_HOME: 'relative' }), undefined);
});
