import assert from 'node:assert/strict';
import test from 'node:test';
import { createLinter, createReader, createWorkspace, mergeLayers } from '../../server/src/linter';
import { type Others, type Rule, rules } from '../../server/src/rules';

/** Counts the facts and sentences of other reports that rules are given. */
function counted(): { readonly rules: readonly Rule[]; compared: number } {
  const counter = { compared: 0, rules: [] as Rule[] };
  const count = <T>(items: readonly T[]): readonly T[] => {
    counter.compared += items.length;
    return items;
  };
  counter.rules = rules.map((rule) => {
    if (rule.scope !== 'workspace') return rule;
    return {
      ...rule,
      detect: (facts, others, context) => {
        const watched: Others = {
          stating: (topic) => count(others.stating(topic)),
          repeating: (print) => count(others.repeating(print)),
        };
        return rule.detect(facts, watched, context);
      },
    };
  });
  return counter;
}

const FILES = 10_000;

/** A small report; every place has one for each of twenty years. */
function reportAt(index: number, revenue = 100 + (index % 997)): { path: string; text: string } {
  const place = `${'甲乙丙丁戊己庚辛壬癸'[Math.floor(index / 2000) % 10]}${'子丑寅卯辰巳午未申酉'[Math.floor(index / 200) % 10]}${'东南西北中上下前后里'[Math.floor(index / 20) % 10]}镇`;
  const year = 2001 + (index % 20);
  const text = `${place}${year}年工作总结
全年一般公共预算收入${revenue}万元，增长5%。城镇居民人均可支配收入${20000 + index}元，增长6%。
全年发放救助资金${revenue}万元，惠及困难群众${index}户，开展技能培训14期。`;
  return { path: `${place}/${year}年工作总结.txt`, text };
}

const log = (message: string) => assert.fail(message);

test('ten thousand reports: what is compared grows with a report, not with the workspace', () => {
  const counter = counted();
  const configuration = mergeLayers([], counter.rules);
  const linter = createLinter(configuration, createReader(), log, []);
  const workspace = createWorkspace(log, counter.rules);
  let affected = 0;
  for (let i = 0; i < FILES; i++) {
    const { path, text } = reportAt(i);
    affected += workspace.put(path, linter.lint(text), configuration).length;
  }
  for (let i = 0; i < FILES; i++) workspace.findings(reportAt(i).path);
  assert.ok(counter.compared <= 20 * FILES, `${counter.compared} facts compared`);
  assert.ok(affected <= 5 * FILES, `${affected} reports affected`);

  counter.compared = 0;
  for (let i = 0; i < FILES; i += 100) {
    const { path, text } = reportAt(i, 5000);
    const others = workspace.put(path, linter.lint(text), configuration);
    assert.ok(others.length <= 3, `${others.length} reports affected`);
    for (const other of [path, ...others]) workspace.findings(other);
  }
  assert.ok(counter.compared <= 20 * FILES * 0.01, `${counter.compared} facts compared after 100 edits`);
});

test('thousands of reports on one place and one year are taken for copies', () => {
  const counter = counted();
  const configuration = mergeLayers([], counter.rules);
  const linter = createLinter(configuration, createReader(), log, []);
  const workspace = createWorkspace(log, counter.rules);
  let affected = 0;
  for (let i = 0; i < 3000; i++) {
    const { text } = reportAt(0, 100 + i);
    affected += workspace.put(`${String(3000 - i)}.txt`, linter.lint(text), configuration).length;
  }
  for (let i = 1; i <= 3000; i++) assert.equal(workspace.findings(`${i}.txt`).length, 0);
  assert.equal(counter.compared, 0);
  assert.ok(affected <= 65 * 65, `${affected} reports affected`);
});
