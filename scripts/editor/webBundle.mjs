// Bundles what the web extension host loads for the tests: a suite is one file there, and so is an extension.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { glob } from 'tinyglobby';
import { root } from '../places.mjs';

/** The outcome of the suites is printed behind this. */
export const OUTCOME_MARK = 'hegao outcome: ';

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'warning',
  external: ['vscode'],
};

/** Where the bundle of the extension with the files in memory lies. */
export const memoryBundle = path.join(root, 'out', 'test', 'editor', 'memory');

/** Bundles the suite's files whose names hold one of the words, and gives the bundle's place. */
export async function bundleSuite(words) {
  const files = await glob('test/editor/suite/*.test.ts', { cwd: root });
  const wanted = files
    .filter((file) => words.length === 0 || words.some((word) => path.basename(file).includes(word)))
    .sort();
  const requires = wanted.map((file) => `require('./${file}');`).join(' ');
  const outfile = path.join(root, 'out', 'test', 'editor', 'web', 'index.js');
  await esbuild.build({
    ...common,
    outfile,
    stdin: {
      resolveDir: root,
      contents: `
        const { runSuites } = require('./test/editor/web/runSuites');
        exports.run = () => runSuites(() => { ${requires} }, ${JSON.stringify(OUTCOME_MARK)});`,
    },
    alias: { 'node:assert/strict': path.join(root, 'test', 'editor', 'web', 'assert.ts') },
    define: { global: 'globalThis' },
    // The package of the assertions looks at it.
    banner: { js: 'var process = { env: {} };' },
  });
  return outfile;
}

/** Bundles the extension that keeps the suite's workspace in memory, with the files in it. */
export async function bundleMemory() {
  await esbuild.build({
    ...common,
    entryPoints: ['test/editor/memory/extension.ts'],
    outdir: memoryBundle,
    define: { WORKSPACE_FILES: JSON.stringify(workspaceFiles()) },
  });
}

function workspaceFiles() {
  const folder = path.join(root, 'test', 'editor', 'workspace');
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file, 'base64')];
    }),
  );
}
