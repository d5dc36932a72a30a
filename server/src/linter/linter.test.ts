import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockRule, type Rule, reportRule } from '../rules/rule';
import { type ConfigurationLayer, mergeLayers } from './configuration';
import { fakeMeta, fakeReader, fakeSuppression, replacing, wordRule } from './fakes';
import { createLinter } from './linter';
import type { Reader } from './reader';

interface Setup {
  readonly rules: readonly Rule[];
  readonly layer?: ConfigurationLayer;
  readonly reader?: Reader;
}

function linterOf({ rules, layer = {}, reader = fakeReader() }: Setup) {
  const logged: string[] = [];
  const linter = createLinter(mergeLayers([layer], rules), reader, (message) => logged.push(message), rules);
  const find = (text: string) =>
    linter.lint(text).findings.map(({ rule, severity, span }) => `${rule} ${severity} ${span.start}-${span.end}`);
  return { linter, find, logged };
}

function brokenRule(id: string, good = 0): Rule {
  return blockRule({
    meta: fakeMeta({ id }),
    *detect({ block }) {
      for (let i = 0; i < good; i++) yield { span: { start: i, end: i + 1 } };
      if (block.text.includes('炸')) throw new Error('a bug');
    },
    describe: () => ({ message: { zh: '好', en: 'good' } }),
  });
}

test('findings of a block rule stand where the line stands', () => {
  const { find } = linterOf({ rules: [wordRule('错')] });
  assert.deepEqual(find('一行\n有错\n错'), ['fake-rule warning 4-5', 'fake-rule warning 6-7']);
});

test('repairs and related places move with the line', () => {
  const rule = blockRule({
    meta: fakeMeta(),
    detect: ({ block }) => (block.text === '错' ? [{ span: { start: 0, end: 1 } }] : []),
    describe: () => ({
      message: { zh: '错', en: 'wrong' },
      related: [{ span: { start: 0, end: 1 }, message: { zh: '见此', en: 'see' } }],
    }),
    fix: () => [replacing(0, 1, '对')],
  });
  const [finding] = linterOf({ rules: [rule] }).linter.lint('一行\n错').findings;
  assert.deepEqual(finding?.related[0]?.span, { start: 3, end: 4 });
  assert.deepEqual(finding?.fixes[0]?.edits[0]?.span, { start: 3, end: 4 });
});

test('findings of a report rule keep their offsets', () => {
  const rule = reportRule({
    meta: fakeMeta({ id: 'whole' }),
    detect: ({ report }) => [{ span: { start: report.text.length - 1, end: report.text.length } }],
    describe: () => ({ message: { zh: '末', en: 'end' } }),
  });
  assert.deepEqual(linterOf({ rules: [rule] }).find('一\n二\n三'), ['whole warning 4-5']);
});

test('an override replaces the usual severity, and a milder finding stays mild', () => {
  const mild = blockRule({
    meta: fakeMeta({ id: 'mild' }),
    detect: () => [{ span: { start: 0, end: 1 }, severity: 'hint' as const }],
    describe: () => ({ message: { zh: '轻', en: 'mild' } }),
  });
  const rules = [wordRule('错'), mild];
  const layer: ConfigurationLayer = { rules: { 'fake-rule': { severity: 'error' }, mild: { severity: 'error' } } };
  assert.deepEqual(linterOf({ rules }).find('错'), ['fake-rule warning 0-1', 'mild hint 0-1']);
  assert.deepEqual(linterOf({ rules, layer }).find('错'), ['fake-rule error 0-1', 'mild hint 0-1']);
});

test('a rule that is off is not run, and a preview rule is off until it is named', () => {
  let runs = 0;
  const rule = blockRule({
    meta: fakeMeta({ id: 'new', preview: true }),
    detect: () => [{ span: { start: runs++, end: runs } }],
    describe: () => ({ message: { zh: '新', en: 'new' } }),
  });
  assert.deepEqual(linterOf({ rules: [rule] }).find('文'), []);
  assert.deepEqual(linterOf({ rules: [rule], layer: { rules: { new: { severity: 'off' } } } }).find('文'), []);
  assert.equal(runs, 0);
  assert.equal(linterOf({ rules: [rule], layer: { rules: { new: {} } } }).find('文').length, 1);
});

test('a line is checked once for as long as it stays, and again when the date of the report changes', () => {
  const about = { date: { year: 2023, month: undefined } };
  let runs = 0;
  const rule = blockRule({
    meta: fakeMeta(),
    detect: () => {
      runs++;
      return [];
    },
    describe: () => ({ message: { zh: '', en: '' } }),
  });
  const { linter } = linterOf({ rules: [rule], reader: fakeReader(about) });
  linter.lint('甲\n乙\n丙');
  assert.equal(runs, 3);
  linter.lint('甲\n丁\n丙');
  assert.equal(runs, 4);
  about.date = { year: 2024, month: undefined };
  linter.lint('甲\n丁\n丙');
  assert.equal(runs, 7);
});

test('a rule that throws loses its own findings on that report and no others, and is logged once', () => {
  const { find, logged } = linterOf({ rules: [brokenRule('broken', 1), wordRule('错')] });
  assert.deepEqual(find('错\n炸'), ['fake-rule warning 0-1']);
  assert.deepEqual(find('错\n炸'), ['fake-rule warning 0-1']);
  assert.deepEqual(find('错'), ['broken warning 0-1', 'fake-rule warning 0-1']);
  assert.deepEqual(logged, ['Rule broken failed: a bug']);
});

test('a rule that throws while it words or repairs loses all its findings', () => {
  const wording = blockRule({
    meta: fakeMeta({ id: 'wording' }),
    detect: () => [{ span: { start: 0, end: 1 } }],
    describe: (): never => {
      throw new Error('no words');
    },
  });
  const fixing = wordRule('错', { id: 'fixing' }, () => {
    throw new Error('no repair');
  });
  const { find, logged } = linterOf({ rules: [wording, fixing, wordRule('错')] });
  assert.deepEqual(find('错'), ['fake-rule warning 0-1']);
  assert.deepEqual(logged, ['Rule wording failed: no words', 'Rule fixing failed: no repair']);
});

test('a report rule that throws does not stop the others', () => {
  const rule = reportRule({
    meta: fakeMeta({ id: 'broken' }),
    detect: (): never => {
      throw new Error('a bug');
    },
    describe: () => ({ message: { zh: '', en: '' } }),
  });
  assert.deepEqual(linterOf({ rules: [rule, wordRule('错')] }).find('错'), ['fake-rule warning 0-1']);
});

test('a directive silences the rules it names, and a name that no rule has is told', () => {
  const reader = fakeReader({ suppressions: [fakeSuppression(0, 3, ['fake-rule', 'fake-rull'])] });
  const text = 'fake-rull\n错';
  const { linter } = linterOf({ rules: [wordRule('f'), wordRule('错', { id: 'other' })], reader });
  const findings = linter.lint(text).findings;
  assert.deepEqual(
    findings.map(({ rule, severity }) => [rule, severity]),
    [
      ['unknown-directive-rule', 'hint'],
      ['other', 'warning'],
    ],
  );
  assert.match(findings[0]!.message.zh, /没有名为“fake-rull”的规则。是否指“fake-rule”？/);
});

test('options and slogans reach the rule', () => {
  const seen: unknown[] = [];
  const rule = blockRule({
    meta: fakeMeta({
      options: {
        limit: { type: 'integer', default: 3, minimum: 1, maximum: 9, description: { zh: '限', en: 'limit' } },
      },
    }),
    detect: (_, context) => {
      seen.push(context.options.limit, context.slogans.length);
      return [];
    },
    describe: () => ({ message: { zh: '', en: '' } }),
  });
  linterOf({ rules: [rule] }).find('文');
  linterOf({ rules: [rule], layer: { rules: { 'fake-rule': { options: { limit: 5 } } } } }).find('文');
  assert.deepEqual(seen, [3, 0, 5, 0]);
});
