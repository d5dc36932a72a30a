// npm run fuzz [-- MINUTES]: the suite's properties on new ground, seed after seed, until the time is up. What fails is
// told with its seed: SEED=… RUNS=… npm test -- properties tries it again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { glob } from 'tinyglobby';
import { installDependencies } from './npm.mjs';
import { root } from './places.mjs';
import { runFiles } from './testing/unit.mjs';

const minutes = Number(process.argv[2] ?? 10);
const RUNS = 500;
const FILES = [
  'test/properties/**/*.test.ts',
  'test/scale/adversarial.test.ts',
  'test/lsp/fuzz.test.ts',
  'server/src/lsp/documents.test.ts',
  'server/src/**/properties.test.ts',
];
/** So many runs take their time. */
const PATIENCE = 30 * 60_000;

installDependencies();
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--tests'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const files = await glob(FILES, { cwd: root });
const end = Date.now() + minutes * 60_000;
let passed = 0;
let failed = 0;
do {
  const seed = randomInt(2 ** 31);
  Object.assign(process.env, { SEED: String(seed), RUNS: String(process.env.RUNS ?? RUNS) });
  const outcome = await runFiles(files.sort(), PATIENCE);
  for (const { name, message } of outcome.failures) {
    console.log(`\n✗ ${name} (SEED=${seed} RUNS=${process.env.RUNS})\n${message.replace(/^/gm, '    ')}`);
  }
  passed += outcome.passed;
  failed += outcome.failures.length;
} while (Date.now() < end && failed === 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
