import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Checker } from './checker';
import { createPooledChecker, type WorkerData } from './pooledChecker';

/** A worker that dies of one report, throws for another, and gives a digest for all others. */
const SCRIPT = `
const { worker } = require(${JSON.stringify(createRequire(__filename).resolve('workerpool'))});
worker({
  check({ shown }) {
    if (shown === 'dies') process.exit(7);
    if (shown === 'throws') throw new Error('first line\\nsecond line');
    return { report: undefined, digest: shown, troubles: [] };
  },
});
`;

test('a thread that dies or throws costs its report, and the others are checked', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-pool-'));
  const script = path.join(folder, 'worker.js');
  fs.writeFileSync(script, SCRIPT);
  const local: Checker = {
    check: async () => ({ report: undefined, digest: 'local', troubles: [] }),
    close: async () => {},
  };
  const checker = createPooledChecker(script, 2, {} as WorkerData, local);
  try {
    const names = ['a', 'dies', 'b', 'throws', 'c', 'd'];
    const outcomes = await Promise.all(names.map((shown) => checker.check({ file: `/${shown}`, shown })));
    assert.deepEqual(
      outcomes.map(({ digest }) => digest),
      ['a', undefined, 'b', undefined, 'c', 'd'],
    );
    assert.match(outcomes[1]!.troubles[0]!.zh, /^dies：核对这份文件的线程意外中止（.+），其余文件照常核对。/);
    assert.match(outcomes[3]!.troubles[0]!.en, /^throws: the thread that checked it has died \(first line\);/);
    assert.equal((await checker.check({ file: undefined, shown: '-' })).digest, 'local');
  } finally {
    await checker.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
