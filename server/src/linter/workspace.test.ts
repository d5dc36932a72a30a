import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { rules } from '../rules';
import { type Configuration, mergeLayers } from './configuration';
import { createLinter } from './linter';
import { createReader } from './reader';
import { createWorkspace, type Workspace } from './workspace';

const fail = (message: string) => assert.fail(message);
const named = Object.fromEntries(rules.map(({ meta }) => [meta.id, {}]));
const everything = mergeLayers([{ rules: named }], rules);

function put(workspace: Workspace, path: string, text: string, configuration: Configuration = everything) {
  return workspace.put(path, createLinter(configuration, createReader(), fail).lint(text), configuration);
}

const revenue = fc.constantFrom(
  '全年一般公共预算收入12.5亿元，增长5%。',
  '全年一般公共预算收入12.6亿元，增长8.2%。',
  '全年一般公共预算收入11.9亿元，增长5%。',
  '',
);
const line = fc.constantFrom(
  '一般公共预算收入11.9亿元（快报数）。',
  '2023年一般公共预算收入11.9亿元（调整后）。',
  '去年一般公共预算收入12.5亿元，城镇居民人均可支配收入38600元。',
  '税收收入86000万元，税收收入86.0亿元。',
  '全年发放救助资金126.5万元，惠及困难群众382户，开展技能培训14期。',
  '一年来，清理垃圾死角320处，改造户厕186座，新建污水管网4.2公里。',
  '持续推进平安建设，化解矛盾纠纷，群众满意率稳步提升。',
  '坚持项目为王，开工建设重点项目14个，一批项目投产达效。',
  '<!-- hegao-disable-next-line cross-report-conflict -->',
  '注：以上数据为初步统计数。',
  '\uD800全年\u0000一般公共预算收入12.7亿元，增长5%。',
);
const title = fc.constantFrom(
  '青禾镇2024年工作总结',
  '青禾镇2023年工作总结',
  '青禾镇2023年经济运行情况',
  '云溪县青禾镇2024年经济运行情况',
  '柳河镇2024年工作总结',
  '2024年工作总结',
  '政府工作报告',
);
const report = fc
  .tuple(title, revenue, fc.array(line, { maxLength: 8 }))
  .map(([first, second, lines]) => [first, second, ...lines].join('\n'));
const path = fc.constantFrom('a.txt', '青禾镇/2024年.txt', '青禾镇/2024年（送审稿）.txt', '青禾镇/2023年.txt', 'b.txt');
const step = fc.record({ path, text: fc.option(report, { nil: undefined }) });

test('after any puts and removals the findings are those of a new workspace, and what changed was told', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const workspace = createWorkspace(fail);
      const texts = new Map<string, string>();
      let before = findingsOf(workspace, texts);
      for (const { path, text } of steps) {
        const affected = text === undefined ? workspace.remove(path) : put(workspace, path, text);
        if (text === undefined) texts.delete(path);
        else texts.set(path, text);
        const after = findingsOf(workspace, texts);
        for (const [other, findings] of after) {
          if (other !== path && findings !== before.get(other)) assert.ok(affected.includes(other), `${other} changed`);
        }
        before = after;
      }
      const anew = createWorkspace(fail);
      for (const [path, text] of [...texts].reverse()) put(anew, path, text);
      assert.deepEqual(before, findingsOf(anew, texts));
    }),
    { numRuns: 200 },
  );
});

function findingsOf(workspace: Workspace, texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts.keys()].map((path) => [path, JSON.stringify(workspace.findings(path))]));
}

const HERE = '青禾镇2024年工作总结\n全年一般公共预算收入12.5亿元。';
const THERE = '青禾镇2024年经济运行情况\n全年一般公共预算收入12.9亿元。';

test('a finding leads to the other report, and goes when it is corrected or taken out', () => {
  const workspace = createWorkspace(fail);
  assert.deepEqual(put(workspace, 'a/总结.txt', HERE), []);
  assert.deepEqual(put(workspace, 'a/情况.txt', THERE), ['a/总结.txt']);
  const [finding] = workspace.findings('a/总结.txt');
  const [related] = finding!.related;
  assert.equal(related!.path, 'a/情况.txt');
  assert.equal(THERE.slice(related!.span.start, related!.span.end), '12.9亿元');
  assert.equal(finding!.workings, '12.9亿元 − 12.5亿元 = 0.4亿元');
  assert.deepEqual(put(workspace, 'a/情况.txt', THERE.replace('12.9', '12.5')), ['a/总结.txt']);
  assert.deepEqual(workspace.findings('a/总结.txt'), []);
  put(workspace, 'a/情况.txt', THERE);
  assert.equal(workspace.findings('a/总结.txt').length, 1);
  assert.deepEqual(workspace.remove('a/情况.txt'), ['a/总结.txt']);
  assert.deepEqual(workspace.findings('a/总结.txt'), []);
  assert.deepEqual(workspace.findings('a/情况.txt'), []);
  assert.deepEqual(workspace.remove('nothing.txt'), []);
});

test('each report has the severities of its own settings', () => {
  const workspace = createWorkspace(fail);
  const off = mergeLayers([{ rules: { 'cross-report-conflict': { severity: 'off' } } }], rules);
  const error = mergeLayers([{ rules: { 'cross-report-conflict': { severity: 'error' } } }], rules);
  put(workspace, 'a.txt', HERE, off);
  put(workspace, 'b.txt', THERE, error);
  assert.deepEqual(workspace.findings('a.txt'), []);
  assert.deepEqual(
    workspace.findings('b.txt').map(({ severity }) => severity),
    ['error'],
  );
});

test('a rule that throws costs its own findings and is told of once', () => {
  const told: string[] = [];
  const broken = rules.map((rule) =>
    rule.meta.id === 'base-mismatch' && rule.scope === 'workspace'
      ? {
          ...rule,
          detect() {
            throw new Error('bug');
          },
        }
      : rule,
  );
  const workspace = createWorkspace((message) => told.push(message), broken);
  put(workspace, 'a.txt', HERE);
  put(workspace, 'b.txt', THERE);
  assert.equal(workspace.findings('a.txt').length, 1);
  assert.equal(workspace.findings('b.txt').length, 1);
  assert.deepEqual(told, ['Rule base-mismatch failed: bug']);
});

test('what the only report states is known when somebody asks, as it is after the last edit', () => {
  const workspace = createWorkspace(fail);
  const before = '青禾镇2024年工作总结\n全年一般公共预算收入12.5亿元。';
  const text = before.replace('全年', '一年来，全年');
  for (const each of [before, text]) assert.deepEqual(put(workspace, 'a.txt', each), []);
  const mentions = workspace.mentions('a.txt', text.indexOf('12.5'));
  assert.deepEqual(
    mentions.map(({ span }) => text.slice(span.start, span.end)),
    ['12.5亿元'],
  );
  assert.equal([...workspace.reports()].length, 1);
  assert.deepEqual(workspace.remove('a.txt'), []);
  assert.equal([...workspace.reports()].length, 0);
});
