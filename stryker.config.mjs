// Mutation testing of the core: see test/mutation/README.md. `npm run mutation` runs it.
const files = process.env.HEGAO_MUTATE?.split(' ') ?? ['server/src/figures/**/*.ts'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...files, '!**/*.test.ts'],
  // Everything is bundled once with every mutant in it; each run wakes one of them.
  buildCommand: 'node scripts/mutation/bundle.mjs',
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'hegao',
  coverageAnalysis: 'perTest',
  // What is done once, when a module is loaded, are tables: each of their mutants would need all tests.
  ignoreStatic: process.env.HEGAO_MUTATE_TABLES === undefined,
  disableTypeChecks: true,
  // StrykerJS would rewrite it by an interface that TypeScript 7 no longer has; the copy is not checked for types anyway.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 5000,
  incremental: true,
  incrementalFile: '.vscode-test/mutation/incremental.json',
  ignorePatterns: ['.vscode-test', 'dist', 'out', 'docs', 'images', 'media', '*.vsix'],
  tempDirName: 'out/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  allowEmpty: true,
};
