// Everything that Node's own test runner runs: unit tests, rule docs, properties, CLI cases, the session over stdio.
import os from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { glob } from 'tinyglobby';
import { root } from '../places.mjs';

/** A file that runs longer hangs. */
const LIMIT = 3 * 60_000;

/** Runs the bundled tests whose path holds one of the words, or all of them without any. */
export async function runUnitTests(words) {
  // By their sources: a bundle may be left over from a test that is gone.
  const sources = await glob(['{server,client}/src/**/*.test.ts', 'test/**/*.test.ts', '!test/{editor,neovim}/**'], {
    cwd: root,
  });
  return runFiles(sources.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort());
}

/** Runs the bundles of the named sources. */
export async function runFiles(wanted, limit = LIMIT) {
  const files = wanted.map((file) => path.join(root, 'out', file.replace(/\.ts$/, '.js')));
  const failures = [];
  let passed = 0;
  const tests = run({
    files,
    concurrency: os.availableParallelism(),
    timeout: limit,
  });
  tests.on('test:pass', (event) => {
    if (isFile(event)) failures.push({ name: path.relative(root, event.name), message: 'holds no test' });
    else if (isTest(event)) passed += 1;
  });
  tests.on('test:fail', (event) => {
    const { error } = event.details;
    // A suite fails with its tests, which have been told of already.
    if (error?.failureType === 'subtestsFailed') return;
    failures.push({ name: `${path.relative(root, event.file ?? '')} › ${event.name}`, message: messageOf(error) });
  });
  for await (const _ of tests);
  console.log(`  ${files.length} files`);
  return { passed, failures };
}

/** A file without tests is reported as a test of its own, named by its path. */
function isFile({ name }) {
  return path.isAbsolute(name) && name.endsWith('.test.js');
}

function isTest({ details, skip, todo }) {
  return details.type !== 'suite' && skip === undefined && todo === undefined;
}

function messageOf(error) {
  const cause = error?.cause ?? error;
  return typeof cause === 'object' ? (cause?.stack ?? inspect(cause)) : String(cause);
}
