import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCli } from './runCli';

// What a folder may hold that nobody would put there in good faith, or only by accident.

const WRONG = '全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';
const ON_WINDOWS = process.platform === 'win32' && 'Windows has no such files';
/** A run that swallows the file or the pattern whole would need more. */
const LITTLE_MEMORY = { NODE_OPTIONS: '--max-old-space-size=160' };

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('links in circles and pipes are no harm, and a report that links lead to is checked once', {
  skip: ON_WINDOWS,
}, () => {
  const folder = newFolder({ '甲/稿.txt': WRONG, '外/深/稿.txt': WRONG });
  const link = (target: string, name: string) => symlinkSync(target, path.join(folder, name));
  link('../甲', '甲/圈');
  link('..', '甲/上');
  link('无', '甲/无.txt');
  link('自.txt', '甲/自.txt');
  link('../外', '甲/链');
  link('../外/深', '甲/链二');
  execFileSync('mkfifo', [path.join(folder, '甲/管.txt')]);
  const { status, stdout, stderr } = runCli(['lint', '--format', 'json', '甲'], { folder });
  assert.equal(stderr, '');
  assert.equal(status, 1);
  const paths = JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  assert.equal(paths.length, 2, paths.join(' '));
  assert.ok(paths.includes('甲/稿.txt'));
});

test('a file of 500 MB is refused in a sentence, and the rest is checked', () => {
  const folder = newFolder({ '稿.txt': WRONG });
  const file = openSync(path.join(folder, '大.txt'), 'w');
  ftruncateSync(file, 500_000_000);
  closeSync(file);
  const { status, stdout, stderr } = runCli(['lint', '--format', 'json', '.'], { folder, environment: LITTLE_MEMORY });
  assert.equal(status, 2);
  assert.match(stderr, /^hegao: 大\.txt：文件超过 50 MB，没有核，请拆开后再核。\n$/);
  assert.equal(JSON.parse(stdout).summary.findings, 1);
});

test('a name with line ends, quotation marks and markup stays a name in every format', { skip: ON_WINDOWS }, () => {
  const name = '换\n::error::行"引\'号<b>&amp;]]>%0A,:.txt';
  const folder = newFolder({ [name]: WRONG });
  const print = (format: string) => runCli(['lint', '--format', format, '.'], { folder }).stdout;
  assert.equal(JSON.parse(print('json')).files[0].path, name);
  assert.equal(JSON.parse(print('ndjson').split('\n')[0]!).path, name);
  const [result] = JSON.parse(print('sarif')).runs[0].results;
  const { uri } = result.locations[0].physicalLocation.artifactLocation;
  assert.equal(decodeURIComponent(uri), name);
  for (const line of print('github').split('\n')) assert.match(line, /^(?:$|::(?:warning|notice) file=)/);
  const junit = print('junit');
  assert.match(junit, /换&#10;::error::行&quot;引&apos;号&lt;b&gt;&amp;amp;\]\]&gt;%0A,:\.txt/);
  assert.doesNotMatch(junit, /<b>|]]>/);
  assert.doesNotMatch(print('html'), /号<b>|&amp;amp;amp/);
  for (const line of print('pretty').split('\n')) assert.doesNotMatch(line, /^::/);
});

const nested = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(',')}]`,
  );

const PROJECTS: Readonly<Record<string, string>> = {
  'aliases of aliases': ['l0: &l0 [x,x,x,x,x,x,x,x,x]', ...nested(11), 'slogans: *l11'].join('\n'),
  'an alias of itself': 'a: &a\n  b: *a\nrules: *a\n',
  'brackets in brackets': `slogans: ${'['.repeat(20_000)}`,
  'maps in maps': Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n'),
  'names that objects have': `__proto__:\n  include: [无]\nconstructor: 5
rules:\n  __proto__: off\n  constructor: off\n  toString: {severity: off}\n  growth-mismatch:\n    __proto__: {severity: off}
slogans:\n  - __proto__\n  - canonical: constructor\n    __proto__: {a: 1}\n`,
  'tags that would run something': 'slogans: !!js/function "process.exit(9)"\nrules: !!binary aGk=\n',
  'ten thousand slogans': `slogans:\n${Array.from({ length: 10_000 }, (_, at) => `  - 坚持第${at}条路线\n`).join('')}`,
  'bytes that are no text': '\u0000\u0001\ud800',
};

for (const [what, text] of Object.entries(PROJECTS)) {
  test(`a hegao.yaml with ${what} is told of or taken, and the report is checked`, () => {
    const folder = newFolder({ '稿.txt': WRONG, 'hegao.yaml': text });
    const { stdout, stderr } = runCli(['lint', '--format', 'json', '.'], { folder, environment: LITTLE_MEMORY });
    assert.deepEqual(codes(stdout), ['growth-mismatch'], stderr);
    for (const line of stderr.trimEnd().split('\n')) assert.match(line, /^(?:$|hegao: hegao\.yaml)/);
    assert.doesNotMatch(stderr, /at .*\.js:|规则出错|RangeError/);
  });
}

const A = 'a'.repeat(80);
const GLOBS = [
  `${'*a'.repeat(12)}*b`,
  '*(*a)*(*a)*(*a)b',
  `${'+(a|aa)'.repeat(20)}b`,
  '{a,b}'.repeat(30),
  `${'**/a/'.repeat(40)}b`,
  `${'(a+)+'.repeat(10)}b`,
  '{1..100000000}.txt',
  `[${'!'.repeat(100)}`,
  `!(${'*a'.repeat(9)})b`,
];

test('globs that a regular expression would choke on take no time, whether they include, exclude or ignore', () => {
  for (const glob of GLOBS) {
    const files = { '稿.txt': WRONG, [`${A}b${A}.txt`]: WRONG, [`${'a/'.repeat(40)}稿.txt`]: WRONG };
    const excluding = `exclude: [${JSON.stringify(glob)}]\n`;
    const folder = newFolder({ ...files, 'hegao.yaml': excluding, '.gitignore': `${glob}\n` });
    assert.equal(codes(runCli(['lint', '--format', 'json', '.'], { folder }).stdout).length, 3, glob);
    writeFileSync(path.join(folder, 'hegao.yaml'), `include: [${JSON.stringify(glob)}, 稿.txt]\n`);
    assert.equal(codes(runCli(['lint', '--format', 'json', '.'], { folder }).stdout).length, 1, glob);
  }
});

function codes(json: string): string[] {
  return JSON.parse(json).files.flatMap((file: { findings: { rule: string }[] }) =>
    file.findings.map(({ rule }) => rule),
  );
}

function newFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hegao-hostile-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
