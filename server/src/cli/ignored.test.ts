import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { createIgnored } from './ignored';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-ignored-')));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const FILES: Readonly<Record<string, string>> = {
  '.gitignore': '*.bak.txt\n/归档/\n草稿*\n!草稿-留.txt\n临时/**\n!临时/要.txt\n# 注释\n\\#井号.txt\n',
  'a.txt': '',
  'a.bak.txt': '',
  '草稿一.txt': '',
  '草稿-留.txt': '',
  '#井号.txt': '',
  '归档/a.txt': '',
  '归档/.gitignore': '!a.txt\n',
  '年度/归档/a.txt': '',
  '年度/草稿.txt': '',
  '年度/.gitignore': '!草稿.txt\n私.txt\n',
  '年度/私.txt': '',
  '年度/深/私.txt': '',
  '临时/要.txt': '',
  '临时/不要.txt': '',
};
for (const [name, text] of Object.entries(FILES)) {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}
const reports = Object.keys(FILES).filter((name) => name.endsWith('.txt'));

function ignoredFrom(searched: string): string[] {
  const isIgnored = createIgnored(searched);
  return reports.filter((name) => isIgnored(path.join(folder, name))).sort();
}

const EXPECTED = [
  '#井号.txt',
  'a.bak.txt',
  '临时/不要.txt',
  '年度/深/私.txt',
  '年度/私.txt',
  '归档/a.txt',
  '草稿一.txt',
].sort();

test('without a repository the files from the searched folder down count', () => {
  assert.deepEqual(ignoredFrom(folder), EXPECTED);
});

test('in a repository those above the searched folder count too, and all is as git has it', (context) => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (git('init', '-q').status !== 0) return context.skip('git is not installed');
  const listed = git('-c', 'core.quotePath=false', 'ls-files', '--others', '--ignored', '--exclude-standard', '-z');
  assert.deepEqual(
    listed.stdout
      .split('\0')
      .filter((name) => reports.includes(name))
      .sort(),
    EXPECTED,
  );
  assert.deepEqual(ignoredFrom(path.join(folder, '年度')), EXPECTED);
});
