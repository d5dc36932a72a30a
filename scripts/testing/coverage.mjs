// Runs the tests of the core in one process, where V8 notes which code runs, and has c8 tell it by the lines of the sources.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../places.mjs';
import { bundleTests } from './oneBundle.mjs';

/** The least share of each stage's lines that tests run, in per cent: a little below what they do. */
const LEAST = {
  arithmetic: 100,
  document: 99,
  figures: 99,
  claims: 99,
  lexicon: 99,
  rules: 99,
  linter: 98,
  service: 97,
};

/** Tests that start other programs say nothing here, and the properties would take long. */
const TESTS = [
  `server/src/{${Object.keys(LEAST)}}/**/*.test.ts`,
  'test/{claims,rule-docs,wording,cross,samples,slogans}/*.test.ts',
];

const folder = path.join(root, 'out', 'coverage');
const raw = path.join(folder, 'raw');

/** Shows the stages, or the files of the named folders; what is below its share is a failure. */
export async function measureCoverage(named = []) {
  fs.rmSync(folder, { recursive: true, force: true });
  await bundleTests(TESTS, 'out/coverage/tests.js', { sourcemap: 'inline' });
  const failures = [];
  const environment = { ...process.env, NODE_V8_COVERAGE: raw };
  const tests = run(['--test-reporter=dot', path.join(folder, 'tests.js')], { env: environment, stdio: 'pipe' });
  if (tests.status !== 0) failures.push({ name: 'coverage', message: `a test fails\n${tests.stdout.slice(-2000)}` });
  const report = runReport(named);
  if (report.status !== 0) return { passed: 0, failures: [...failures, { name: 'c8', message: 'made no report' }] };
  const shares = sharesOfStages();
  for (const [stage, { lines, branches }] of Object.entries(shares)) {
    console.log(`  ${stage.padEnd(12)} ${shown(lines)} of lines, ${shown(branches)} of branches`);
    if (lines < LEAST[stage])
      failures.push({ name: `coverage of ${stage}`, message: `${shown(lines)} of its lines, not ${LEAST[stage]}%` });
  }
  return { passed: Object.keys(shares).length - failures.length, failures };
}

function runReport(named) {
  const wanted = named.length > 0 ? named.map((name) => `**/server/src/${name}/**/*.ts`) : ['**/server/src/**/*.ts'];
  return run(
    [
      ...['node_modules/c8/bin/c8.js', 'report', '--temp-directory', raw, '--reports-dir', folder],
      // Node gives the sources as addresses, which c8 holds against the patterns before it makes paths of them: without the
      // stars in front nothing fits, and all lines count as run.
      ...['--exclude-after-remap', '--all=false', ...wanted.flatMap((pattern) => ['--include', pattern])],
      ...[
        '--exclude',
        '**/*.test.ts',
        '--reporter',
        'json-summary',
        ...(named.length > 0 ? ['--reporter', 'text'] : []),
      ],
    ],
    { stdio: 'inherit' },
  );
}

function sharesOfStages() {
  const { total: _, ...files } = JSON.parse(fs.readFileSync(path.join(folder, 'coverage-summary.json'), 'utf8'));
  const shares = {};
  for (const stage of Object.keys(LEAST)) {
    const ofStage = Object.entries(files).filter(([file]) =>
      file.startsWith(path.join(root, 'server', 'src', stage) + path.sep),
    );
    const share = (kind) => {
      const sum = (key) => ofStage.reduce((all, [, counts]) => all + counts[kind][key], 0);
      return (100 * sum('covered')) / sum('total');
    };
    if (ofStage.length > 0) shares[stage] = { lines: share('lines'), branches: share('branches') };
  }
  return shares;
}

function run(parameters, options) {
  return spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8', ...options });
}

function shown(share) {
  return `${share.toFixed(1)}%`;
}
