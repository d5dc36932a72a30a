// Bundles the tests that judge mutants into one file, in which `node:test` is a list that the runner goes through itself.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { glob } from 'tinyglobby';
import { root } from '../places.mjs';

/** What looks at figures and claims, what is quickest first: units and tables, the rules' examples, the samples, the service. */
const TESTS = [
  'server/src/{figures,claims}/**/*.test.ts',
  'test/claims/*.test.ts',
  'test/{rule-docs,wording,cross}/*.test.ts',
  'test/samples/*.test.ts',
  'server/src/service/**/*.test.ts',
];
/** A statistic, which bears some misprints that are not found. */
const NOT_THESE = ['test/claims/mutation.test.ts'];

const found = await Promise.all(TESTS.map((tests) => glob(tests, { cwd: root, ignore: NOT_THESE })));
const files = found.flatMap((some) => some.sort());
await esbuild.build({
  stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
  outfile: path.join(root, 'out', 'mutation', 'tests.js'),
  alias: { 'node:test': path.join(root, 'scripts/mutation/collect.mjs') },
  bundle: true,
  charset: 'utf8',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
