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

/** Changes what the cache says of every report, to see whether it is asked; the places of all else stay as they are. */
function tamper(file: string): void {
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('请核对', '记得的'));
}

const isFromCache = (stdout: string) => stdout.includes('记得的');

/** The lines at the end of a cache that say where the notes of each file are. */
function listed(file: string): string[] {
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.filter((line) => /^[^\t]+\t\S+ \S+\t.*(?:\t\d+){9}$/.test(line)).map((line) => line.split('\t')[0]!);
}

test('cache and threads: every format prints the same bytes as a fresh run in one thread', () => {
  inFolder((folder, lint) => {
    fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'notes.md'), 'Minutes are kept by the office.\n');
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
    const cache = () => listed(path.join(folder, '.hegaocache')).map(decodeURIComponent);
    assert.deepEqual(cache().sort(), ['夹/a.txt', '夹/b.txt']);
    fs.rmSync(path.join(folder, '夹', 'a.txt'));
    lint('--cache', '夹/b.txt');
    assert.deepEqual(cache(), ['夹/b.txt']);
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
    for (const name of ['总结.txt', '汇报.txt']) fs.writeFileSync(path.join(folder, name), REPORT);
    const fresh = lint('.');
    lint('--cache', '.');
    const cache = path.join(folder, '.hegaocache');
    const text = fs.readFileSync(cache, 'utf8');
    const broken = [
      text.replace('"findings":[{', '"findings":[}'),
      text.replaceAll('"figures":', '"figures"='),
      text.replaceAll('\n[[', '\n[{').replaceAll('\n[{', '\n[}'),
      text.replace(/\n%[^\t]*/, '\n%E5%9'),
      text.replace(/\t(\d+)\t(\d+)\n/, '\t99999999\t$2\n'),
      text.replace(/\t(\d+)\n/, '\t1e3\n'),
      text.replace(/\nfiles \d{15}/, '\nfiles 999999999999999'),
      text.replace(/\nfiles \d{15}/, '\nfiles 000000000000007'),
    ];
    for (const line of broken) assert.notEqual(line, text);
    const old = 'hegao cache 1 0.1.0 AAAA\n%E6%80%BB%E7%BB%93.txt\tAAAA BBBB\t{}\n';
    for (const damaged of [text.slice(0, -40), ...broken, text.split('\n')[0]!, old, '']) {
      fs.writeFileSync(cache, damaged);
      assert.deepEqual(lint('--cache', '.'), fresh);
      assert.deepEqual(lint('--cache', '.'), fresh);
    }
    const { status, stdout, stderr } = lint('--cache=总结.txt', '.');
    assert.deepEqual([status, stdout], [2, fresh.stdout]);
    assert.match(stderr, /^hegao: 总结\.txt：这个文件不是 Hegao 的缓存[^\n]+\n$/);
    assert.equal(fs.readFileSync(path.join(folder, '总结.txt'), 'utf8'), REPORT);
  });
});

test('cache: where nothing has changed, what was printed is printed again, and notes are not read', () => {
  inFolder((folder, lint) => {
    for (const name of ['总结.txt', '汇报.txt']) fs.writeFileSync(path.join(folder, name), REPORT);
    for (const flags of [[], ['--lang', 'en'], ['--severity', 'error'], ['--color', 'always'], ['--format', 'json']]) {
      const fresh = lint(...flags, '.');
      assert.deepEqual(lint('--cache', ...flags, '.'), fresh);
      const damaged = fs
        .readFileSync(path.join(folder, '.hegaocache'), 'utf8')
        .replaceAll('{"figures":', '{"figures"=');
      fs.writeFileSync(path.join(folder, '.hegaocache'), damaged);
      assert.deepEqual(lint('--cache', ...flags, '.'), fresh);
      assert.equal(fs.readFileSync(path.join(folder, '.hegaocache'), 'utf8'), damaged, 'nothing was checked anew');
    }
  });
});

test('cache: what was printed is not trusted once it is damaged', () => {
  inFolder((folder, lint) => {
    for (const name of ['总结.txt', '汇报.txt']) fs.writeFileSync(path.join(folder, name), REPORT);
    const fresh = lint('.');
    lint('--cache', '.');
    const text = fs.readFileSync(path.join(folder, '.hegaocache'), 'utf8');
    const broken = [
      text.replace('  警告  ', '  错误  '),
      text.replaceAll('  警告  ', '  错误  '),
      // One warning more in the counts of a file.
      text.replace(/\t0\t(\d)\t(\d)\t(\d)\t/, '\t0\t9\t$2\t$3\t'),
      text.replace(/\t(\d+)\nfiles/, '\t0\nfiles'),
      text.replace(/\nrun \S/, '\nrun \n'),
    ];
    for (const damaged of broken) {
      assert.notEqual(damaged, text);
      fs.writeFileSync(path.join(folder, '.hegaocache'), damaged);
      assert.deepEqual(lint('--cache', '.'), fresh);
    }
  });
});

test('cache: when a report changes, so does what is printed of the others about it', () => {
  inFolder((folder, lint) => {
    fs.cpSync(path.join(root, 'test/cli/against-each-other/input'), folder, { recursive: true });
    fs.writeFileSync(path.join(folder, '旁观.txt'), REPORT);
    const reports = fs.readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== '旁观.txt');
    assert.ok(reports.length > 1);
    for (const format of ['pretty', 'sarif']) {
      for (const name of reports) {
        const file = path.join(folder, name);
        const before = fs.readFileSync(file, 'utf8');
        for (const text of [before, `附注\n\n${before}`, '青禾镇工作总结\n\n今年工作平稳推进。\n', before]) {
          fs.writeFileSync(file, text);
          assert.deepEqual(
            lint('--cache', '--format', format, '.'),
            lint('--format', format, '.'),
            `${format} ${name}`,
          );
        }
      }
    }
  });
});

test('cache: it does not hold for reports that have moved, since their folders may say whose they are', () => {
  inFolder((folder, lint) => {
    fs.mkdirSync(path.join(folder, '甲'));
    fs.writeFileSync(path.join(folder, '甲', '总结.txt'), REPORT);
    fs.writeFileSync(path.join(folder, '甲', 'hegao.yaml'), '');
    const run = (name: string) => runCli(['lint', '--cache', '.'], { folder: path.join(folder, name) });
    run('甲');
    tamper(path.join(folder, '甲', '.hegaocache'));
    assert.ok(isFromCache(run('甲').stdout));
    fs.renameSync(path.join(folder, '甲'), path.join(folder, '乙'));
    assert.ok(!isFromCache(run('乙').stdout));
    assert.match(lint('乙').stdout, /核了 1 个文件/);
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
