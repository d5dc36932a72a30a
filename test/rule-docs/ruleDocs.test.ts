import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import { applyFixes, createLinter, createReader, type Linter, mergeLayers } from '../../server/src/linter';
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

function check(rule: Rule, { text, spans, messages, fixed }: Example): void {
  const bugs: string[] = [];
  const linter = linterOf(rule, bugs);
  const { findings } = linter.lint(text);
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
  if (fixed !== undefined) checkFixed(linter, text, fixed);
}

/** The repaired text must be as printed, and what was repaired must be gone. */
function checkFixed(linter: Linter, text: string, fixed: string): void {
  const before = linter.lint(text).findings;
  const result = applyFixes(text, before, { safeOnly: false });
  assert.equal(result.text, fixed);
  const after = linter.lint(fixed).findings;
  assert.equal(after.length, before.length - result.applied, 'what is repaired must not be found again');
}

/** Only the rule itself, switched on even if it is a preview, with its defaults. */
function linterOf(rule: Rule, bugs: string[]): Linter {
  const layer = { rules: { [rule.meta.id]: { severity: rule.meta.severity } } };
  return createLinter(mergeLayers([layer], [rule]), createReader(), (message) => bugs.push(message), [rule]);
}
