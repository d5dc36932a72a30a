// StrykerJS's test runner for the bundle of bundle.mjs: all tests in one process, which takes milliseconds a mutant where a
// process for each would take a second.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

export const strykerPlugins = [{ kind: 'TestRunner', name: 'hegao', factory: createRunner }];

function createRunner() {
  let load;
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init() {
      load = loader(path.resolve('out/mutation/tests.js'));
    },
    dryRun: () => dryRun(load),
    mutantRun: (options) => mutantRun(load, options),
  };
}

/** Evaluates the bundle anew at each call, since modules remember what a mutant has made of them; gives its tests. */
function loader(file) {
  const wrapped = `(function (require, module, exports, __filename, __dirname) {${fs.readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(wrapped, {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const require = createRequire(file);
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(require, module, module.exports, file, path.dirname(file));
    return globalThis.hegaoTests;
  };
}

async function dryRun(load) {
  const instrumenter = namespace();
  const results = [];
  for (const each of load()) results.push(await outcomeOf(each, instrumenter));
  return { status: 'complete', tests: results, mutantCoverage: instrumenter.mutantCoverage };
}

async function mutantRun(load, { activeMutant, testFilter, hitLimit, mutantActivation }) {
  const instrumenter = namespace();
  instrumenter.mutantCoverage = undefined;
  instrumenter.hitCount = hitLimit === undefined ? undefined : 0;
  instrumenter.hitLimit = hitLimit;
  // A mutant of what modules do when they are loaded has to be awake by then; any other may be as well.
  instrumenter.activeMutant = mutantActivation === 'static' || !testFilter ? activeMutant.id : undefined;
  let tests;
  try {
    tests = load();
  } catch (error) {
    return { status: 'killed', nrOfTests: 0, killedBy: ['load'], failureMessage: String(error) };
  }
  instrumenter.activeMutant = activeMutant.id;
  const wanted = testFilter ? new Set(testFilter) : undefined;
  let nrOfTests = 0;
  for (const each of tests) {
    if (wanted && !wanted.has(each.id)) continue;
    nrOfTests++;
    const { status, failureMessage } = await outcomeOf(each, instrumenter);
    if (hitLimit !== undefined && instrumenter.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
    if (status === 1) return { status: 'killed', nrOfTests, killedBy: [each.id], failureMessage };
  }
  return { status: 'survived', nrOfTests };
}

async function outcomeOf({ id, name, run }, instrumenter) {
  instrumenter.currentTestId = id;
  const start = performance.now();
  let failureMessage;
  try {
    await run();
  } catch (error) {
    failureMessage = String(error?.message ?? error);
  }
  const timeSpentMs = performance.now() - start;
  return failureMessage === undefined
    ? { id, name, timeSpentMs, status: 0 }
    : { id, name, timeSpentMs, status: 1, failureMessage };
}

/** Where the instrumented code looks for its orders and notes what it has passed. */
function namespace() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}
