import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../document';
import { proposalsAt } from './completion';
import { editedText } from './fakes';
import { indicatorsAt } from './indicatorCompletion';
import { createCrossChecks } from './workspace';

/** The names proposed at the mark ‸, where `stated` are in other reports. */
function names(marked: string, ...stated: string[]): string[] {
  const report = parseReport(marked.replace('‸', ''));
  return indicatorsAt(report, marked.indexOf('‸'), (name) => stated.includes(name)).map(({ label }) => label);
}

test('a name is proposed from its second character on, in its short and in its long form', () => {
  assert.deepEqual(names('一般‸'), ['一般公共预算收入', '一般公共预算支出']);
  assert.deepEqual(names('规模以上工业增‸'), ['规模以上工业增加值']);
  assert.deepEqual(names('规上工业增‸'), ['规上工业增加值']);
  assert.deepEqual(names('一‸'), []);
  assert.deepEqual(names('一般公共预算收入‸'), []);
});

test('it stands in place of what is typed', () => {
  const text = '全镇实现一般公共，增长8%。';
  const offset = text.indexOf('，');
  const [first] = indicatorsAt(parseReport(text), offset, () => false);
  assert.equal(
    editedText(text, [{ span: first!.span, newText: first!.newText }]),
    '全镇实现一般公共预算收入，增长8%。',
  );
  assert.equal(first!.typed, '一般公共预算收入');
});

test('a synonym comes up where the usual name does not begin so, or the report uses it', () => {
  assert.deepEqual(names('社零‸'), ['社零总额']);
  assert.ok(!names('固定资产投‸').includes('固定资产投资总额'));
  assert.equal(names('固定资产投资总额5亿元。\n固定资产投‸')[0], '固定资产投资总额');
});

test('what this report names comes first, then what others state', () => {
  assert.equal(names('一般公共预算支出5亿元。\n一般‸')[0], '一般公共预算支出');
  assert.equal(names('一般‸', '一般公共预算支出')[0], '一般公共预算支出');
  assert.equal(names('一般公共预算收入5亿元。\n一般‸', '一般公共预算支出')[0], '一般公共预算收入');
});

test('an everyday word brings up only what some report has, until more is typed', () => {
  assert.deepEqual(names('农村‸'), []);
  assert.deepEqual(names('农村‸', '农村居民人均可支配收入'), ['农村居民人均可支配收入']);
  assert.ok(names('农村居‸').includes('农村居民人均可支配收入'));
});

test('a name begins where a clause does, or behind a word that leads to one', () => {
  for (const before of [
    '',
    '全年稳定，',
    '（',
    '2025年',
    '上半年实现',
    '全县',
    '其中：',
    '财政收入和',
    '三是',
    '（一）',
    '1.',
  ]) {
    assert.ok(names(`${before}一般公‸`).length > 0, before);
  }
  for (const before of ['这样的情况很', '推进', '项目']) assert.deepEqual(names(`${before}一般公‸`), [], before);
});

test('no more are proposed than somebody reads', () => {
  assert.ok(names('工业增‸').length <= 8);
  assert.ok(names('2025年规上‸').length <= 8);
});

test('what is an official term too is proposed once', () => {
  const text = '全镇固定';
  const proposals = proposalsAt(
    parseReport(text),
    text.length,
    [],
    createCrossChecks(() => undefined),
  );
  assert.deepEqual(
    proposals.map(({ label }) => label).filter((label) => label === '固定资产投资'),
    ['固定资产投资'],
  );
});
