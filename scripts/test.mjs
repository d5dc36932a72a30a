// npm test: installs and builds what it needs, and runs everything. `npm test -- unit figures` runs the stages and
// files that are named; the stages are checks, unit, coverage, neovim, editor, web, vsix and scenes. `npm test -- editor help`
// runs one suite's file.
import { spawnSync } from 'node:child_process';
import { installDependencies } from './npm.mjs';
import { root } from './places.mjs';
import { single, together } from './testing/outcome.mjs';

const STAGES = ['checks', 'unit', 'coverage', 'neovim', 'editor', 'web', 'vsix', 'scenes'];

const named = process.argv.slice(2);
const words = named.filter((name) => !STAGES.includes(name));
const stages = named.length === words.length ? (words.length > 0 ? ['unit'] : STAGES) : named;
const wants = (stage) => stages.includes(stage);

installDependencies();
const outcomes = [await stage('build', () => single('build', build))];
if (wants('checks'))
  outcomes.push(await stage('checks', async () => (await import('./testing/checks.mjs')).runChecks()));
if (outcomes[0].failures.length === 0) {
  if (wants('unit')) {
    outcomes.push(await stage('unit', async () => (await import('./testing/unit.mjs')).runUnitTests(words)));
  }
  if (wants('coverage')) {
    outcomes.push(await stage('coverage', async () => (await import('./testing/coverage.mjs')).measureCoverage()));
  }
  if (wants('neovim')) {
    outcomes.push(await stage('neovim', async () => (await import('./testing/neovim.mjs')).runNeovimTests()));
  }
  if (wants('web')) {
    outcomes.push(
      await stage('web', async () => together(await (await import('./testing/web.mjs')).runWebTests(words))),
    );
  }
  if (wants('vsix')) {
    outcomes.push(await stage('package', async () => (await import('./testing/package.mjs')).runPackageChecks()));
  }
  const suites = ['editor', 'vsix'].filter(wants);
  if (suites.length > 0) {
    const { runEditorTests } = await import('./testing/editor.mjs');
    outcomes.push(await stage('editor', async () => together(await runEditorTests(suites, words))));
  }
  if (wants('scenes')) {
    outcomes.push(await stage('scenes', async () => (await import('./testing/scenes.mjs')).runScenes()));
  }
}
report(together(outcomes));

function build() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--tests'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundles could not be built; see above');
}

async function stage(name, run) {
  console.log(`▶ ${name}`);
  const start = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${outcome.passed} passed, ${outcome.failures.length} failed (${seconds} s)`);
  return outcome;
}

function report({ passed, failures }) {
  for (const { name, message } of failures) console.log(`\n✗ ${name}\n${message.replace(/^/gm, '    ')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
}
