import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../root';
import { runCli } from './runCli';

const REPORT = '青禾镇2023年工作总结\n\n全镇深化供给侧结构改革，固定资产投资由1500万元增加到4860万元，增长228%。\n';

function inFolder(run: (folder: string, lint: (...args: string[]) => ReturnType<typeof runCli>) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-cache-'));
  try {
    run(folder, (...args) => runCli(['lint', ...args], { folder }));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Changes what the cache says of every report, to see whether it is asked. */
function tamper(file: string): void {
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('请核对', '来自缓存'));
}

const isFromCache = (stdout: string) => stdout.includes('来自缓存');

test('cache and threads: every format prints the same bytes as a fresh run in one thread', () => {
  inFolder((folder, lint) => {
    fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
    for (const format of ['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit', 'html']) {
      const fresh = lint('--format', format, '.');
      assert.ok(fresh.stdout.length > 1000);
      for (const flags of [['--cache'], ['--cache'], ['--jobs', '3'], ['--jobs', '2', '--cache=另一个']]) {
        assert.deepEqual(lint('--format', format, ...flags, '.'), fresh, `${format} ${flags.join(' ')}`);
      }
    }
    assert.ok(fs.existsSync(path.join(folder, '.hegaocache')));
  });
});

test('cache: files with findings are remembered; what has changed, in the file or in the settings, is checked again', () => {
  inFolder((folder, lint) => {
    const [report, cache, settings] = ['总结.txt', '.hegaocache', 'hegao.yaml'].map((name) => path.join(folder, name));
    fs.writeFileSync(report!, REPORT);
    lint('--cache', '.');
    tamper(cache!);
    assert.ok(isFromCache(lint('--cache', '.').stdout));
    assert.ok(!isFromCache(lint('.').stdout), 'without --cache it is not asked');
    assert.ok(isFromCache(lint('--cache', '--lang', 'zh', '--severity', 'warning', '总结.txt').stdout));
    assert.ok(!isFromCache(lint('--cache', '--rule', 'growth-mismatch=error', '.').stdout));
    lint('--cache', '.');
    tamper(cache!);
    fs.writeFileSync(settings!, 'rules:\n  growth-mismatch: error\n');
    assert.match(lint('--cache', '.').stdout, /错误.*请核对/);
    tamper(cache!);
    fs.appendFileSync(report!, '今年工作平稳推进。\n');
    assert.ok(!isFromCache(lint('--cache', '.').stdout));
  });
});

test('cache: it lies beside the project file, and forgets files that are gone', () => {
  inFolder((folder, lint) => {
    fs.mkdirSync(path.join(folder, '夹'));
    fs.writeFileSync(path.join(folder, 'hegao.yaml'), '');
    for (const name of ['a.txt', 'b.txt']) fs.writeFileSync(path.join(folder, '夹', name), REPORT);
    runCli(['lint', '--cache', '.'], { folder: path.join(folder, '夹') });
    const cache = () => fs.readFileSync(path.join(folder, '.hegaocache'), 'utf8').trimEnd().split('\n').length - 1;
    assert.equal(cache(), 2);
    fs.rmSync(path.join(folder, '夹', 'a.txt'));
    lint('--cache', '夹/b.txt');
    assert.equal(cache(), 1);
  });
});

test('cache: --fix repairs what is remembered to be repairable, and remembers the repaired file', () => {
  inFolder((folder, lint) => {
    fs.writeFileSync(path.join(folder, '总结.txt'), REPORT);
    lint('--cache', '.');
    assert.match(lint('--cache', '--fix', '--dry-run', '.').stdout, /^\+.*供给侧结构性改革/m);
    assert.match(lint('--cache', '--fix', '.').stdout, /改好 1 处/);
    assert.match(fs.readFileSync(path.join(folder, '总结.txt'), 'utf8'), /供给侧结构性改革/);
    tamper(path.join(folder, '.hegaocache'));
    assert.ok(isFromCache(lint('--cache', '--fix', '.').stdout));
  });
});

test('cache: a damaged one begins anew, and a file that is none is left alone', () => {
  inFolder((folder, lint) => {
    fs.writeFileSync(path.join(folder, '总结.txt'), REPORT);
    const fresh = lint('.');
    lint('--cache', '.');
    const cache = path.join(folder, '.hegaocache');
    const text = fs.readFileSync(cache, 'utf8');
    const broken = [text.replace(/\t\{/, '\t}'), text.replace(/\n%[^\t]*/, '\n%E5%9')];
    for (const line of broken) assert.notEqual(line, text);
    for (const damaged of [text.slice(0, -40), ...broken, text.split('\n')[0]!, '']) {
      fs.writeFileSync(cache, damaged);
      assert.deepEqual(lint('--cache', '.'), fresh);
    }
    const { status, stdout, stderr } = lint('--cache=总结.txt', '.');
    assert.deepEqual([status, stdout], [2, fresh.stdout]);
    assert.match(stderr, /^hegao: 总结\.txt：这个文件不是 Hegao 的缓存[^\n]+\n$/);
    assert.equal(fs.readFileSync(path.join(folder, '总结.txt'), 'utf8'), REPORT);
  });
});

test('threads: mistakes in settings are told once, unreadable files are named, standard input is read', () => {
  inFolder((folder, lint) => {
    fs.writeFileSync(path.join(folder, 'hegao.yaml'), 'rules:\n  no-such-rule: off\n');
    fs.writeFileSync(path.join(folder, '坏.txt'), Buffer.from([0, 1, 2]));
    for (let index = 0; index < 8; index++) fs.writeFileSync(path.join(folder, `r${index}.txt`), REPORT);
    const alone = lint('--jobs', '1', '.');
    assert.equal(alone.status, 2);
    assert.equal(alone.stderr.trimEnd().split('\n').length, 2, alone.stderr);
    assert.deepEqual(lint('--jobs', '4', '.'), alone);
    const piped = runCli(['lint', '--jobs', '2', '-', 'r0.txt'], { folder, stdin: REPORT });
    assert.match(piped.stdout, /核了 2 个文件/);
  });
});
