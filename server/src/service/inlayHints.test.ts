import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editedText, served } from './fakes';

/** The text with each hint in ⟦⟧ where it is shown. */
function shown(text: string, options: Parameters<typeof served>[1] = {}, within = { start: 0, end: text.length }) {
  const { service, document } = served(text, options);
  const hints = service.inlayHints(document, within, service.findings(document));
  const edits = hints.map(({ at, text: hint }) => ({ span: { start: at, end: at }, newText: `⟦${hint}⟧` }));
  return { hints, marked: editedText(text, edits) };
}

const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['a growth that is not so', '到位资金由1500万元增加到4860万元，增长228%⟦⇒ 224%⟧。'],
  ['one that holds', '到位资金由1500万元增加到4860万元，增长224%。'],
  ['a completion that is not so', '完成固定资产投资2.85亿元，占年度计划5亿元的75%⟦⇒ 57%⟧。'],
  ['a sum that is not so', '实施重点项目25个⟦⇒ 24个⟧，其中续建项目9个、新建项目15个。'],
  ['words that say the opposite', '到位资金由1500万元下降到1200万元，增长20%。'],
  ['parts that may be some only', '发展产业18个，其中茶叶7个、蜜蜂10个。'],
  ['the one target of a rate', '完成改造27家，占年度任务的62.8%⟦⇒ 目标43家⟧。'],
  ['a rate that several targets give', '完成改造270家，占年度任务的63%。'],
  ['a rate that no target gives', '完成改造27家，占年度任务的62.7%⟦⇒ 62.8%或61.4%⟧。'],
  ['a target that is stated', '完成改造27家，占年度任务43家的62.8%。'],
  ['a list with its count behind it', '东坪村、西坪村、溪头村、石门村⟦共4项⟧四个村完成道路提升。'],
  ['a list that its count does not fit', '东坪村、西坪村、溪头村⟦共3项⟧两个村完成道路提升。'],
  ['a list behind its count', '四个村（东坪村、西坪村、溪头村、石门村⟦共4项⟧）完成道路提升。'],
  ['a list that is counted at a glance', '东坪村、西坪村、溪头村三个村完成道路提升。'],
  ['an open list', '东坪村、西坪村等三个村完成道路提升。'],
  ['what is no list', '道路、桥梁4个项目完工。'],
  ['another basis', '按可比价格计算，生产总值由1500万元增加到4860万元，增长228%。'],
];

for (const [what, marked] of CASES) {
  test(`${what}: ${marked}`, () => assert.equal(shown(marked.replace(/⟦[^⟧]*⟧/g, '')).marked, marked));
}

test('a hint says what it was worked out from', () => {
  const [hint] = shown('到位资金由1500万元增加到4860万元，增长228%。').hints;
  assert.equal(hint?.tooltip, '✗ 增减幅度：不符\n4860 ÷ 1500 − 1 = 224.00%');
  const [target] = shown('完成改造27家，占年度任务的62.8%。', { language: 'en' }).hints;
  assert.equal(target?.text, '⇒ target 43家');
  assert.match(target!.tooltip, /holds\n27 ÷ 43 = 62\.7907%|holds\n27 ÷ 43 = 62\.79\d*%/);
});

test('a hint that is accepted makes its claim hold, and only the likeliest repair can be accepted', () => {
  const wrong = '到位资金由1500万元增加到4860万元，增长228%。';
  const repaired = editedText(wrong, shown(wrong).hints[0]!.edits);
  assert.equal(repaired, wrong.replace('228%', '224%'));
  assert.deepEqual(shown(repaired).hints, []);

  const list = '东坪村、西坪村、溪头村、石门村三个村完成道路提升。';
  assert.equal(editedText(list, shown(list).hints[0]!.edits), list.replace('三个', '四个'));

  for (const text of ['完成改造27家，占年度任务的62.8%。', '东坪村、西坪村、溪头村、石门村四个村完成道路提升。']) {
    assert.deepEqual(
      shown(text).hints.flatMap(({ edits }) => edits),
      [],
      text,
    );
  }
});

test('where another figure is the likelier misprint, there is nothing to accept', () => {
  const text = '到位资金由1500万元增加到4680万元，增长224%。';
  const [hint] = shown(text).hints;
  assert.equal(hint?.text, '⇒ 212%');
  assert.deepEqual(hint?.edits, []);
});

test('what is silenced is not called wrong by a hint', () => {
  const text = '到位资金由1500万元增加到4860万元，增长228%。';
  assert.deepEqual(shown(text, { layer: { rules: { 'growth-mismatch': { severity: 'off' } } } }).hints, []);
  assert.deepEqual(shown(`<!-- hegao-disable -->\n${text}`).hints, []);
});

test('only what lies in the range is given, in the order of the text', () => {
  const line = '到位资金由1500万元增加到4860万元，增长228%。\n';
  const text = line.repeat(3);
  const { hints } = shown(text);
  assert.deepEqual(
    hints.map(({ at }) => at),
    [0, 1, 2].map((index) => line.indexOf('。') + index * line.length),
  );
  assert.deepEqual(shown(text, {}, { start: line.length, end: 2 * line.length - 1 }).hints, [hints[1]]);
});

test('a text that is no Chinese prose has no hints', () => {
  assert.deepEqual(shown('Revenue rose from 1500 to 4860, up 228%.').hints, []);
});
