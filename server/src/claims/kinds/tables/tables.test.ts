import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../../document';
import { readBlock } from '../../readBlock';
import { resolveReport } from '../../resolveReport';

/** What is said of a table, whose rows are given without their outer bars; lines that begin with # stand as they are. */
function claimsOf(...rows: string[]): string[] {
  const text = rows.map((row) => (row.startsWith('#') ? row.slice(1) : `| ${row} |`)).join('\n');
  const report = parseReport(text);
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }));
  return resolveReport(report, blocks).claims.map(({ start, claim }) => {
    const stated = text.slice(start + claim.statedSpan.start, start + claim.statedSpan.end);
    return `${claim.kind} ${claim.workings}, stated ${stated}: ${claim.verdict}`;
  });
}

const THREE = '--- | --- | ---';
const FOUR = '--- | :--- | :-: | ---:';

test('a rate of completion is of the row’s target and value', () => {
  const rows = ['石门村 | 1200 | 1080 | 90', '上屏村 | 800 | 760 | 59', '溪口村 | 1000 | 850 | 85'];
  const found = [
    'completion 1080 ÷ 1200 = 90.00%, stated 90: holds',
    'completion 760 ÷ 800 = 95.00%, stated 59: contradicted',
    'completion 850 ÷ 1000 = 85.00%, stated 85: holds',
  ];
  for (const head of ['村名 | 任务数 | 完成数 | 完成率', '村名 | 年度计划 | 实际完成 | 占计划的%'])
    assert.deepEqual(claimsOf(head, FOUR, ...rows), found, head);
  const inUnits = claimsOf('村名 | 目标（个） | 完成（个） | 完成进度（%）', FOUR, ...rows);
  assert.deepEqual(
    inUnits.map((claim) => claim.replaceAll('个', '')),
    found,
  );
});

test('a column that is not there, twice there or of another measure says nothing', () => {
  const rows = ['石门村 | 1200 | 1080 | 90', '上屏村 | 800 | 760 | 59'];
  for (const head of [
    '村名 | 任务数 | 完成数 | 备注',
    '村名 | 任务数 | 上报数 | 完成率',
    '村名 | 基数 | 完成数 | 完成率',
    '村名 | 任务数 | 年度目标 | 完成率',
    '村名 | 任务数（亩） | 完成数（户） | 完成率',
    '村名 | 任务数 | 完成数 | 完成进度',
  ])
    assert.deepEqual(claimsOf(head, FOUR, ...rows), [], head);
  const zero = [
    '石门村 | 0 | 0 | 0%',
    '上屏村 | 800 | 400 | 50%',
    '溪口村 | — | 12 | 85%',
    '青禾村 | 12 | — | 85%',
    '云溪村 | 20 | 10',
  ];
  assert.deepEqual(claimsOf('村名 | 任务数 | 完成数 | 完成率', FOUR, ...zero), [
    'completion 400 ÷ 800 = 50.00%, stated 50%: holds',
  ]);
  const none = claimsOf('村名 | 任务数 | 完成数 | 完成率', FOUR, '石门村 | 20 | 0 | 0%', '上屏村 | 800 | 400 | 50%');
  assert.equal(none.length, 2);
});

test('what a column means is believed when at least as many rows fit as do not', () => {
  const head = ['村名 | 任务数 | 完成数 | 完成率', FOUR];
  const [right, wrong] = ['石门村 | 1200 | 1080 | 90%', '上屏村 | 800 | 760 | 47%'];
  assert.equal(claimsOf(...head, right, wrong).length, 2);
  assert.deepEqual(claimsOf(...head, wrong, '溪口村 | 600 | 540 | 45%'), []);
  assert.deepEqual(claimsOf(...head, right, wrong, '溪口村 | 600 | 540 | 45%'), []);
});

test('growth is of two years that follow, under whatever names', () => {
  const rows = ['教育支出 | 12400 | 13640 | 10.0', '卫生支出 | 8200 | 8610 | 50.0'];
  const found = [
    'growth 13640 ÷ 12400 − 1 = 10.000%, stated 10.0: holds',
    'growth 8610 ÷ 8200 − 1 = 5.000%, stated 50.0: contradicted',
  ];
  for (const head of [
    '指标 | 2023年 | 2024年 | 增长%',
    '指标 | 2023 | 2024 | 同比增长（%）',
    '指标 | 上年同期 | 本年 | 增幅（%）',
    '指标 | 去年支出 | 今年支出 | 比上年增减%',
  ])
    assert.deepEqual(claimsOf(head, FOUR, ...rows), found, head);
  for (const head of [
    '指标 | 2022年 | 2024年 | 增长%',
    '指标 | 2024年 | 2023年 | 增长%',
    '指标 | 今年 | 上年 | 增长%',
    '指标 | 2023年 | 本年 | 增长%',
    '指标 | 上年 | 2024年 | 增长%',
    '指标 | 2023年预算 | 2024年决算 | 增长%',
    '指标 | 数量 | 2024年 | 增长%',
    '指标 | 2023年 | 2024年 | 增长',
    '指标 | 2023年 | 2024年 | 增长额',
  ])
    assert.deepEqual(claimsOf(head, FOUR, ...rows), [], head);
  const two = '指标 | 2022年 | 2023年 | 2024年 | 增长%';
  assert.deepEqual(claimsOf(two, `${FOUR} | ---`, '教育支出 | 11000 | 12400 | 13640 | 10.0'), []);
});

test('growth at constant prices or of another scope does not follow from the levels', () => {
  const rows = ['税收收入 | 12400 | 13640 | 10.0', '卫生支出 | 8200 | 8610 | 5.0'];
  for (const name of ['地区生产总值', '固定资产投资', '第二产业', '建材业总产值', '价格指数'])
    assert.equal(
      claimsOf('指标 | 2023年 | 2024年 | 增长%', FOUR, ...rows, `${name} | 800 | 960 | 5.1`).length,
      2,
      name,
    );
});

test('shares are of what the table’s one total says', () => {
  const rows = ['水稻 | 2400 | 60.0', '玉米 | 1000 | 52.0', '大豆 | 600 | 15.0'];
  const found = [
    'share 2400 ÷ 4000 = 60.000%, stated 60.0: holds',
    'share 1000 ÷ 4000 = 25.000%, stated 52.0: contradicted',
    'share 600 ÷ 4000 = 15.000%, stated 15.0: holds',
  ];
  const shares = (...lines: string[]) => claimsOf(...lines).filter((claim) => claim.startsWith('share'));
  const head = '类别 | 面积 | 占比（%）';
  assert.deepEqual(shares(head, THREE, ...rows, '合计 | 4000 | 100.0'), found);
  assert.deepEqual(shares('类别 | 面积 | 比重%', THREE, '合计 | 4000 | 100.0', ...rows), found);
  assert.deepEqual(shares(head, THREE, ...rows), []);
  assert.deepEqual(shares(head, THREE, ...rows, '小计 | 4000 | 100.0', '合计 | 4000 | 100.0'), []);
  assert.deepEqual(shares(head, THREE, ...rows, '其中：早稻 | 600 | 25.0', '合计 | 4000 | 100.0'), []);
  assert.deepEqual(shares('类别 | 面积 | 备注', THREE, ...rows, '合计 | 4000 | 100.0'), []);
  assert.deepEqual(shares('类别 | 面积 | 占比', THREE, ...rows, '合计 | 4000 | 100.0'), []);
  const wide = [
    '水稻 | 2400 | 1180 | 60%',
    '玉米 | 1000 | 590 | 25%',
    '大豆 | 600 | 15 | 15%',
    '合计 | 4000 | 2360 | 100%',
  ];
  assert.deepEqual(shares('类别 | 面积 | 产量 | 占比', FOUR, ...wide), []);
  const blank = ['水稻 | 2400 | — | 60%', '玉米 | 1000 | — | 52%', '大豆 | 600 | — | 15%', '合计 | 4000 | — | 100%'];
  assert.equal(shares('类别 | 面积 | 说明 | 占比', FOUR, ...blank).length, 3);
  const numbered = ['1 | 水稻 | 2400 | 60%', '2 | 玉米 | 1000 | 52%', '3 | 大豆 | 600 | 15%', '合计 | | 4000 | 100%'];
  assert.equal(shares('序号 | 类别 | 面积 | 占比', FOUR, ...numbered).length, 3);
  assert.equal(shares('No. | 类别 | 面积 | 占比', FOUR, ...numbered).length, 3);
});

test('a unit stands in the column’s head, in the table’s first cell or above the table', () => {
  const rows = ['东河村 | 58 | 120', '西岭村 | 43 | 95', '合计 | 105 | 215'];
  const sums = (unit: string, other = unit) => [
    `sum 58 + 43 = 101${unit}, stated 105: contradicted`,
    `sum 120 + 95 = 215${other}, stated 215: holds`,
  ];
  assert.deepEqual(claimsOf('村 | 一期 | 二期', THREE, ...rows), sums(''));
  assert.deepEqual(claimsOf('村 | 户数（户） | 资金（单位：万元）', THREE, ...rows), sums('户', '万元'));
  for (const first of ['项目（万元）', '单位：万元', '单位: 万元', '项目（单位：万元）'])
    assert.deepEqual(claimsOf(`${first} | 一期 | 二期`, THREE, ...rows), sums('万元'), first);
  const bare = ['村 | 一期 | 二期', THREE, ...rows];
  assert.deepEqual(claimsOf('#资金安排（单位：万元）', ...bare), sums('万元'));
  assert.deepEqual(claimsOf('#单位：万元', '#', ...bare), sums('万元'));
  assert.deepEqual(claimsOf('#单位：万元', '#资金安排如下。', ...bare), sums(''));
  assert.deepEqual(claimsOf('#承办单位：云溪村委会', ...bare), sums(''));
  assert.deepEqual(claimsOf('#单位：万元，其中一期由县里安排', ...bare), sums(''));
});

test('a table has a header and two rows, and goes on behind the line that separates them', () => {
  assert.deepEqual(claimsOf('村 | 户数', '--- | ---', '东河村 | 58'), []);
  const rows = ['东河村 | 58', '西岭村 | 43', '合计 | 105'];
  const found = ['sum 58 + 43 = 101户, stated 105: contradicted'];
  assert.deepEqual(claimsOf('村 | 户数', '--- | ---', ...rows), found);
  assert.deepEqual(claimsOf('村 | 户数', ...rows), found);
  assert.deepEqual(claimsOf('-- | --', '村 | 户数', ...rows), found);
  assert.deepEqual(claimsOf('村 | 户数', '--- | ---', rows[0]!, '  |  ', rows[1]!, rows[2]!), found);
  assert.deepEqual(claimsOf('村 | 户数', rows[0]!, '#另有一行文字。', rows[1]!, rows[2]!), []);
});

test('a total is held against rows of one level, without subtotals and what is not added', () => {
  const head = ['项目 | 金额', '--- | ---'];
  const [north, south, east] = ['北坡村 | 20', '南坪村 | 30', '东河村 | 58'];
  const wrong = ['sum 20 + 30 + 58 = 108, stated 140: contradicted'];
  assert.deepEqual(claimsOf(...head, north, south, east, '合计 | 140'), wrong);
  assert.deepEqual(claimsOf(...head, '合计 | 140', north, south, east), wrong);
  for (const rows of [
    ['一、村级 | 50', '（一）北坡村 | 20', '（二）南坪村 | 30', '合计 | 140'],
    ['一、村级 | 50', '1.北坡村 | 20', '2.南坪村 | 30', '二、镇级 | 60', '合计 | 140'],
    ['村级 | 50', north, south, '镇级 | 60', '合计 | 140'],
    ['镇级 | 60', '村级 | 50', north, south, '合计 | 140'],
    [north, south, '重复 | 18', east, '合计 | 108'],
    [north, south, '东河村 | 58%', '合计 | 140'],
    [north, south, '东河村 | 58.5%', '合计 | 140'],
    [north, south, '东河村 |', '合计 | 140'],
    [north, '合计 | 50', '全镇 | 140'],
  ])
    assert.deepEqual(
      claimsOf(...head, ...rows).filter((claim) => claim.endsWith('contradicted')),
      [],
      rows.join(' / '),
    );
  for (const name of ['占比', '增长率', '人均', '排名', '单价'])
    assert.deepEqual(claimsOf(`项目 | ${name}`, '--- | ---', north, south, east, '合计 | 140'), [], name);
  const numbered = ['一、北坡村 | 20', '二、南坪村 | 30', '三、东河村 | 58', '合计 | 140'];
  assert.deepEqual(claimsOf(...head, ...numbered), wrong);
  const zero = claimsOf(...head, '北坡村 | 0', '南坪村 | 0', '东河村 | 0', '西岭村 | 58', '合计 | 140');
  assert.deepEqual(zero, ['sum 0 + 0 + 0 + 58 = 58, stated 140: contradicted']);
});

test('合计 has the unit of the columns that it adds up, where they have one', () => {
  const rows = ['东河村 | 58 | 120 | 178', '西岭村 | 43 | 95 | 138', '合计 | 101 | 215 | 326'];
  const totals = (head: string) => claimsOf(head, FOUR, ...rows).filter((claim) => claim.startsWith('sum 178'));
  assert.deepEqual(totals('村 | 一期（户） | 二期（户） | 合计'), ['sum 178 + 138 = 316户, stated 326: contradicted']);
  for (const head of ['村 | 户数 | 人数 | 合计', '村 | 户数 | 备注说明 | 合计', '村 | 一期 | 二期 | 合计'])
    assert.deepEqual(totals(head), ['sum 178 + 138 = 316, stated 326: contradicted'], head);
});

test('what numbers the rows is no name of theirs', () => {
  const rows = ['1 | 东河村 | 58', '2 | 西岭村 | 43', '3 | 合计 | 105'];
  const found = ['sum 58 + 43 = 101, stated 105: contradicted'];
  for (const first of ['序号', '编号', 'No', 'No.'])
    assert.deepEqual(claimsOf(`${first} | 村 | 一期`, THREE, ...rows), found, first);
  for (const first of ['项目编号', '编号说明'])
    assert.deepEqual(claimsOf(`${first} | 村 | 一期`, THREE, ...rows), [], first);
});

test('a dash in a column with a unit is no figure', () => {
  const rows = ['石门村 | — | 1080 | —', '上屏村 | 800 | 760 | 95', '溪口村 | 1000 | 850 | 85'];
  assert.equal(claimsOf('村名 | 目标（个） | 完成（个） | 完成进度（%）', FOUR, ...rows).length, 2);
});

test('a row is added up where its head names one total and nothing that is not added', () => {
  const rows = ['东河村 | 58 | 120 | 188', '西岭村 | 43 | 95 | 138'];
  const found = ['sum 58 + 120 = 178, stated 188: contradicted', 'sum 43 + 95 = 138, stated 138: holds'];
  assert.deepEqual(claimsOf('村 | 一期 | 二期 | 合计', FOUR, ...rows), found);
  const inHomes = claimsOf('村 | 一期（户） | 二期（户） | 合计', FOUR, ...rows);
  assert.deepEqual(
    inHomes.map((claim) => claim.replaceAll('户', '')),
    found,
  );
  assert.deepEqual(claimsOf('排名 | 一期 | 二期 | 总计（户）', FOUR, ...rows), []);
  assert.deepEqual(claimsOf('单价 | 一期 | 二期 | 合计', FOUR, ...rows), found);
  for (const head of ['村 | 一期 | 增长 | 合计', '村 | 一期 | 小计 | 合计', '村 | 一期 | 人均 | 合计'])
    assert.deepEqual(claimsOf(head, FOUR, ...rows), [], head);
});

test('a whole number among decimals is mostly exact, so a total that only its rounding explains is a question', () => {
  const rows = ['石门村 | 12.5 | 120.5', '上屏村 | 8 | 80', '溪口村 | 9.3 | 93.25'];
  const head = '村名 | 面积（万亩） | 投资（万元）';
  assert.deepEqual(claimsOf(head, THREE, ...rows, '合计 | 29.8 | 293.75'), [
    'sum 12.5 + 8 + 9.3 = 29.8万亩, stated 29.8: holds',
    'sum 120.5 + 80 + 93.25 = 293.75万元, stated 293.75: holds',
  ]);
  assert.deepEqual(claimsOf(head, THREE, ...rows, '合计 | 30.2 | 294.05'), [
    'sum 12.5 + 8.0 + 9.3 = 29.8万亩, stated 30.2: contradicted',
    'sum 120.5 + 80.0 + 93.25 = 293.75万元, stated 294.05: contradicted',
  ]);
  // A total that is itself a whole number is rounded with its parts; most are whole numbers here.
  assert.deepEqual(claimsOf(head, THREE, ...rows, '合计 | 30 | 294'), [
    'sum 12.5 + 8 + 9.3 = 30万亩, stated 30: holds',
    'sum 120.5 + 80 + 93.25 = 294万元, stated 294: holds',
  ]);
  assert.deepEqual(
    claimsOf(
      '村名 | 面积（万亩）',
      '--- | ---',
      '石门村 | 12.5',
      '上屏村 | 8',
      '溪口村 | 9',
      '清塘村 | 7',
      '合计 | 36.9',
    ),
    ['sum 12.5 + 8 + 9 + 7 = 36.5万亩, stated 36.9: holds'],
  );
});

test('columns that are aligned by spaces make a table, half or full width', () => {
  const half = [
    '#村名    任务数    完成数    完成率',
    '#石门村    1200    1080    90',
    '#上屏村    800    760    59',
    '#溪口村    1000    850    85',
  ];
  const full = half.map((row) => row.replaceAll('    ', '　　　'));
  const found = [
    'completion 1080 ÷ 1200 = 90.00%, stated 90: holds',
    'completion 760 ÷ 800 = 95.00%, stated 59: contradicted',
    'completion 850 ÷ 1000 = 85.00%, stated 85: holds',
  ];
  assert.deepEqual(claimsOf(...half), found);
  assert.deepEqual(claimsOf(...full), found);
  // What ends in a full stop is a sentence, and 单位:户 above a table is no row of it.
  assert.deepEqual(claimsOf(...half.map((row) => `${row}。`)), []);
  assert.deepEqual(claimsOf('#附表：    各村任务    单位：户', ...half), found);
});

test('a share is of the row that has all', () => {
  const head = '指标 | 年末数（万人） | 比重（%）';
  const rows = ['其中：城镇 | 30.1 | 60.2', '乡村 | 19.9 | 39.8', '其中：65岁及以上 | 7.4 | 18.4'];
  assert.deepEqual(claimsOf(head, THREE, '常住人口 | 50.0 | 100.0', ...rows), [
    'sum 30.1 + 19.9 = 50.0万人, stated 50.0: holds',
    'share 30.1 ÷ 50.0 = 60.200%, stated 60.2: holds',
    'share 19.9 ÷ 50.0 = 39.800%, stated 39.8: holds',
    'share 7.4 ÷ 50.0 = 14.800%, stated 18.4: contradicted',
  ]);
  assert.deepEqual(claimsOf(head, THREE, '户籍人口 | 50.0 | 99.0', ...rows), []);
});

test('an increment is held against the level and the rate beside it', () => {
  const rows = ['各项存款 | 820.5 | 60.5 | 8.0', '各项贷款 | 610.0 | -20.0 | -3.2', '住户存款 | 503.2 | 43.2 | 4.9'];
  const head = '指标 | 年末余额（亿元） | 比年初增加（亿元） | 比上年末增长（%）';
  assert.deepEqual(claimsOf(head, FOUR, ...rows), [
    'growth 60.5 ÷ (820.5 − 60.5) = 7.961%, stated 8.0: holds',
    'growth −20.0 ÷ (610.0 + 20.0) = −3.175%, stated -3.2: holds',
    'growth 43.2 ÷ (503.2 − 43.2) = 9.391%, stated 4.9: contradicted',
  ]);
  const other = head.replace('比上年末增长', '比上年同期增长');
  assert.deepEqual(claimsOf(other, FOUR, ...rows), []);
});

test('rows that by their names divide one above them make it up', () => {
  const head = '指标 | 单位 | 绝对量 | 比上年增长（%）';
  const found = claimsOf(
    head,
    FOUR,
    '地区生产总值 | 亿元 | 560.2 | 5.6',
    '第一产业增加值 | 亿元 | 60.1 | 4.1',
    '第二产业增加值 | 亿元 | 240.1 | 6.0',
    '#工业 | 亿元 | 200.1 | 6.0',
    '第三产业增加值 | 亿元 | 260.0 | 5.7',
    '一般公共预算收入 | 亿元 | 30.55 | 5.7',
    '其中：税收收入 | 亿元 | 20.33 | 5.7',
    '非税收入 | 亿元 | 10.33 | 5.7',
  );
  assert.deepEqual(found, [
    'sum 60.1 + 240.1 + 260.0 = 560.2, stated 560.2: holds',
    'sum 20.33 + 10.33 = 30.66, stated 30.55: contradicted',
  ]);
  // Two rows for one part, a mean, and names that differ in more than the part.
  const income = [
    '全年进出口 | 万元 | 50 | 1',
    '出口 | 万元 | 20 | 1',
    '出口到欧盟 | 万元 | 9 | 1',
    '进口 | 万元 | 20 | 1',
  ];
  assert.deepEqual(claimsOf(head, FOUR, ...income), []);
  const rural = ['常住人口 | 万人 | 50 | 1', '城镇新增就业 | 万人 | 2 | 1', '农村低保对象 | 万人 | 1 | 1'];
  assert.deepEqual(claimsOf(head, FOUR, ...rural), []);
});
