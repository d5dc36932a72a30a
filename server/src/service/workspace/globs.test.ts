import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { glob } from 'tinyglobby';
import { isTame, matcherOf } from './globs';

const FILES = [
  '总结.txt',
  '总结.MD',
  'a.report',
  'b[1].txt',
  '.hidden.txt',
  '年度/总结.txt',
  '年度/旧稿/总结.txt',
  '年度/旧稿/附件/表.md',
  '旧稿/2023年.txt',
  '旧稿/2024年.txt',
  '旧稿/.git/x.txt',
  'dist/d.txt',
];

const GLOBS = [
  '**/*.{txt,md,markdown,report}',
  '*.txt',
  '**/旧稿/**',
  '旧稿/**',
  './旧稿/*.txt',
  '旧稿',
  '旧稿/',
  '**/*',
  '**/202?年.txt',
  '旧稿/202[34]年.txt',
  '旧稿/202[!3]年.txt',
  '{年度,旧稿}/*.txt',
  '年度/**/总结.txt',
  '**/年度/*/*.txt',
  '**',
  '*/*.txt',
  '**/.*/**',
];

test('globs mean what they mean to the command line', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-globs-'));
  try {
    for (const file of FILES) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    for (const pattern of GLOBS) {
      const options = { cwd: folder, expandDirectories: false, caseSensitiveMatch: false } as const;
      const matches = matcherOf([pattern], { dot: false });
      assert.deepEqual(FILES.filter(matches).sort(), (await glob([pattern], options)).sort(), pattern);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a glob that is no glob matches nothing and throws nothing', () => {
  for (const broken of ['[', ']', '{', '[z-a].txt', '{a,b', '\\', '', '((('])
    assert.equal(matcherOf([broken], { dot: true })('总结.txt'), false, broken);
});

test('a glob of a few wildcards is tame, and one that a regular expression would choke on is not', () => {
  for (const glob of [...GLOBS, '*2023年*总结*.txt', '[', '']) assert.ok(isTame(glob), glob);
  const wild = [
    '*a*a*a*a*b',
    `${'**/a/'.repeat(5)}b`,
    '{a,b}'.repeat(30),
    'x'.repeat(2000),
    '{*a*,b*}c*d*',
    '(a+)+b',
    '[a]+[a]+b',
  ];
  for (const glob of wild) assert.ok(!isTame(glob), glob);
});

test('no glob runs wild', () => {
  const start = performance.now();
  for (const braces of ['{a,b}'.repeat(30), '{a,b,c,d,e,f,g,h,i}'.repeat(300), '{'.repeat(3000), '{a,'.repeat(2000)])
    assert.equal(matcherOf([braces], { dot: true })('总结.txt'), false);
  const matches = matcherOf(['**/*a*a*a*a*b'], { dot: true });
  matches('a'.repeat(5000));
  matches('a/'.repeat(2000));
  assert.ok(performance.now() - start < 2000);
});
