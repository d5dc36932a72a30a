import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import {
  type Configuration,
  createLinter,
  createReader,
  createWorkspace,
  type Finding,
  type LintResult,
  mergeLayers,
  order,
  PROJECT_FILE,
  parseProjectFile,
  readSloganFiles,
} from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { root } from '../root';
import { type Mistake, readMistakes } from './mistakes';

const folder = path.join(root, 'samples');
const files = fs.readdirSync(folder).filter((name) => !name.endsWith('.yaml'));
const texts = new Map(files.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
const mistakes = readMistakes(fs.readFileSync(path.join(root, 'test/samples/README.md'), 'utf8'));

test('every sample has its table, and every table its sample', () => {
  assert.deepEqual([...mistakes.keys()].sort(), [...files].sort());
});

for (const [name, expected] of mistakes) {
  describe(name, () => {
    const text = texts.get(name) ?? '';

    test('has these findings and no others', async () => {
      const { findings } = (await lintAll(texts)).get(name)!;
      assert.deepEqual(
        findings.map(({ rule, severity, span }) => `${rule} ${severity} ${text.slice(span.start, span.end)}`),
        expected.map(({ rule, severity, marked }) => `${rule} ${severity} ${marked}`),
      );
    });
  });
}

test('nothing is found once the mistakes of all samples are put right', async () => {
  const found = await lintAll(texts);
  const right = new Map(
    [...mistakes].map(([name, expected]) => [name, corrected(texts.get(name)!, found.get(name)!.findings, expected)]),
  );
  const left = [...(await lintAll(right))].flatMap(([name, { findings }]) =>
    findings.map(({ rule, message }) => `${name}: ${rule}: ${message.zh}`),
  );
  assert.deepEqual(left, []);
});

test('every rule that is on is shown', () => {
  const shown = new Set([...mistakes.values()].flat().map(({ rule }) => rule));
  const missing = rules.filter(({ meta }) => !meta.preview && !shown.has(meta.id)).map(({ meta }) => meta.id);
  assert.deepEqual(missing, []);
});

test('at least five claims hold for each finding about figures', async () => {
  const results = [...(await lintAll(texts)).values()];
  const ofFigures = new Set(rules.filter(({ meta }) => meta.category === 'figures').map(({ meta }) => meta.id));
  const findings = results.flatMap((result) => result.findings).filter(({ rule }) => ofFigures.has(rule)).length;
  const holding = results.reduce(
    (sum, { reading }) => sum + reading.claims.filter(({ claim }) => claim.verdict === 'holds').length,
    0,
  );
  assert.ok(findings > 0);
  assert.ok(holding >= 5 * findings, `${holding} claims hold beside ${findings} findings`);
});

test('each directive silences something', async () => {
  let directives = 0;
  for (const [name, { reading, findings }] of await lintAll(texts)) {
    const text = texts.get(name)!;
    for (const { directive } of reading.report.suppressions) {
      const without = new Map(texts).set(name, text.slice(0, directive.start) + text.slice(directive.end));
      assert.ok((await lintAll(without)).get(name)!.findings.length > findings.length, `${name}: ${directive.start}`);
      directives++;
    }
  }
  assert.ok(directives > 0);
});

/** As `hegao lint samples` does it: with the project file beside the reports, each held against the others. */
async function lintAll(all: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, LintResult>> {
  const configuration = await readConfiguration();
  const fail = (message: string) => assert.fail(message);
  const workspace = createWorkspace(fail);
  const results = new Map(
    [...all].map(([name, text]) => [name, createLinter(configuration, createReader(), fail).lint(text)]),
  );
  for (const [name, result] of results) workspace.put(name, result, configuration);
  return new Map(
    [...results].map(([name, { reading, findings }]) => [
      name,
      { reading, findings: order([...findings, ...workspace.findings(name)]) },
    ]),
  );
}

async function readConfiguration(): Promise<Configuration> {
  const read = async (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const reading = await readSloganFiles(await parseProjectFile(await read(PROJECT_FILE)), read);
  const { layer, problems, files: slogans } = reading;
  assert.deepEqual([problems, slogans.flatMap((file) => file.problems)], [[], []]);
  return mergeLayers([layer], rules);
}

/**
 * The text with its mistakes put right: first the marked texts, from the end so that places stay, then what stands
 * elsewhere (`old → new`).
 */
function corrected(text: string, findings: readonly Finding[], expected: readonly Mistake[]): string {
  assert.equal(findings.length, expected.length);
  const inPlace = findings.reduceRight((result, { span }, index) => {
    const { right, replaces } = expected[index]!;
    return replaces === undefined ? result.slice(0, span.start) + right + result.slice(span.end) : result;
  }, text);
  return expected.reduce((result, { right, replaces }) => {
    if (replaces === undefined) return result;
    assert.equal(result.split(replaces).length, 2, `${replaces} stands once`);
    return result.replace(replaces, right);
  }, inPlace);
}
