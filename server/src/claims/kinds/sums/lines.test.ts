import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../../document';
import { readBlock } from '../../readBlock';
import { resolveReport } from '../../resolveReport';

/** Sums over several lines: a text, and what is said of it. */
function sumsOf(text: string): string[] {
  const report = parseReport(text);
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }));
  return resolveReport(report, blocks)
    .claims.filter(({ claim }) => claim.kind === 'sum')
    .map(({ start, claim }) => {
      const stated = text.slice(start + claim.statedSpan.start, start + claim.statedSpan.end);
      return `${claim.workings}, stated ${stated}: ${claim.verdict}`;
    });
}

const ITEMS = ['- 道路58万元', '- 管网43万元', '- 绿化32万元'];
const WRONG = ['58 + 43 + 32 = 133万元, stated 140万元: contradicted'];

test('a line that leads on to a list names its total', () => {
  for (const line of [
    '共安排资金140万元：',
    '全年共安排资金140万元，具体安排如下：',
    '去年安排资金220万元。今年共安排资金140万元：',
  ]) {
    assert.deepEqual(sumsOf([line, ...ITEMS].join('\n')), WRONG, line);
    assert.deepEqual(sumsOf([line, '', ...ITEMS].join('\n')), WRONG, line);
  }
  assert.deepEqual(sumsOf('共安排资金140万元：\n1.道路58万元\n2.管网43万元\n3.绿化32万元'), WRONG);
  assert.deepEqual(sumsOf('共安排资金110万元：\n- 道路58万元\n- 管网43万元'), [
    '58 + 43 = 101万元, stated 110万元: contradicted',
  ]);
});

test('a line without the words for a total, or with two amounts, leads on to no sum', () => {
  for (const line of [
    '安排资金140万元：',
    '共安排资金140万元。',
    '共安排资金140万元，其中：',
    '共安排资金140万元、项目3个：',
    '人均共安排资金140万元：',
    '共安排资金740万元：',
    '共安排资金40万元：',
  ])
    assert.deepEqual(sumsOf([line, ...ITEMS].join('\n')), [], line);
});

test('each item of a list that is added up has one amount of the total’s measure', () => {
  for (const last of ['- 绿化32万元、护栏12万元', '- 绿化32公里', '- 绿化32万元，其中栽植12万元', '- 绿化'])
    assert.deepEqual(sumsOf(['共安排资金140万元：', ...ITEMS.slice(0, 2), last].join('\n')), [], last);
  assert.deepEqual(sumsOf('共安排资金140万元：\n- 道路130万元'), []);
  assert.deepEqual(sumsOf('共安排资金140万元：\n- 道路58万元\n  - 路面43万元\n- 管网32万元'), []);
});

test('the last item may be the total', () => {
  assert.deepEqual(sumsOf([...ITEMS, '- 合计140万元'].join('\n')), WRONG);
  assert.deepEqual(sumsOf([...ITEMS, '- 以上合计133万元'].join('\n')), [
    '58 + 43 + 32 = 133万元, stated 133万元: holds',
  ]);
  for (const last of ['- 剩余140万元', '- 合计140万元、12公里'])
    assert.deepEqual(sumsOf([...ITEMS, last].join('\n')), [], last);
  assert.deepEqual(sumsOf('- 道路58万元\n- 合计62万元'), []);
});

test('rows and columns of a table are added up to what is called 合计', () => {
  const table = (...rows: string[]) => sumsOf(rows.map((row) => `| ${row} |`).join('\n'));
  const [head, mark] = ['村 | 户数 | 资金（万元）', '--- | :-: | --:'];
  assert.deepEqual(table(head, mark, '东河村 | 58 | 120', '西岭村 | 43 | 95', '合计 | 105 | 215'), [
    '58 + 43 = 101户, stated 105: contradicted',
    '120 + 95 = 215万元, stated 215: holds',
  ]);
  const [east, west] = ['东河村 | 58 | 120 | 188', '西岭村 | 43 | 95 | 138'];
  const sums = (unit: string) => [
    `58 + 120 = 178${unit}, stated 188: contradicted`,
    `43 + 95 = 138${unit}, stated 138: holds`,
  ];
  const marks = '--- | --- | --- | ---';
  assert.deepEqual(table('村 | 一季度 | 二季度 | 合计', marks, east, west), sums(''));
  const inUnits = '村 | 一季度（万元） | 二季度（万元） | 合计（万元）';
  assert.deepEqual(table(inUnits, marks, east, west), sums('万元'));
  // What the other columns are counted in is not said.
  assert.deepEqual(table('村 | 户数 | 人数 | 合计（人）', marks, east, west), []);
});

test('a table that does not say what its total covers is left alone', () => {
  const table = (...rows: string[]) => sumsOf(rows.map((row) => `| ${row} |`).join('\n'));
  const [head, mark] = ['村 | 户数', '--- | ---'];
  const [east, west] = ['东河村 | 58', '西岭村 | 43'];
  assert.deepEqual(table(head, mark, east, '小计 | 58', west, '合计 | 105'), []);
  assert.deepEqual(table(head, mark, east, '其中：石门组 | 12', west, '合计 | 105'), []);
  assert.deepEqual(table(head, mark, east, '西岭村 | —', '合计 | 105'), []);
  assert.deepEqual(table(head, mark, east, '合计 | 62'), []);
  assert.deepEqual(table('村 | 增长率', '--- | ---', '东河村 | 12', '西岭村 | 9', '合计 | 11'), []);
  const wide = '--- | --- | --- | --- | ---';
  assert.deepEqual(table('村 | 小计 | 一季度 | 二季度 | 合计', wide, '东河村 | 62 | 20 | 38 | 58'), []);
  assert.deepEqual(table('村 | 一季度 | 增速 | 合计', wide, '东河村 | 58 | 12 | 60', '西岭村 | 43 | 9 | 45'), []);
});

test('two tables with a line between them are two', () => {
  const first = ['| 村 | 户数 |', '| --- | --- |', '| 东河村 | 58 |', '| 西岭村 | 43 |'];
  const second = ['| 村 | 户数 |', '| --- | --- |', '| 南坪村 | 10 |', '| 北坡村 | 12 |', '| 合计 | 25 |'];
  assert.deepEqual(sumsOf([...first, '另一组如下。', ...second].join('\n')), [
    '10 + 12 = 22户, stated 25: contradicted',
  ]);
});
