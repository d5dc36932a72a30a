import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { runCli } from './runCli';

const OLD = '固定资产投资由1500万元增加到4860万元，增长228%。';
const NEW = '全镇新增市场主体由20家增加到30家，增长40%。';
const TITLE = '青禾镇2023年工作总结';

/** Runs with a folder of two reports and a baseline of all that is wrong in them. */
function withBaseline(run: (files: ReturnType<typeof filesIn>) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-baseline-'));
  try {
    fs.mkdirSync(path.join(folder, '夹'));
    const files = filesIn(folder);
    files.write('a.txt', `${TITLE}\n${OLD}\n`);
    files.write('夹/b.txt', `${TITLE}\n${OLD}\n${OLD}\n`);
    const created = files.lint('--update-baseline', '.');
    assert.deepEqual([created.status, created.stderr], [0, '']);
    assert.match(created.stdout, /没有发现问题。\n基线已写好：记下 3 处，清理 0 条。\n$/);
    run(files);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string) {
  return {
    folder,
    write: (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text),
    remove: (name: string) => fs.rmSync(path.join(folder, name)),
    baseline: () => JSON.parse(fs.readFileSync(path.join(folder, '基线.json'), 'utf8')),
    lint: (...args: string[]) => runCli(['lint', '--baseline', '基线.json', ...args], { folder }),
  };
}

test('what is known is neither reported nor counted, wherever its line has gone', () => {
  withBaseline(({ write, lint }) => {
    write('a.txt', `${TITLE}\n\n今年以来，各项工作平稳推进。\n\n别的话。${OLD}\n`);
    assert.deepEqual(lint('.'), {
      status: 0,
      stdout: '核了 2 个文件，没有发现问题。\n基线中已有的 3 处没有计入。\n',
      stderr: '',
    });
  });
});

test('what is new is reported: another sentence, and one more that is equal to a known one', () => {
  withBaseline(({ write, lint }) => {
    write('a.txt', `${TITLE}\n${OLD}\n${NEW}\n${OLD}\n`);
    const { status, stdout } = lint('--format', 'json', '.');
    assert.equal(status, 1);
    const { files, summary } = JSON.parse(stdout);
    assert.deepEqual(
      files[0].findings.map(({ text }: { text: string }) => text),
      ['40%', '228%'],
    );
    assert.deepEqual([summary.findings, summary.baseline], [2, { known: 3, stale: 0 }]);
  });
});

test('what is gone is told, and an update removes it; other files stay as they are known', () => {
  withBaseline(({ write, remove, lint, baseline }) => {
    write('a.txt', `${TITLE}\n${NEW}\n`);
    const { status, stdout } = lint('a.txt');
    assert.equal(status, 1);
    assert.match(stdout, /基线中有 1 条已不存在，运行 --update-baseline 可清理。\n$/);
    assert.match(lint('--update-baseline', 'a.txt').stdout, /记下 1 处，清理 1 条。\n$/);
    assert.deepEqual(Object.keys(baseline().files), ['a.txt', '夹/b.txt']);
    assert.match(baseline().files['a.txt'][0].message, /40%/);
    remove('夹/b.txt');
    assert.match(lint('a.txt').stdout, /基线中有 2 条已不存在/);
    lint('--update-baseline', 'a.txt');
    assert.deepEqual(Object.keys(baseline().files), ['a.txt']);
    assert.equal(lint('a.txt').status, 0);
  });
});

test('it does not matter where the run is started, and --severity changes nothing of what is known', () => {
  withBaseline(({ folder, lint, baseline }) => {
    const inside = runCli(['lint', '--baseline', '../基线.json', 'b.txt'], { folder: path.join(folder, '夹') });
    assert.equal(inside.status, 0);
    const before = baseline();
    lint('--severity', 'error', '--update-baseline', '.');
    assert.deepEqual(baseline(), before);
  });
});

test('a baseline that is missing or damaged is one sentence, and nothing is written over it', () => {
  withBaseline(({ folder, write, lint, remove }) => {
    for (const text of ['{"version":1,', '<<<<<<< HEAD\n', `${TITLE}\n${OLD}\n`, '{"version":2,"files":{}}']) {
      write('基线.json', text);
      for (const args of [['.'], ['--update-baseline', '.']]) {
        const { status, stdout, stderr } = lint(...args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, /^hegao: 基线\.json：不是完好的基线文件[^\n]+\n$/);
        assert.equal(fs.readFileSync(path.join(folder, '基线.json'), 'utf8'), text);
      }
    }
    remove('基线.json');
    const { status, stderr } = lint('.');
    assert.equal(status, 2);
    assert.match(stderr, /^hegao: 基线\.json：没有这个基线文件[^\n]+\n$/);
  });
});
