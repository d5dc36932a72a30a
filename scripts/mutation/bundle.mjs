// Bundles the tests that judge mutants; in the bundle `node:test` is a list that the runner goes through itself.
import path from 'node:path';
import { root } from '../places.mjs';
import { bundleTests } from '../testing/oneBundle.mjs';

/**
 * What looks closely at numbers, figures and claims, and is quick: a mutant that nothing notices costs a run of all of these.
 * The quickest come first, so that most mutants are noticed before the property tests.
 */
const TESTS = [
  // Not the statistic of misprints, which bears some that are not found.
  'test/claims/claims.test.ts',
  'test/rule-docs/*.test.ts',
  'test/cross/*.test.ts',
  'test/wording/*.test.ts',
  'server/src/{arithmetic,figures,claims}/**/!(properties).test.ts',
  'server/src/service/{moneyInWords,intervalText,seriesCard,hover,rename}.test.ts',
  'server/src/linter/indicators.test.ts',
  'server/src/claims/**/properties.test.ts',
  'test/claims/repairs.test.ts',
];

await bundleTests(TESTS, 'out/mutation/tests.js', {
  alias: { 'node:test': path.join(root, 'scripts/mutation/collect.mjs') },
});
