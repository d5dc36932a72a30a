import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import {
  createLinter,
  createReader,
  type LintResult,
  mergeLayers,
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
      const { findings } = await lint(text);
      assert.deepEqual(
        findings.map(({ rule, severity, span }) => `${rule} ${severity} ${text.slice(span.start, span.end)}`),
        expected.map(({ rule, severity, marked }) => `${rule} ${severity} ${marked}`),
      );
    });

    test('has none once the mistakes are put right', async () => {
      const { findings } = await lint(await corrected(text, expected));
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${message.zh}`),
        [],
      );
    });
  });
}

test('every rule that is on is shown', () => {
  const shown = new Set([...mistakes.values()].flat().map(({ rule }) => rule));
  const missing = rules.filter(({ meta }) => !meta.preview && !shown.has(meta.id)).map(({ meta }) => meta.id);
  assert.deepEqual(missing, []);
});

test('at least five claims hold for each finding about figures', async () => {
  const results = await Promise.all([...texts.values()].map(lint));
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
  for (const [name, text] of texts) {
    const { reading, findings } = await lint(text);
    for (const { directive } of reading.report.suppressions) {
      const without = text.slice(0, directive.start) + text.slice(directive.end);
      assert.ok((await lint(without)).findings.length > findings.length, `${name}: ${directive.start}`);
      directives++;
    }
  }
  assert.ok(directives > 0);
});

/** As `hegao lint samples` does it: with the project file beside the reports, and nothing kept from another report. */
async function lint(text: string): Promise<LintResult> {
  const read = async (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const reading = await readSloganFiles(await parseProjectFile(await read(PROJECT_FILE)), read);
  const { layer, problems, files: slogans } = reading;
  assert.deepEqual([problems, slogans.flatMap((file) => file.problems)], [[], []]);
  return createLinter(mergeLayers([layer], rules), createReader(), (message) => assert.fail(message)).lint(text);
}

/**
 * The text with its mistakes put right: first the marked texts, from the end so that places stay, then what stands
 * elsewhere (`old → new`).
 */
async function corrected(text: string, expected: readonly Mistake[]): Promise<string> {
  const { findings } = await lint(text);
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
