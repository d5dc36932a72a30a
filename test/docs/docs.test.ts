import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { parseArguments } from '../../server/src/cli/arguments';
import { baselineText, parseBaseline } from '../../server/src/cli/baselineFile';
import { createLinter, createReader, mergeLayers, parseProjectFile } from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { runCli } from '../cli/runCli';
import { root } from '../root';

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/baseline.md',
  'docs/baseline.zh-CN.md',
  'docs/ci.md',
  'docs/ci.zh-CN.md',
  'docs/editors.md',
  'docs/editors.zh-CN.md',
];
const READMES = { 'README.md': 'en', 'README.zh-CN.md': 'zh' } as const;

for (const page of PAGES) {
  test(`${page}: links and images lead somewhere`, () => {
    const text = read(page);
    const targets = Array.from(
      text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g),
      ([, link, image]) => (link ?? image)!,
    );
    const local = targets.filter((target) => !/^https:/.test(target));
    const broken = local.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = path.join(root, file === '' ? page : path.join(path.dirname(page), file));
      if (!fs.existsSync(found)) return true;
      return anchor !== undefined && !headingsOf(fs.readFileSync(found, 'utf8')).includes(anchor);
    });
    assert.deepEqual(broken, []);
  });
}

for (const [page, language] of Object.entries(READMES)) {
  describe(page, () => {
    const blocks = blocksOf(read(page));

    test('its hegao.yaml is right', async () => {
      const { layer, problems } = await parseProjectFile(only(blocks, 'yaml'));
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(layer.rules ?? {}), ['percent-for-points', 'suspicious-figure']);
      assert.equal(layer.slogans?.length, 2);
    });

    test('its comments silence what stands behind them', () => {
      const report = only(blocks, 'markdown');
      const linter = createLinter(mergeLayers([], rules), createReader(), assert.fail);
      const { reading, findings } = linter.lint(report);
      assert.deepEqual(findings, []);
      assert.equal(reading.report.suppressions.length, 3);
      assert.ok(linter.lint(report.replaceAll(/<!--.*?-->/g, '')).findings.length > 0);
    });

    test('its JSON is what the command line prints', () => {
      const [lint, ledger] = blocks.filter((block) => block.language === 'json');
      assert.deepEqual(
        JSON.parse(lint!.text),
        shortened(json(['lint'], '产值由1500万元增加到4860万元，增长228%。', language)),
      );
      const { path: only, claims, ...listed } = json(['ledger'], '产值由1500万元增加到4860万元，增长224%。', language);
      assert.deepEqual(JSON.parse(ledger!.text), shortened(listed));
      assert.deepEqual([{ path: only, claims }], listed.files);
    });
  });
}

test('every npm command that the pages name exists', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  for (const page of PAGES) {
    const named = Array.from(read(page).matchAll(/npm (?:run )?(start|test|(?<=run )[\w-]+)/g), ([, name]) => name!);
    assert.deepEqual(
      named.filter((name) => !scripts.includes(name)),
      [],
    );
  }
});

test('every command that the pages show is one that hegao understands', () => {
  for (const page of PAGES) {
    const shown = blocksOf(read(page)).filter(({ language }) => ['sh', 'yaml'].includes(language));
    const commands = shown.flatMap(({ text }) =>
      Array.from(text.matchAll(/^.*?\bhegao ((?:lint|ledger|rules)\b.*)$/gm)),
    );
    for (const [, line] of commands) {
      const words = line!.replace(/\s+(?:#|[<>]).*$/, '').split(/\s+/);
      // What pre-commit runs gets the files behind it.
      const invocation = parseArguments([...words, ...(words[0] === 'rules' ? [] : ['稿件.txt'])], {});
      assert.ok(!('mistake' in invocation), `${page}: ${line}`);
    }
    if (/docs.(ci|baseline)/.test(page)) assert.ok(commands.length > 1, page);
  }
});

test('the YAML that the pages show is well-formed', () => {
  for (const page of PAGES) {
    for (const { language, text } of blocksOf(read(page))) {
      if (language === 'yaml') assert.doesNotThrow(() => parseYaml(text), page);
    }
  }
});

test('a baseline that the pages show is one', () => {
  for (const page of ['docs/baseline.md', 'docs/baseline.zh-CN.md']) {
    const shown = only(blocksOf(read(page)), 'json');
    const files = parseBaseline(shown) ?? assert.fail(page);
    assert.equal(baselineText(files), shown);
  }
});

interface Block {
  readonly language: string;
  readonly text: string;
}

function json(command: readonly string[], report: string, language: string): Record<string, unknown> {
  const parameters = [
    ...command,
    '--format',
    'json',
    '--lang',
    language,
    '--no-config',
    '--stdin-filename',
    '简报.txt',
    '-',
  ];
  return JSON.parse(runCli(parameters, { stdin: report }).stdout);
}

/** The pages show the first related place, the first fix and the first operand only. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      shortened(['related', 'fixes', 'operands'].includes(name) ? (inner as unknown[]).slice(0, 1) : inner),
    ]),
  );
}

function blocksOf(markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

function only(blocks: readonly Block[], language: string): string {
  const found = blocks.filter((block) => block.language === language);
  assert.equal(found.length, 1, `one block of ${language}`);
  return found[0]!.text;
}

/** The anchors of a page's headings, as GitHub makes them. */
function headingsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function read(page: string): string {
  return fs.readFileSync(path.join(root, page), 'utf8');
}
