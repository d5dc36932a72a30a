// Bundles the tests that judge mutants; in the bundle `node:test` is a list that the runner goes through itself.
import path from 'node:path';
import { root } from '../places.mjs';
import { bundleTests } from '../testing/oneBundle.mjs';

/** What looks closely at figures and claims, and is quick: a mutant that nothing notices costs a run of all of these. */
const TESTS = [
  'server/src/{figures,claims}/**/*.test.ts',
  // Not the statistic of misprints, which bears some that are not found.
  'test/claims/{claims,repairs}.test.ts',
  'test/rule-docs/*.test.ts',
  'server/src/service/{moneyInWords,intervalText,seriesCard,hover}.test.ts',
];

await bundleTests(TESTS, 'out/mutation/tests.js', {
  alias: { 'node:test': path.join(root, 'scripts/mutation/collect.mjs') },
});
