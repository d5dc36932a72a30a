// npm run mutation [-- PATH …]: StrykerJS changes the code of figures/, or of the named folders and files of server/src, in
// thousands of small ways, and tells of the changes that no test notices. See test/mutation/README.md.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installAside, installDependencies } from './npm.mjs';
import { editorCache, root } from './places.mjs';

/** Only this installs it; it is larger than all that the tests need. */
const STRYKER = { name: '@stryker-mutator/core', version: '9.6.1' };

installDependencies();
const core = installAside(path.join(editorCache, 'mutation'), STRYKER.name, STRYKER.version);
const named = process.argv.slice(2);
const mutated = (named.length > 0 ? named : ['figures']).map((name) =>
  name.endsWith('.ts') ? `server/src/${name}` : `server/src/${name}/**/*.ts`,
);
const { status } = spawnSync(process.execPath, [path.join(core, 'bin', 'stryker.js'), 'run', 'stryker.config.mjs'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HEGAO_MUTATE: mutated.join(' ') },
});
process.exitCode = status ?? 1;
