import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import { createLinter, createReader, createWorkspace, mergeLayers } from '../../server/src/linter';
import { type Rule, rules } from '../../server/src/rules';
import { root } from '../root';
import { type CrossCase, readCrossCases } from './cases';

const folder = path.join(root, 'test/cross');
const tables = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
const casesOf = (name: string) => readCrossCases(fs.readFileSync(path.join(folder, name), 'utf8'));

for (const name of tables) {
  const id = path.basename(name, '.txt');
  describe(id, () => {
    const rule = rules.find(({ meta }) => meta.id === id);
    test('is a rule over workspaces', () => assert.equal(rule?.scope, 'workspace'));
    for (const example of casesOf(name))
      if (rule) test(`line ${example.line}: ${example.name}`, () => check(rule, example));
  });
}

test('there are at least forty cases, half of them silent', () => {
  const all = tables.flatMap(casesOf);
  const silent = all.filter(({ reports }) => reports.every(({ spans }) => spans.length === 0));
  assert.ok(all.length >= 40, `${all.length} cases`);
  assert.ok(silent.length * 2 >= all.length, `${silent.length} of ${all.length} cases are silent`);
});

/** Only the rule itself; the reports are put in both orders, since neither may matter. */
function check(rule: Rule, { reports }: CrossCase): void {
  const bugs: string[] = [];
  const log = (message: string) => bugs.push(message);
  const configuration = mergeLayers([{ rules: { [rule.meta.id]: { severity: rule.meta.severity } } }], [rule]);
  const linter = createLinter(configuration, createReader(), log, [rule]);
  for (const ordered of [reports, reports.toReversed()]) {
    const workspace = createWorkspace(log, [rule]);
    for (const { path, text } of ordered) workspace.put(path, linter.lint(text), configuration);
    for (const { path, text, spans, expected } of reports) {
      const findings = workspace.findings(path);
      assert.deepEqual(
        findings.map(({ span, severity }) => [path, severity, span.start, text.slice(span.start, span.end)]),
        spans.map(({ start, end }, index) => [path, expected[index]!.severity, start, text.slice(start, end)]),
      );
      findings.forEach(({ message, related }, index) => {
        const { words } = expected[index]!;
        assert.ok(message.zh.includes(words), `“${message.zh}” should hold “${words}”`);
        assert.ok(
          related.some((item) => item.path !== undefined && item.path !== path),
          'the other report is linked',
        );
      });
    }
  }
  assert.deepEqual(bugs, []);
}
