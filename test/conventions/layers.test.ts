import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { read, sourcesIn, specifiersOf } from './sources';

/** The stages and their numbers (ARCHITECTURE.md): a file imports from its own stage and from lower numbers only. */
const LAYERS: Readonly<Record<string, number>> = {
  arithmetic: 0,
  document: 1,
  figures: 2,
  claims: 3,
  lexicon: 3,
  rules: 4,
  linter: 5,
  service: 6,
  lsp: 7,
  cli: 7,
};
/** The highest stage that must run anywhere: in Node, in a web worker, in a page. */
const LAST_OF_CORE = 6;
/** What the client may take from the server's side: the agreement between the two, and what runs anywhere. */
const SHARED_WITH_CLIENT = /^server\/src\/(?:lsp\/protocol|document\/|service\/)/;

const SERVER = 'server/src';
const server = sourcesIn(SERVER);
const client = [...sourcesIn('client/src'), ...sourcesIn('client/webview')];

test('the scan sees every kind of import', () => {
  const source = `import 'a';
import b from 'b';
import type { C,
  D } from "c";
export * from 'd';
export type { E } from 'e';
// import f from 'f';
/** import g from 'g'; */
type H = typeof import('h');
const i = await import('i'); const j = require('j');`;
  assert.deepEqual(specifiersOf(source), ['a', 'b', 'c', 'd', 'e', 'h', 'i', 'j']);
});

test('every folder of the server is a stage', () => {
  const folders = new Set(server.map((file) => stageOf(file)));
  assert.deepEqual([...folders].sort(), Object.keys(LAYERS).sort());
});

test('stages import lower numbers only; the outermost may read their version in package.json', () => {
  const wrong = importsOf(server).filter(({ file, target }) => {
    if (!target || (target === 'package.json' && LAYERS[stageOf(file)]! > LAST_OF_CORE)) return false;
    const [from, to] = [stageOf(file), stageOf(target)];
    return !target.startsWith(`${SERVER}/`) || (from !== to && !(LAYERS[to]! < LAYERS[from]!));
  });
  assert.deepEqual(wrong.map(shown), []);
});

test('the core uses no Node built-in, no editor and no protocol', () => {
  const core = server.filter((file) => LAYERS[stageOf(file)]! <= LAST_OF_CORE);
  assert.ok(core.length > 50, 'the core is there');
  const wrong = importsOf(core).filter(({ specifier }) => isBuiltin(specifier) || /^vscode/.test(specifier));
  assert.deepEqual(wrong.map(shown), []);
});

test('only lsp speaks the protocol, only the client speaks to the editor', () => {
  const protocol = importsOf(server).filter(
    ({ file, specifier }) => /^vscode-languageserver\b/.test(specifier) && stageOf(file) !== 'lsp',
  );
  const editor = importsOf(server).filter(({ specifier }) => /^vscode(?:$|-languageclient)/.test(specifier));
  assert.deepEqual([...protocol, ...editor].map(shown), []);
});

test('only the command line and the entry of the Node server touch process', () => {
  const files = server.filter((file) => /\bprocess\.(?!then)/.test(read(file)) && stageOf(file) !== 'cli');
  assert.deepEqual(files, ['server/src/lsp/node.ts']);
});

test('the client takes from the server only what both may know', () => {
  const wrong = importsOf(client).filter(
    ({ target }) => target?.startsWith(`${SERVER}/`) && !SHARED_WITH_CLIENT.test(target),
  );
  assert.deepEqual(wrong.map(shown), []);
});

test('the extension loads the library of the protocol with the first report only', () => {
  const eager = client.filter(
    (file) => !/\/languageClient/.test(file) && /^import (?!type )[^;]*'vscode-languageclient/m.test(read(file)),
  );
  assert.deepEqual(eager, []);
});

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The file or folder that a relative specifier names, from the root. */
  readonly target: string | undefined;
}

function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((file) =>
    specifiersOf(read(file)).map((specifier) => ({
      file,
      specifier,
      target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined,
    })),
  );
}

function stageOf(file: string): string {
  return file.split('/')[2]!;
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0]!);
}

function shown({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}
