// Stands in for `node:test` in the bundle of bundle.mjs: puts each test into a list instead of running it.

/** What the runner takes from here. */
const tests = [];
globalThis.hegaoTests = tests;

/** Names of the suites around what is being declared. */
const suites = [];

export function test(name, ...rest) {
  const run = rest.at(-1);
  const title = [...suites, name].join(' › ');
  if (typeof rest[0] === 'object' && rest[0].skip) return;
  // Two tests may share a name; an id may not.
  tests.push({ id: `${tests.length} ${title}`, name: title, run: () => run(context) });
}

export function describe(name, run) {
  suites.push(name);
  run();
  suites.pop();
}

export const it = test;
export default test;

/** What a test is given: its own subtests run within it. */
const context = {
  diagnostic() {},
  skip() {},
  test: (_name, run) => run(context),
};
