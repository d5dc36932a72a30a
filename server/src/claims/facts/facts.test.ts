import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReport } from '../../document';
import { readBlock } from '../readBlock';
import { resolveReport } from '../resolveReport';
import type { ReportFacts } from './facts';
import { isSamePlace } from './place';
import { readFacts } from './readFacts';
import { areVersions } from './versions';

function factsOf(path: string, ...lines: string[]): ReportFacts {
  const report = parseReport(lines.join('\n'));
  const reading = resolveReport(
    report,
    report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })),
  );
  return readFacts(reading, path);
}

test('the place is read from titles, meetings and names', () => {
  const places: [string, string | undefined][] = [
    ['青禾镇2025年上半年工作总结', '青禾镇'],
    ['2025年青禾镇工作总结', '青禾镇'],
    ['云溪县青禾镇2025年工作总结', '青禾镇'],
    ['中共青禾镇委员会2025年工作总结', '青禾镇'],
    ['青禾镇人民政府2025年工作总结', '青禾镇'],
    ['青禾镇党委2025年工作总结', '青禾镇'],
    ['关于青禾镇2024年工作情况的报告', '青禾镇'],
    ['城关街道2024年工作总结', '城关街道'],
    ['城关街道办事处2024年工作总结', '城关街道'],
    ['青禾镇石门村2024年工作总结', '石门村'],
    ['云溪经济开发区2024年工作总结', '云溪经济开发区'],
    ['2024年云溪县国民经济和社会发展统计公报', '云溪县'],
    ['云溪县统计局2024年经济运行分析', '云溪县'],
    ['云溪县农业农村局2024年工作总结', '云溪县农业农村局'],
    ['云溪县发改委2024年工作总结', '云溪县发改委'],
    ['——2025年1月9日在云溪县第十八届人民代表大会第四次会议上', '云溪县'],
    ['2025年1月9日在江宁市云水区第三届人民代表大会第四次会议上', '云水区'],
    ['云溪县人民政府县长 王 明', '云溪县'],
    ['云溪回族自治县2024年工作总结', '云溪回族自治县'],
    ['杭州市2024年工作总结', '杭州市'],
    ['2024年日照市工作总结', '日照市'],
    ['2024年国务院政府工作报告', '全国'],
    ['2024年工作总结', undefined],
    ['全镇2024年工作总结', undefined],
    ['2024年全市经济运行情况', undefined],
    ['2024年城镇居民收入情况', undefined],
    ['2024年新型城镇化工作总结', undefined],
    ['2024年美丽乡村建设工作总结', undefined],
    ['2024年老旧小区改造工作总结', undefined],
    ['2024年乡镇工作总结', undefined],
    ['2024年社区工作总结', undefined],
    ['2024年县域经济运行分析', undefined],
    ['2024年市场监管工作总结', undefined],
    ['2024年驻村工作总结', undefined],
  ];
  for (const [title, name] of places) assert.equal(factsOf('总结.txt', title).place?.name, name, title);
});

test('the place may stand in the front matter, the first sentence, the file or its folder', () => {
  assert.equal(factsOf('a.md', '---', '地区: 青禾镇', '---', '工作总结').place?.name, '青禾镇');
  assert.equal(
    factsOf('a.txt', '各位代表：', '现在，我代表云溪县第十八届人民政府，向大会报告工作。').place?.name,
    '云溪县',
  );
  assert.equal(factsOf('总结/086_青禾镇_2024_工作总结.txt', '工作总结').place?.name, '青禾镇');
  assert.deepEqual(factsOf('云溪县/青禾镇/2024年/总结.txt', '工作总结').place, { name: '青禾镇', within: ['云溪县'] });
  assert.equal(factsOf('柳河镇/a.txt', '青禾镇2024年工作总结').place?.name, '青禾镇');
  assert.equal(factsOf('总结 青禾镇.txt', '工作总结').place?.name, '青禾镇');
  assert.deepEqual(factsOf('a.md', '---', '单位: 青禾', '---', '工作总结').place, { name: '青禾', within: [] });
  for (const path of ['云溪县/a.txt', '重点乡镇/云溪县/a.txt'])
    assert.deepEqual(factsOf(path, '云溪县青禾镇2024年工作总结').place, { name: '青禾镇', within: ['云溪县'] });
});

test('places of one name in two counties are two', () => {
  const place = (...within: string[]) => ({ name: '城关镇', within });
  assert.ok(isSamePlace(place('云溪县'), place('云溪县')));
  assert.ok(isSamePlace(place('江宁市', '云溪县'), place('云溪县')));
  assert.ok(isSamePlace(place('江宁市'), place('云溪县')));
  assert.ok(!isSamePlace(place('松岭县'), place('江宁市', '云溪县')));
  assert.ok(!isSamePlace(place('江北省'), place('云岭自治区')));
});

test('the period is read from titles, headings and names', () => {
  const meeting = '——2025年1月9日在云溪县第十八届人民代表大会第四次会议上';
  const periods: [string, string[], string][] = [
    ['a.txt', ['青禾镇2024年工作总结'], '2024'],
    ['a.txt', ['青禾镇2024年上半年工作总结'], '2024:1-6'],
    ['a.txt', ['青禾镇2024年前三季度经济运行分析'], '2024:1-9'],
    ['a.txt', ['青禾镇2024年1-5月经济运行分析'], '2024:1-5'],
    ['a.txt', ['青禾镇2024年工作总结和2025年工作计划'], '2024'],
    ['a.txt', ['2024年云溪县国民经济和社会发展统计公报'], '2024'],
    ['a.txt', ['2025年云溪县政府工作报告'], '2024'],
    ['a.txt', ['政府工作报告', meeting], '2024'],
    ['a.txt', [meeting, '一、2024年工作回顾'], '2024'],
    ['a.txt', ['政府工作报告', meeting, '过去五年回顾和2024年工作情况'], '2024'],
    ['云溪县/2025年政府工作报告.txt', ['各位代表：'], '2024'],
    ['a.txt', ['青禾镇2024年政府工作报告', '2025年1月9日'], '2024'],
    ['a.txt', ['2024年政府工作报告重点任务完成情况'], '2024'],
    ['云溪县/2024年总结.txt', ['工作总结'], '2024'],
    ['云溪县/2024年/总结.txt', ['工作总结'], '2024'],
    ['云溪县/2024年/上半年总结.txt', ['工作总结'], '2024:1-6'],
    ['a.md', ['---', 'period: 2024年上半年', '---', '工作总结'], '2024:1-6'],
    ['a.md', ['---', '年度: 2024', '---', '工作总结'], '2024'],
    ['a.txt', ['青禾镇工作总结', '青禾镇人民政府', '2025年1月9日'], '2024'],
    ['a.txt', ['青禾镇2025年工作计划'], ''],
    ['a.txt', ['云溪县2025年预算草案的报告'], ''],
    ['2025年.txt', ['青禾镇2021-2025年工作总结'], ''],
    ['2025年.txt', ['青禾镇“十四五”工作总结'], ''],
    ['a.txt', ['青禾镇工作总结'], ''],
  ];
  for (const [path, lines, period] of periods) assert.equal(factsOf(path, ...lines).period, period, lines.join(' '));
});

test('facts are certain, of the whole place, and say how final they are', () => {
  const { facts } = factsOf(
    'a.txt',
    '云溪县2024年工作总结',
    '全县一般公共预算收入12.5亿元，增长5.2%。石门镇一般公共预算收入1.1亿元。预计完成税收收入8亿元。',
    '初步核算，地区生产总值186.4亿元。一般公共预算收入12.5亿元。',
    '去年，进出口总额4.6亿元。2022年出口总额3.1亿元（普查修订数）。',
  );
  assert.deepEqual(
    facts.map(({ indicator, measure, period, text, finality }) => [indicator, measure, period, text, finality]),
    [
      ['一般公共预算收入', 'level', '2024', '12.5亿元', undefined],
      ['一般公共预算收入', 'growth', '2024', '5.2%', undefined],
      ['地区生产总值', 'level', '2024', '186.4亿元', 'preliminary'],
      ['进出口总额', 'level', '2023', '4.6亿元', undefined],
      ['出口总额', 'level', '2022', '3.1亿元', 'revised'],
    ],
  );
});

test('facts are of the report itself, which may say two things of one', () => {
  const { facts } = factsOf(
    'a.txt',
    '云溪县2024年工作总结',
    '一、财税运行',
    '全县税收收入3.1亿元。税收收入3.2亿元。税收收入3.1亿元。城镇化率65.2%。云溪税收收入增长5%。',
    '2023年3月',
    '一、税收情况',
    '全县税收收入2.8亿元。',
  );
  assert.deepEqual(
    facts.map(({ text, dimension, again }) => [text, dimension, again.length]),
    [
      ['3.1亿元', 'money', 1],
      ['3.2亿元', 'money', 0],
      ['65.2%', '%', 0],
      ['5%', '%', 0],
    ],
  );
});

test('a title with a field of work in it is topical', () => {
  const titles: [string, string, boolean][] = [
    ['青禾镇2024年工作总结', '青禾镇2024年工作总结', false],
    ['云溪县青禾镇2024年上半年经济运行情况汇报', '云溪县青禾镇2024年上半年经济运行情况汇报', false],
    ['青禾镇2024年招商引资工作总结', '青禾镇2024年招商引资工作总结', true],
    ['青禾镇2024年工作总结及2025年工作计划', '青禾镇2024年工作总结及2025年工作计划', false],
    ['青禾镇', '', false],
  ];
  for (const [line, title, isTopical] of titles) {
    const facts = factsOf('a.txt', line);
    assert.deepEqual([facts.title, facts.isTopical], [title, isTopical], line);
  }
});

test('a note speaks of all figures, an ordinary sentence of its own', () => {
  const noted = (...lines: string[]) => factsOf('a.txt', '云溪县2024年统计公报', ...lines).noted;
  assert.equal(noted('注：本公报数据为初步统计数。'), 'preliminary');
  assert.equal(noted('* 注：本公报中部分数据按经济普查结果修订。'), 'revised');
  assert.equal(noted('注：部分数据因四舍五入有出入。', '数据均为初步统计数。'), 'preliminary');
  assert.equal(noted('初步建成园区5个。', '预计明年投产。'), undefined);
});

test('what is kept holds on to no text', () => {
  const facts = factsOf('a.txt', '云溪县2024年工作总结', '全县一般公共预算收入12.5亿元，增长5.2%。');
  const size = JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? Number(value) : value)).length;
  assert.ok(size < 1500, `${size} characters`);
});

test('versions are known by their names and by their sentences', () => {
  const lines = Array.from(
    { length: 8 },
    (_, index) => `扎实推进第${'甲乙丙丁戊己庚辛'[index]}项重点工作，完成投资${index}亿元。`,
  );
  const of = (path: string, ...text: string[]) => factsOf(path, '青禾镇2024年工作总结', ...text);
  assert.ok(areVersions(of('总结（送审稿）.txt'), of('汇报.txt')));
  assert.ok(areVersions(of('总结v2.txt'), of('总结.txt')));
  assert.ok(
    areVersions(of('一.txt', ...lines), of('二.txt', ...lines.slice(0, 6), '另写的一句很长的话，谈的是别的工作。')),
  );
  assert.ok(!areVersions(of('一.txt', ...lines.slice(0, 4)), of('二.txt', ...lines.slice(4))));
  assert.ok(!areVersions(of('总结v2.txt'), factsOf('总结.txt', '青禾镇2023年工作总结')));
  assert.ok(!areVersions(of('总结.txt'), factsOf('总结v2.txt', '柳河镇2024年工作总结')));
});
