// The language server in a real Neovim, set up by the snippets of docs/editors.md.
import { spawnSync } from 'node:child_process';
import { glob } from 'tinyglobby';
import { installFromDebian } from '../debian.mjs';
import { root } from '../places.mjs';
import { notRun } from './notRun.mjs';
import { runFiles } from './unit.mjs';

/** Runs on the Neovim that HEGAO_NVIM names, on the one on the machine, or in CI on Debian's. */
export async function runNeovimTests() {
  const command = process.env.HEGAO_NVIM ?? 'nvim';
  const version = versionOf(command) ?? (installFromDebian('neovim') ? versionOf(command) : undefined);
  if (version === undefined) {
    return notRun('neovim (the language server was not tested in Neovim)', `${command} --version does not run.`);
  }
  console.log(`  ${version}`);
  return runFiles(await glob(['test/neovim/**/*.test.ts'], { cwd: root }));
}

function versionOf(command) {
  return spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
}
