import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDecimal } from '../arithmetic/rational';
import { parseBlock } from '../document';
import { cellFigure, type Figure, figureLabel, intervalOf, otherUnits, readFigures } from './index';

/** One line a figure: the printed span, its kind, and the bounds of its true value in base units. */
function describe(figure: Figure, text: string): string {
  const interval = intervalOf(figure);
  const bound = (end: { at: { n: bigint; d: bigint } } | undefined, open: string) =>
    end ? formatDecimal(end.at, 6).replace(/\.?0+$/, '') : open;
  return `${text.slice(figure.span.start, figure.span.end)} ${figure.kind} [${bound(interval.low, '-∞')}, ${bound(interval.high, '∞')}]`;
}

function figuresOf(text: string): readonly Figure[] {
  return readFigures(parseBlock(text)).figures;
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['投资12.50亿元', ['12.50亿元 quantity [1249500000, 1250500000]']],
  ['投资１２．５０亿元', ['１２．５０亿元 quantity [1249500000, 1250500000]']],
  ['预算28,583万元', ['28,583万元 quantity [285825000, 285835000]']],
  ['共5亿元,200人', ['5亿元 quantity [450000000, 550000000]', '200人 quantity [200, 200]']],
  ['共有3，200人', ['200人 quantity [200, 200]']],
  ['总量2.73万亿元', ['2.73万亿元 quantity [2725000000000, 2735000000000]']],
  [
    '面积1 098.8万公顷，新建24 799公里',
    ['1 098.8万公顷 quantity [109875000000, 109885000000]', '24 799公里 quantity [24798500, 24799500]'],
  ],
  ['密度126.8公里/百平方公里', ['126.8公里/百平方公里 quantity [126.75, 126.85]']],
  ['电价0.56元/千瓦时', ['0.56元/千瓦时 quantity [0.555, 0.565]']],
  ['获奖126项次', ['126项次 quantity [126, 126]']],
  ['认证1\u202f500个，增加300个', ['1\u202f500个 quantity [1500, 1500]', '300个 quantity [300, 300]']],
  ['覆盖2.4万人', ['2.4万人 quantity [23500, 24500]']],
  ['企业27家', ['27家 quantity [27, 27]']],
  ['增长12.5 %', ['12.5 % percent [0.1245, 0.1255]']],
  ['均价约为300元', ['300元 quantity [285, 315]']],
  ['签约为300元', ['300元 quantity [299.5, 300.5]']],
  ['每周三次，周三次会', ['三次 quantity [3, 3]']],
  ['增长12.5％', ['12.5％ percent [0.1245, 0.1255]']],
  ['提高0.8个百分点', ['0.8个百分点 points [0.0075, 0.0085]']],
  ['下降46个基点', ['46个基点 points [0.00455, 0.00465]']],
  ['回落12.5BP', ['12.5BP points [0.001245, 0.001255]']],
  ['下降3‰', ['3‰ permille [0.0025, 0.0035]']],
  ['增长百分之六十', ['百分之六十 percent [0.595, 0.605]']],
  ['增长百分之三点五', ['百分之三点五 percent [0.0345, 0.0355]']],
  ['翻了两番', ['翻了两番 doubling [2, 2]']],
  ['产值翻番', ['翻番 doubling [1, 1]']],
  ['产值接近翻两番，最近翻番', ['接近翻两番 doubling [0, 2]', '翻番 doubling [1, 1]']],
  ['翻了一番多，翻了不止两番', ['翻了一番多 doubling [1, 2]', '翻了不止两番 doubling [2, ∞]']],
  ['产值翻2番', ['翻2番 doubling [2, 2]']],
  ['增长3.2倍', ['3.2倍 multiple [3.15, 3.25]']],
  ['占比近三成', ['近三成 tenths [0, 0.35]']],
  ['上报信息50余条', ['50余条 quantity [50, 60]']],
  ['投入1.5万余元', ['1.5万余元 quantity [15000, 16000]']],
  ['甲企业-218万元', ['-218万元 quantity [-2185000, -2175000]']],
  ['手续费净收入－2.5亿元', ['－2.5亿元 quantity [-255000000, -245000000]']],
  ['机械增长、乙乡−118人', ['−118人 quantity [-118, -118]']],
  ['西街负118人', ['负118人 quantity [-118, -118]']],
  ['东队胜3负2场', ['2场 quantity [2, 2]']],
  ['为企业减负4.39亿元', ['4.39亿元 quantity [438500000, 439500000]']],
  ['全年-218万元', ['218万元 quantity [-∞, ∞]']],
  ['参会10人-20人', ['10人 quantity [-∞, ∞]', '20人 quantity [-∞, ∞]']],
  ['1.27个项目，占抽查120个项目的22.5%', ['120个 quantity [120, 120]', '22.5% percent [0.2245, 0.2255]']],
  ['2.3家企业', []],
  ['1.5万人受益', ['1.5万人 quantity [14500, 15500]']],
  ['3.5公里道路', ['3.5公里 quantity [3450, 3550]']],
  ['签约8个', ['8个 quantity [8, 8]']],
  ['预约300人次', ['300人次 quantity [300, 300]']],
  ['约300亩', ['约300亩 quantity [190000, 210000]']],
  ['超过500户', ['超过500户 quantity [500, ∞]']],
  ['不少于8次', ['不少于8次 quantity [8, ∞]']],
  ['不足100个', ['不足100个 quantity [0, 100]']],
  ['刚过20万元', ['刚过20万元 quantity [195000, ∞]']],
  ['控制在5%以内', ['控制在5%以内 percent [0, 0.055]']],
  ['500万元以上', ['500万元以上 quantity [4995000, ∞]']],
  ['63%~68%', ['63% percent [-∞, ∞]', '68% percent [-∞, ∞]']],
  ['城乡收入比由上年的1.80缩小到1.78，缩小0.02', ['1.80 ratio [1.795, 1.805]', '1.78 ratio [1.775, 1.785]']],
  ['结构为13.2:42.0:44.8', ['13.2:42.0:44.8 ratio [13.15, 13.25]']],
  ['位居第16名', ['第16名 rank [16, 16]']],
  ['三十五个村', ['三十五个 quantity [35, 35]']],
  ['两项制度', ['两项 quantity [2, 2]']],
  ['增速为-37.1%', ['-37.1% percent [-0.3715, -0.3705]']],
  ['发电3千瓦时', ['3千瓦时 quantity [2.5, 3.5]']],
  ['装机5万千瓦', ['5万千瓦 quantity [45000, 55000]']],
  ['单价35元/平方米', ['35元/平方米 quantity [34.5, 35.5]']],
  ['增长+19.82%，增长-3%', ['+19.82% percent [0.19815, 0.19825]', '-3% percent [-0.035, -0.025]']],
  ['超百分之百', ['超百分之百 percent [0.995, ∞]']],
  ['三分之二的村', ['三分之二 fraction [0.666667, 0.666667]']],
  ['超过四分之三的农户', ['超过四分之三 fraction [0.75, ∞]']],
  ['不到五分之一', ['不到五分之一 fraction [0, 0.2]']],
  ['四分之一以上的村', ['四分之一以上 fraction [0.25, ∞]']],
  ['约五分之二的耕地', ['约五分之二 fraction [0.38, 0.42]']],
  ['占十二分之五', ['十二分之五 fraction [0.416667, 0.416667]']],
  ['一个村、一户人家、一名干部', ['一个 quantity [1, 1]', '一户 quantity [1, 1]', '一名 quantity [1, 1]']],
  ['四大工程', ['四大 quantity [4, 4]']],
  // Names of phases, grades and meetings.
  ['一级响应、三级医院、二期工程、两届大会、三方协议、五步工作法、二十大精神、三大', []],
  // What is no figure: dates, clock times, names with numerals, codes, ordinals, bare numbers.
  ['2023年1-6月，9月15日15:59', []],
  ['“五水共治”“1+5+N”和《2020年度12项政策》', []],
  ['G60沿线、5G基站、12345热线、1+1+61矩阵、415X集群', []],
  ['第三产业、第十四届、二期工程、一批项目、三位一体、党的二十大', []],
  ['“十四五”期间，近三年来', []],
  ['人均均衡，10部门联动', []],
  ['电话86 120 135，第12 300号', []],
];

for (const [text, expected] of CASES) {
  test(`figures of ${text}`, () => {
    const found = figuresOf(text).map((figure) => describe(figure, text));
    assert.deepEqual(found, expected);
  });
}

test('a figure knows the period and the subject that its sentence gives', () => {
  const [investment, output] = figuresOf('1-6月，全镇完成固定资产投资42860万元，规上工业总产值达16.32亿元。');
  assert.equal(investment?.subject?.text, '固定资产投资');
  assert.equal(investment?.period?.text, '1-6月');
  assert.deepEqual(investment?.period?.months, { first: 1, last: 6 });
  assert.equal(output?.subject?.text, '规上工业总产值');
});

test('a period ends with its sentence', () => {
  const [first, second] = figuresOf('去年完成投资300万元。完成产值500万元。');
  assert.equal(first?.period?.relativeYear, -1);
  assert.equal(second?.period, undefined);
});

test('a value in other units keeps its exact size', () => {
  assert.deepEqual(otherUnits(figuresOf('投资12.5亿元')[0]!), ['125000万元']);
  assert.ok(otherUnits(figuresOf('茶园3000亩')[0]!).includes('200公顷'));
  assert.deepEqual(otherUnits(figuresOf('增长12%')[0]!), []);
});

test('a label repeats the figure as printed', () => {
  assert.deepEqual(figureLabel(figuresOf('投资12.50亿元')[0]!), { value: '12.50', unit: '亿元' });
  assert.deepEqual(figureLabel(figuresOf('提高0.8个百分点')[0]!), { value: '0.8', unit: '个百分点' });
});

test('超过 leaves out the number itself, 以上 takes it in (《民法典》第1259条)', () => {
  assert.equal(intervalOf(figuresOf('超过500户')[0]!).low?.closed, false);
  assert.equal(intervalOf(figuresOf('500户以上')[0]!).low?.closed, true);
});

/** Words for a time, and the year, the year beside the report's own, and the months that they name. */
const PERIODS: readonly (readonly [string, number | undefined, number | undefined, string])[] = [
  ['2023年', 2023, undefined, ''],
  ['2023年1-9月', 2023, undefined, '1-9'],
  ['2023年10-12月', 2023, undefined, '10-12'],
  ['元月至11月', undefined, undefined, '1-11'],
  ['今年', undefined, 0, ''],
  ['去年', undefined, -1, ''],
  ['2022年上半年', 2022, undefined, '1-6'],
  ['下半年', undefined, undefined, '7-12'],
  ['前三季度', undefined, undefined, '1-9'],
  ['前二季度', undefined, undefined, '1-6'],
  ['一季度', undefined, undefined, '1-3'],
  ['四季度', undefined, undefined, '10-12'],
  ['3季度', undefined, undefined, '7-9'],
  ['2023年11月', 2023, undefined, '11-11'],
];

for (const [words, year, relativeYear, months] of PERIODS) {
  test(`the period of ${words}`, () => {
    const period = figuresOf(`${words}完成投资300万元。`)[0]?.period;
    const found = period?.months ? `${period.months.first}-${period.months.last}` : '';
    assert.deepEqual([period?.year, period?.relativeYear, found], [year, relativeYear, months]);
  });
}

/** Cells of a row, and the number in each; `undefined` for words, rates and nothing. */
const CELLS: readonly (readonly [string, bigint | undefined])[] = [
  ['1,234', 1234n],
  [' 56 ', 56n],
  ['-35', -35n],
  ['−7', -7n],
  ['12%', undefined],
  ['12户', undefined],
  ['合计', undefined],
  ['3-5', undefined],
  ['', undefined],
];

for (const [cell, number] of CELLS) {
  test(`the number in the cell “${cell}”`, () => {
    const row = `|甲-乙|${cell}|9|`;
    const start = row.indexOf('|', 1) + 1;
    const figure = cellFigure(row, row, { start, end: start + cell.length }, 100);
    assert.equal(figure?.number.coefficient, number);
    const digits = figure && row.slice(figure.span.start - 100, figure.span.end - 100);
    assert.equal(digits, figure && cell.trim());
  });
}
