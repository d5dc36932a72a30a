// Bundles everything that runs (the extension, the language server, the CLI, and with --tests the tests) and makes the rules' pages.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { glob } from 'tinyglobby';
import { writeInAscii } from './ascii.mjs';
import { coreFooter, coreName, fromCore } from './core.mjs';
import { writeLicences } from './licences.mjs';
import { root } from './places.mjs';
import { writeRulePages } from './rulePages.mjs';

const withTests = process.argv.includes('--tests');

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  target: 'node20',
  format: 'cjs',
  platform: 'node',
  logLevel: 'warning',
};
const lean = { minify: true, legalComments: 'none', metafile: true };
const product = { ...common, ...lean };
const web = { ...common, platform: 'browser', target: 'es2022' };

const builds = [
  // The extension is a small file too, which every text that is opened loads; the client of the server comes when it is needed.
  esbuild.build({
    ...product,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode', './languageClient', './xlsx'],
    // VS Code gives `vscode` to what is required, not to what is imported.
    supported: { 'dynamic-import': false },
  }),
  esbuild.build({
    ...product,
    entryPoints: ['client/src/languageClient.ts'],
    outfile: 'dist/languageClient.js',
    external: ['vscode'],
  }),
  esbuild.build({ ...product, entryPoints: ['client/src/ledger/xlsx.ts'], outfile: 'dist/xlsx.js' }),
  // The page of the ledger runs in a browser of the editor's.
  esbuild.build({
    ...product,
    entryPoints: ['client/webview/ledger.ts', 'client/webview/ledger.css'],
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
    target: 'chrome128',
  }),
  esbuild.build({
    ...product,
    entryPoints: ['server/src/lsp/node.ts'],
    outfile: 'dist/server.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [fromCore('./web/server.js')],
  }),
  // In a browser an extension is one file, in which what is imported later is evaluated later.
  esbuild.build({
    ...web,
    ...lean,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  }),
  esbuild.build({
    ...web,
    ...lean,
    format: 'iife',
    globalName: coreName,
    footer: { js: coreFooter },
    entryPoints: ['server/src/lsp/browser.ts'],
    outfile: 'dist/web/server.js',
  }),
  // The CLI is a small file that starts a large one: only files that are required can come from Node's compile cache. In ASCII alone
  // every byte is a character, so nothing has to be decoded.
  esbuild.build({
    ...product,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    external: ['./program.js'],
    banner: { js: '#!/usr/bin/env node' },
  }),
  esbuild
    .build({
      ...product,
      charset: 'ascii',
      entryPoints: ['server/src/cli/program.ts'],
      outfile: 'dist/program.js',
    })
    .then(async (result) => {
      await writeInAscii(path.join(root, 'dist', 'program.js'));
      return result;
    }),
  writeRulePages(path.join(root, 'dist')),
];

if (withTests) {
  // Mocha loads the editor suite inside the extension host, so it is not bundled with mocha itself.
  const unit = await glob(['{server,client}/src/**/*.test.ts', 'test/**/*.test.ts', '!test/editor/**'], { cwd: root });
  const inBrowser = ['!test/editor/web/**', '!test/editor/memory/**'];
  const editor = await glob(['test/editor/**/*.ts', ...inBrowser], { cwd: root });
  builds.push(
    esbuild.build({
      ...common,
      entryPoints: unit,
      outdir: 'out',
      outbase: '.',
      sourcemap: 'inline',
      packages: 'external',
    }),
  );
  if (editor.length > 0) {
    builds.push(
      esbuild.build({ ...common, entryPoints: editor, outdir: 'out', outbase: '.', external: ['vscode', 'mocha'] }),
    );
  }
}

const built = await Promise.all(builds).catch((error) => {
  // What esbuild finds it has told of itself.
  if (!error.errors) console.error(error);
  process.exit(1);
});
writeLicences(
  built.flatMap((result) => result?.metafile ?? []),
  path.join(root, 'dist', 'licences.txt'),
);
