import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { root } from '../root';
import { read, sourcesIn } from './sources';

const LONGEST_FILE = 300;

test(`no source file is longer than ${LONGEST_FILE} lines`, () => {
  const long = [...sourcesIn('server/src'), ...sourcesIn('client/src'), ...sourcesIn('client/webview')]
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE);
  assert.deepEqual(long, []);
});

test('what is generated is up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
