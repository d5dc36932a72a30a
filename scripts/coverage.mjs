// npm run coverage: runs the unit tests and shows how many lines of each folder they reach. `-- figures` shows a folder's files
// with the lines that no test runs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const folder = process.argv[2];
const raw = path.join(root, 'out', 'coverage');
fs.rmSync(raw, { recursive: true, force: true });
const tests = run(['scripts/test.mjs', 'unit'], { NODE_V8_COVERAGE: raw });
const wanted = `server/src/${folder ? `${folder}/` : ''}**/*.ts`;
const report = run([
  'node_modules/c8/bin/c8.js',
  'report',
  ...['--temp-directory', raw, '--reports-dir', raw, '--exclude-after-remap', '--all=false'],
  ...['--include', wanted, '--exclude', '**/*.test.ts', '--reporter', folder ? 'text' : 'text-summary'],
]);
process.exitCode = tests || report;

function run(parameters, environment = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } };
  return spawnSync(process.execPath, ['--max-old-space-size=6000', ...parameters], options).status ?? 1;
}
