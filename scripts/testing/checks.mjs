// Checks that read the sources without running them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../places.mjs';
import { single, together } from './outcome.mjs';

const CHECKS = {
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'],
  types: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  'types of the webview': ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.webview.json'],
  'types of the core': ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json'],
  'generated files': ['scripts/generate.mjs', '--check'],
};

/** Runs every check whose script is there. */
export async function runChecks() {
  const present = Object.entries(CHECKS).filter(([, [script]]) => fs.existsSync(path.join(root, script)));
  const outcomes = [];
  for (const [name, command] of present) {
    console.log(`  ${name}`);
    outcomes.push(await single(name, () => run(command)));
  }
  return together(outcomes);
}

function run(command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim() || `exit ${status}`);
}
