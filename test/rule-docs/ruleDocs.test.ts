import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import {
  applyFixes,
  createLinter,
  createReader,
  createWorkspace,
  type Finding,
  type Log,
  mergeLayers,
} from '../../server/src/linter';
import { type Rule, rules } from '../../server/src/rules';
import { root } from '../root';
import { type Example, readExamples } from './examples';

for (const rule of rules) {
  describe(rule.meta.id, () => {
    const readme = fs.readFileSync(path.join(root, 'server/src/rules', rule.meta.id, 'README.md'), 'utf8');
    const examples = readExamples(readme);

    test('names itself in both languages', () => {
      const heading = readme.split('\n', 1)[0]!;
      assert.match(heading, /^# \S.*（.+）$/);
      assert.ok(heading.endsWith(`（${rule.meta.name.zh}）`), `${heading} should name ${rule.meta.name.zh}`);
    });

    test('shows what it finds, and at least two cases that it leaves alone', () => {
      const silent = examples.filter(({ messages }) => messages.length === 0);
      assert.ok(examples.length > silent.length, 'no example with a finding');
      assert.ok(silent.length >= 2, `${silent.length} examples without findings`);
    });

    for (const example of examples) test(`line ${example.line}`, () => check(rule, example));
  });
}

function check(rule: Rule, example: Example): void {
  const { text, spans, messages, fixed } = example;
  const bugs: string[] = [];
  const lint = linterOf(rule, example, (message) => bugs.push(message));
  const findings = lint(text);
  assert.deepEqual(bugs, []);
  assert.deepEqual(
    findings.map(({ span, message }) => [text.slice(span.start, span.end), message.zh]),
    spans.map(({ start, end }, index) => [text.slice(start, end), messages[index]]),
  );
  assert.deepEqual(
    findings.map(({ span }) => span),
    spans,
  );
  for (const { message } of findings) assert.match(message.en, /\S/);
  if (fixed !== undefined) checkFixed(lint, text, fixed);
}

/** The repaired text must be as printed, and what was repaired must be gone. */
function checkFixed(lint: (text: string) => readonly Finding[], text: string, fixed: string): void {
  const before = lint(text);
  const result = applyFixes(text, before, { safeOnly: false });
  assert.equal(result.text, fixed);
  const after = lint(fixed);
  assert.equal(after.length, before.length - result.applied, 'what is repaired must not be found again');
}

/** Only the rule itself, switched on even if it is a preview, with its defaults; among the example's other reports where it has some. */
function linterOf(rule: Rule, { name, others }: Example, log: Log): (text: string) => readonly Finding[] {
  const configuration = mergeLayers([{ rules: { [rule.meta.id]: { severity: rule.meta.severity } } }], [rule]);
  const linter = createLinter(configuration, createReader(), log, [rule]);
  if (rule.scope !== 'workspace') return (text) => linter.lint(text).findings;
  return (text) => {
    const workspace = createWorkspace(log, [rule]);
    for (const other of others) workspace.put(other.name, linter.lint(other.text), configuration);
    workspace.put(name, linter.lint(text), configuration);
    return workspace.findings(name);
  };
}
