import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fix } from '../rules/rule';
import { applyFixes, fixAll } from './applyFixes';
import { mergeLayers } from './configuration';
import { fakeFinding, fakeReader, replacing, wordRule } from './fakes';
import { createLinter } from './linter';

const safeOnly = { safeOnly: true };

function withFixes(...fixes: Fix[]) {
  return fixes.map((fix) => fakeFinding(fix.edits[0]!.span.start, fix.edits[0]!.span.end, { fixes: [fix] }));
}

test('safe repairs are made, others are left for a person', () => {
  const findings = withFixes(replacing(0, 1, '甲'), replacing(1, 2, '乙', false));
  assert.deepEqual(applyFixes('一二三', findings, safeOnly), { text: '甲二三', applied: 1 });
  assert.deepEqual(applyFixes('一二三', findings, { safeOnly: false }), { text: '甲乙三', applied: 2 });
});

test('of repairs that collide the first is made, in whatever order they come', () => {
  assert.equal(applyFixes('一二三', withFixes(replacing(1, 3, '甲'), replacing(0, 2, '乙')), safeOnly).text, '一甲');
  assert.equal(applyFixes('一二三', withFixes(replacing(2, 3, '丙'), replacing(0, 1, '甲')), safeOnly).text, '甲二丙');
});

test('two insertions at one place collide, and so does one at the edge of a replacement', () => {
  assert.equal(applyFixes('一二', withFixes(replacing(1, 1, '甲'), replacing(1, 1, '乙')), safeOnly).text, '一甲二');
  assert.equal(applyFixes('一二', withFixes(replacing(0, 1, '甲'), replacing(1, 1, '乙')), safeOnly).text, '甲二');
});

test('a repair with several edits is made whole or not at all', () => {
  const both: Fix = {
    title: { zh: '改', en: 'Change' },
    safe: true,
    edits: [
      { span: { start: 2, end: 3 }, newText: '丙' },
      { span: { start: 0, end: 1 }, newText: '甲' },
    ],
  };
  assert.equal(applyFixes('一二三', withFixes(both), safeOnly).text, '甲二丙');
  assert.equal(applyFixes('一二三', withFixes(replacing(0, 1, '子'), both), safeOnly).text, '子二三');
});

test('a repair outside the text, with nothing to do, or in conflict with itself is not made', () => {
  const own: Fix = {
    ...replacing(0, 2, '甲'),
    edits: [...replacing(0, 2, '甲').edits, ...replacing(1, 2, '乙').edits],
  };
  const empty: Fix = { ...replacing(0, 0, ''), edits: [] };
  const findings = [...withFixes(replacing(1, 9, '乙'), own), fakeFinding(0, 1, { fixes: [empty] })];
  assert.deepEqual(applyFixes('一二', findings, safeOnly), { text: '一二', applied: 0 });
});

test('fixAll goes on until nothing is left, and stops when repairs undo each other', () => {
  const swap = (from: string, to: string) =>
    wordRule(from, { id: from }, ({ span }) => [{ ...replacing(span.start, span.end, to) }]);
  const linterOf = (rules: ReturnType<typeof swap>[]) =>
    createLinter(mergeLayers([], rules), fakeReader(), assert.fail, rules);
  const { text, applied } = fixAll('甲甲\n甲', linterOf([swap('甲', '乙'), swap('乙', '丙')]));
  assert.deepEqual({ text, applied }, { text: '丙丙\n丙', applied: 6 });
  assert.equal(fixAll('甲', linterOf([swap('甲', '乙'), swap('乙', '甲')])).applied, 10);
});

test('fixAll tells of each repair where it was in the text as it was first', () => {
  const swap = (from: string, to: string) =>
    wordRule(from, { id: from }, ({ span }) => [{ ...replacing(span.start, span.end, to) }]);
  const rules = [swap('短', '很长的'), swap('长的', '长'), swap('末', '尾')];
  const { text, fixes } = fixAll('短，短，末', createLinter(mergeLayers([], rules), fakeReader(), assert.fail, rules));
  assert.equal(text, '很长，很长，尾');
  assert.deepEqual(
    fixes.map(({ rule, edits }) => [rule, edits[0]!.span.start, edits[0]!.newText]),
    [
      ['短', 0, '很长的'],
      ['短', 2, '很长的'],
      ['末', 4, '尾'],
      ['长的', 0, '长'],
      ['长的', 2, '长'],
    ],
  );
});

test('fixAll leaves alone what is not wanted', () => {
  const rules = [wordRule('甲', { id: 'first' }, ({ span }) => [replacing(span.start, span.end, '乙')])];
  const linter = createLinter(mergeLayers([], rules), fakeReader(), assert.fail, rules);
  assert.equal(fixAll('甲甲', linter, ({ span }) => span.start > 0).text, '甲乙');
});
