import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import { applyFixes, createLinter, createReader, type Linter, mergeLayers } from '../../server/src/linter';
import { type Rule, rules } from '../../server/src/rules';
import { root } from '../root';
import { type Case, readCases } from './cases';

const folder = path.join(root, 'test/wording');
const tables = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));

for (const name of tables) {
  const id = path.basename(name, '.txt');
  describe(id, () => {
    const rule = rules.find(({ meta }) => meta.id === id);
    test('is a rule', () => assert.ok(rule, `${name} is named after no rule`));
    for (const example of casesOf(name)) if (rule) test(`line ${example.line}`, () => check(rule, example));
  });
}

test('there are at least 300 cases, and at least half of each table is silent', () => {
  const counts = tables.map((name) => {
    const cases = casesOf(name);
    return { name, all: cases.length, silent: cases.filter(({ spans }) => spans.length === 0).length };
  });
  assert.ok(counts.reduce((sum, { all }) => sum + all, 0) >= 300);
  assert.deepEqual(
    counts.filter(({ all, silent }) => silent * 2 < all),
    [],
  );
});

function casesOf(name: string): readonly Case[] {
  return readCases(fs.readFileSync(path.join(folder, name), 'utf8'));
}

function check(rule: Rule, { text, spans, expected, fixed }: Case): void {
  const bugs: string[] = [];
  const linter = linterOf(rule, bugs);
  const { findings } = linter.lint(text);
  assert.deepEqual(bugs, []);
  assert.deepEqual(
    findings.map(({ span, severity }) => [severity, span.start, text.slice(span.start, span.end)]),
    spans.map(({ start, end }, index) => [expected[index]!.severity, start, text.slice(start, end)]),
  );
  findings.forEach(({ message }, index) => {
    const { words } = expected[index]!;
    assert.ok(message.zh.includes(words), `“${message.zh}” should hold “${words}”`);
  });
  if (fixed !== undefined) assert.equal(applyFixes(text, findings, { safeOnly: false }).text, fixed);
}

/** Only the rule itself, switched on even if it is a preview, with its defaults. */
function linterOf(rule: Rule, bugs: string[]): Linter {
  const layer = { rules: { [rule.meta.id]: { severity: rule.meta.severity } } };
  return createLinter(mergeLayers([layer], [rule]), createReader(), (message) => bugs.push(message), [rule]);
}
