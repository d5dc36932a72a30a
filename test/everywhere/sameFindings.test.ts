import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isChineseProse } from '../../server/src/document';
import { createLinter, createReader, mergeLayers, SEVERITIES } from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { findBrowser } from '../browser';
import { runCli } from '../cli/runCli';
import { startSession } from '../lsp/session';
import { excerpt, mutation, samples } from '../properties/hostile';
import { effort, reportText } from '../properties/texts';
import { root } from '../root';

// The same findings wherever the core runs: here, in worker threads of the command line, in the server's process, and in a web
// worker of a real browser.

const LIMIT = { timeout: 170_000 };

/** How many texts of each kind. */
const EACH = 60;

/** One finding, as all faces tell it. */
type Told = readonly [rule: string, severity: string, start: number, end: number, message: string];

/** What is found in each report on its own: of several the command line would also say how they contradict each other. */
const ALONE = 'rules:\n  base-mismatch: off\n  carried-over-figure: off\n  cross-report-conflict: off\n';

const texts = [...samples, ...fuzzed()];
const expected = texts.map(inThisThread);

test('the texts have something to find', () => {
  assert.ok(texts.length > EACH, `${texts.length} texts`);
  const names = new Set(expected.flat().map(([rule]) => rule));
  assert.ok(names.size >= 30, [...names].join(' '));
});

test('worker threads of the command line find what this thread does', LIMIT, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-same-'));
  try {
    fs.writeFileSync(path.join(folder, 'hegao.yaml'), ALONE);
    for (const [index, text] of texts.entries()) fs.writeFileSync(path.join(folder, nameOf(index)), text);
    const { stdout } = runCli(['lint', '--jobs', '2', '--format', 'json', '.'], { folder });
    const files: readonly { path: string; findings: CliFinding[] }[] = JSON.parse(stdout).files;
    const byName = new Map(files.map((file) => [file.path, file.findings.map(fromCli)]));
    compare(texts.map((_, index) => byName.get(nameOf(index)) ?? []));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

test('the server finds what this thread does', LIMIT, async () => {
  const session = await startSession({ files: { 'hegao.yaml': ALONE } });
  const found: Diagnostic[][] = [];
  for (const [index, text] of texts.entries()) {
    const uri = session.open(nameOf(index), 'plaintext', text);
    found.push([...(await session.diagnostics(uri))]);
    await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  assert.equal(await session.end(), 0);
  compare(found.map((diagnostics, index) => diagnostics.map((each) => fromEditor(texts[index]!, each))));
});

test('the server in a web worker finds what this thread does', LIMIT, async (context) => {
  const { browser, missing } = await findBrowser();
  if (!browser) return context.skip(missing);
  try {
    const found = await inWebWorker(browser);
    compare(found.map((diagnostics, index) => diagnostics.map((each) => fromEditor(texts[index]!, each))));
  } finally {
    await browser.close();
  }
});

/** Pieces of reports, some of them changed, that are prose and that a file can hold as they are. */
function fuzzed(): string[] {
  const { seed } = effort;
  const changed = fc
    .tuple(excerpt, fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce((current, mutate) => mutate(current), text));
  const made = [reportText, changed].flatMap((kind, index) => fc.sample(kind, { numRuns: EACH, seed: seed! + index }));
  return made.filter((text) => isChineseProse(text) && !/\0|^\uFEFF|\p{Cs}/u.test(text));
}

function inThisThread(text: string): Told[] {
  const configuration = mergeLayers([], rules);
  const linter = createLinter(configuration, createReader(), (message) => assert.fail(message));
  return linter
    .lint(text)
    .findings.map(({ rule, severity, span, message, workings }) => [
      rule,
      severity,
      span.start,
      span.end,
      workings === undefined ? message.zh : `${message.zh}\n${workings}`,
    ]);
}

interface CliFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly workings: string | null;
  readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

function fromCli({ rule, severity, range, message, workings }: CliFinding): Told {
  return [
    rule,
    severity,
    range.start.offset,
    range.end.offset,
    workings === null ? message : `${message}\n${workings}`,
  ];
}

function fromEditor(text: string, { code, severity, range, message }: Diagnostic): Told {
  const document = TextDocument.create('', '', 0, text);
  const at = document.offsetAt(range.start);
  return [String(code), SEVERITIES[severity! - 1]!, at, document.offsetAt(range.end), String(message)];
}

function compare(found: readonly (readonly Told[])[]): void {
  const sorted = (list: readonly Told[]) => list.map((each) => JSON.stringify(each)).sort();
  assert.equal(found.length, texts.length);
  for (const [index, text] of texts.entries()) {
    assert.deepEqual(sorted(found[index]!), sorted(expected[index]!), text);
  }
}

function nameOf(index: number): string {
  return `稿${index}.txt`;
}

/** Runs dist/web/server.js as a web editor does, and asks it for the findings of each text. */
async function inWebWorker(browser: Browser): Promise<Diagnostic[][]> {
  const page = await browser.newPage();
  const script = fs.readFileSync(path.join(root, 'dist', 'web', 'server.js'));
  await page.route('https://editor.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: '' }),
  );
  await page.goto('https://editor.test/');
  return page.evaluate(`(${CLIENT})(${JSON.stringify(texts)})`);
}

/** The client of a web worker; it runs in the page. */
const CLIENT = `async (texts) => {
  const worker = new Worker('https://editor.test/server.js');
  const waiting = new Map();
  let next = 0;
  worker.onmessage = ({ data }) => {
    if (data.method === undefined) waiting.get(data.id)(data);
    else if (data.id !== undefined) {
      const result = data.method === 'workspace/configuration' ? data.params.items.map(() => ({})) : null;
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result });
    }
  };
  const tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
  const ask = async (method, params) => {
    const id = ++next;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(method + ': ' + error.message);
    return result;
  };
  const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
  await ask('initialize', { processId: null, rootUri: null, capabilities, locale: 'zh-cn' });
  tell('initialized', {});
  const found = [];
  for (const [index, text] of texts.entries()) {
    const uri = 'untitled:' + index;
    tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    found.push((await ask('textDocument/diagnostic', { textDocument: { uri } })).items);
    tell('textDocument/didClose', { textDocument: { uri } });
  }
  worker.terminate();
  return found;
}`;
