import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { version } from '../../package.json';
import { OPTIONS } from '../../server/src/cli/options';
import { rules } from '../../server/src/rules';
import { root } from '../root';
import { assertPlaces, assertShape, ledgerShape, lintShape } from './contract';
import { cli, runCli } from './runCli';

const report = '青禾镇2023年工作总结\n\n全年固定资产投资由1500万元增加到4860万元，增长228%。\n';

function inFolder(files: Readonly<Record<string, string>>, run: (folder: string) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-cli-'));
  try {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    run(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

test('the JSON of lint keeps its contract on the samples', () => {
  const { stdout, stderr } = runCli(['lint', '--format', 'json', 'samples']);
  const output = JSON.parse(stdout);
  assert.equal(stderr, '');
  assertShape(output, lintShape);
  assert.ok(output.summary.findings > 0 && output.files.length > 2);
  for (const file of output.files) assertPlaces(file.findings, readSample(file.path));
  const findings = output.files.flatMap((file: { findings: unknown[] }) => file.findings);
  assert.equal(output.summary.findings, findings.length);
  for (const severity of ['error', 'warning', 'information', 'hint']) {
    const count = findings.filter((finding: { severity: string }) => finding.severity === severity).length;
    assert.equal(output.summary[severity], count);
  }
});

test('the JSON of ledger keeps its contract on the samples', () => {
  const { stdout, status } = runCli(['ledger', '--format', 'json', 'samples']);
  const output = JSON.parse(stdout);
  assert.equal(status, 0);
  assertShape(output, ledgerShape);
  const claims = output.files.flatMap((file: { claims: unknown[] }) => file.claims);
  assert.ok(claims.length > 10);
  for (const file of output.files) assertPlaces(file.claims, readSample(file.path));
});

function readSample(shown: string): string {
  return fs.readFileSync(path.join(root, shown), 'utf8').replace(/^\uFEFF/, '');
}

test('lines and columns are right whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = report.replaceAll('\n', end);
    const { stdout } = runCli(['lint', '--format', 'json', '-'], { stdin: text });
    const [file] = JSON.parse(stdout).files;
    assert.equal(file.findings[0].range.start.line, 3, JSON.stringify(end));
    assertPlaces(file.findings, text);
  }
});

test('rules lists every rule', () => {
  const table = runCli(['rules']);
  const listed = JSON.parse(runCli(['rules', '--format', 'json', '--lang', 'en']).stdout);
  assert.equal(table.status, 0);
  assert.deepEqual(
    listed.rules.map(({ id }: { id: string }) => id),
    rules.map(({ meta }) => meta.id),
  );
  for (const { meta } of rules) assert.match(table.stdout, new RegExp(`^${meta.id} .*${meta.summary.zh}$`, 'm'));
});

test('help comes in both languages and names every command and option', () => {
  const texts = [runCli(['--help']).stdout, runCli(['lint', '-h', '--lang', 'en']).stdout];
  for (const text of texts) {
    for (const word of ['lint', 'ledger', 'rules'].map((command) => `hegao ${command}`)) assert.ok(text.includes(word));
    for (const word of Object.keys(OPTIONS).map((name) => `--${name}`)) {
      assert.ok(text.includes(word), word);
    }
  }
  assert.match(texts[0]!, /用法/);
  assert.match(texts[1]!, /Usage/);
});

test('version is that of the package', () => {
  assert.deepEqual(runCli(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
});

test('a line of ten million bytes is checked to its end', () => {
  const sentence = '全镇新建道路12公里，惠及群众3500人，村容村貌有了新的改善。';
  const line = sentence.repeat(Math.ceil(10_000_000 / Buffer.byteLength(sentence)));
  const { status, stdout, stderr } = runCli(['lint', '-'], { stdin: `${line}${report.split('\n')[2]}` });
  assert.equal(stderr, '');
  assert.equal(status, 1);
  assert.match(stdout, /228%/);
  assert.ok(stdout.length < 2000, 'only the surroundings are shown');
});

test('a reader that closes the pipe early sees no stack trace', async () => {
  const text = `${report}\n`.repeat(3000);
  const child = spawn(process.execPath, [cli, 'lint', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(text);
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(stderr, '');
  assert.equal(status, 1);
});

test('a link that leads nowhere is one line on stderr, and the rest is checked', {
  skip: process.platform === 'win32',
}, () => {
  inFolder({ '总结.txt': report }, (folder) => {
    fs.symlinkSync('没有', path.join(folder, '链接.txt'));
    const { status, stdout, stderr } = runCli(['lint', '链接.txt', '总结.txt'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /^hegao: 链接\.txt：[^\n]+\n$/);
    assert.match(stdout, /228%/);
  });
});

test('a file without permission is one line on stderr', {
  skip: process.getuid?.() === 0 || process.platform === 'win32',
}, () => {
  inFolder({ '总结.txt': report }, (folder) => {
    fs.chmodSync(path.join(folder, '总结.txt'), 0);
    const { status, stderr } = runCli(['lint', '总结.txt'], { folder });
    assert.deepEqual([status, stderr], [2, 'hegao: 总结.txt：没有读取权限，请检查文件的权限。\n']);
  });
});

test('colour goes by --color and NO_COLOR, and there is none where there is no terminal', () => {
  inFolder({ '总结.txt': report }, (folder) => {
    const isColoured = (args: string[], environment = {}) =>
      runCli(['lint', '总结.txt', ...args], { folder, environment }).stdout.includes('\u001b[');
    assert.equal(isColoured([]), false);
    assert.equal(isColoured(['--color', 'always'], { NO_COLOR: '1' }), true);
    assert.equal(isColoured(['--color', 'never']), false);
  });
});

test('the diff of --dry-run, applied, gives what --fix writes', () => {
  const wrong = '全镇深化供给侧结构改革，各项工作平稳推进。';
  for (const end of ['\n', '\r\n']) {
    for (const last of [end, '']) {
      const text = ['青禾镇2023年工作总结', '', wrong, '别的话没有变。', '', '再说一遍。', wrong].join(end) + last;
      inFolder({ '总结.txt': text }, (folder) => {
        const diff = runCli(['lint', '--fix', '--dry-run', '总结.txt'], { folder }).stdout;
        assert.equal(fs.readFileSync(path.join(folder, '总结.txt'), 'utf8'), text);
        const [patch] = diff.split(/\n\n(?=核了)/);
        const patched = applyPatch(text, `${patch}\n`, { autoConvertLineEndings: false });
        assert.equal(runCli(['lint', '--fix', '总结.txt'], { folder }).status, 0);
        assert.equal(patched, fs.readFileSync(path.join(folder, '总结.txt'), 'utf8'), JSON.stringify([end, last]));
        assert.notEqual(patched, text);
      });
    }
  }
});

test('the second run takes its compiled program from the first, and prints the same', () => {
  inFolder({}, (folder) => {
    const environment = { NODE_DISABLE_COMPILE_CACHE: '', NODE_COMPILE_CACHE: folder, XDG_CACHE_HOME: folder };
    const lint = () => runCli(['lint', '--lang', 'zh', 'samples'], { environment });
    const kept = () => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const first = lint();
    const before = kept();
    if (process.platform === 'linux') assert.ok(before.length > 0);
    assert.deepEqual(lint(), first);
    assert.deepEqual(first, runCli(['lint', '--lang', 'zh', 'samples']));
    assert.deepEqual(kept(), before);
  });
});
