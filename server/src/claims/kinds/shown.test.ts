import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlock, type Span, slice } from '../../document';
import { readBlock } from '../readBlock';

/**
 * All that a person is shown of a claim, of each kind at least one that holds and one that does not: kind, verdict and what is
 * marked; the arithmetic and what it implies; the figures in their roles; why it is open or what is opposite; the repairs.
 */
const CASES: readonly (readonly [text: string, shown: string])[] = [
  ['全镇规上企业由260家增加到300家。', 'direction holds 〔增加到〕 | 260家 → 300家 | base 260家, current 300家'],
  [
    '全镇规上企业由300家增加到260家。',
    'direction contradicted 〔增加到〕 | 300家 → 260家 | base 300家, current 260家 | opposite | 增加到 → 减少到',
  ],
  [
    '全镇茶园面积由超过3200亩提升到2800亩。',
    'direction contradicted 〔提升到〕 | 3200亩 → 2800亩 | base 超过3200亩, current 2800亩 | opposite | 提升到 → 下降到',
  ],
  [
    '全镇茶园面积由近3200亩扩大到4000亩。',
    'direction undecidable 〔扩大到〕 | 3200亩 → 4000亩 | base 近3200亩, current 4000亩 | open-operand',
  ],
  [
    '全县排名由第28名上升到第16名，提高12位。',
    'difference holds 〔12位〕 | 28 − 16 = 12位, so 12位 | base 第28名, current 第16名, change 12位',
  ],
  [
    '全县排名由第28名上升到第16名，提高10位。',
    'difference contradicted 〔10位〕 | 28 − 16 = 12位, so 12位 | base 第28名, current 第16名, change 10位 | 10 → 12, 28 → 26, 16 → 18',
  ],
  [
    '综合实力排名由36位提高到24位，提高12位。',
    'difference holds 〔12位〕 | 36 − 24 = 12位, so 12位 | base 36位, current 24位, change 12位',
  ],
  [
    '完成内资12400万元，其中县外资金7350万元。',
    'containment holds 〔7350万元〕 | 7350万元 ≤ 12400万元 | whole 12400万元, part 7350万元',
  ],
  [
    '完成内资12400万元，其中县外资金1.35亿元。',
    'containment contradicted 〔1.35亿元〕 | 1.35亿元 > 12400万元 | whole 12400万元, part 1.35亿元',
  ],
  [
    '完成内资近12400万元，其中县外资金7350万元。',
    'containment undecidable 〔7350万元〕 | 7350万元 ≤ 12400万元 | whole 近12400万元, part 7350万元 | open-operand',
  ],
  [
    '发展粮油、畜禽与水产和林下经济四类产业。',
    'count holds 〔四类〕 | 发展粮油 + 畜禽 + 水产 + 林下经济 = 4, so 四类 | item 发展粮油, item 畜禽, item 水产, item 林下经济, count 四类',
  ],
  [
    '“一升二降”：食品、服装分别下降11.4%、7.2%，机械增长2.3%。',
    'count holds 〔二降〕 | 食品 + 服装 = 2, so 两降 | item 11.4%, item 7.2%, count 二降',
  ],
  [
    '布局明确。</p><p>粮油、畜禽、水产三大产业壮大。',
    'count holds 〔三大〕 | 粮油 + 畜禽 + 水产 = 3, so 三大 | item 粮油, item 畜禽, item 水产, count 三大',
  ],
  [
    '三次产业结构为13.2:42.0:44.8。',
    'structure holds 〔13.2:42.0:44.8〕 | 13.2 + 42.0 + 44.8 = 100.0, so 100% | share 13.2:42.0:44.8',
  ],
  [
    '三次产业结构调整为13.2:42.0:44.6。',
    'structure rounding 〔13.2:42.0:44.6〕 | 13.2 + 42.0 + 44.6 = 99.8, so 100% | share 13.2:42.0:44.6',
  ],
  [
    '三次产业结构调整为13.2:42.0:54.8。',
    'structure contradicted 〔13.2:42.0:54.8〕 | 13.2 + 42.0 + 54.8 = 110.0, so 100% | share 13.2:42.0:54.8',
  ],
  [
    '一、二、三产业占比分别为13.2%、42.0%和54.8%。',
    'structure contradicted 〔13.2%、42.0%和54.8%〕 | 13.2 + 42.0 + 54.8 = 110.0, so 100% | share 13.2%, share 42.0%, share 54.8%',
  ],
  ['完成11家企业登记，占任务数的122%。', 'possibility holds 〔122%〕 | 11 ÷ 9 = 122.22% | value 11家, rate 122%'],
  [
    '完成27家企业登记，占任务数的62.7%。',
    'possibility contradicted 〔62.7%〕 | 27 ÷ 43 = 62.791%，27 ÷ 44 = 61.364% | value 27家, rate 62.7% | 62.7 → 62.8, 62.7 → 61.4',
  ],
  [
    '完成27家企业登记，占任务数的62.71%。',
    'possibility contradicted 〔62.71%〕 | 27 ÷ 43 = 62.7907%，27 ÷ 44 = 61.3636% | value 27家, rate 62.71% | 62.71 → 62.79, 62.71 → 61.36',
  ],
  [
    '完成1家企业登记，占任务数的150%。',
    'possibility contradicted 〔150%〕 | 1 ÷ 1 = 100.00% | value 1家, rate 150% | 150 → 100',
  ],
  ['垃圾分类覆盖率达到102.5%。', 'possibility contradicted 〔102.5%〕 | 102.5% > 100% | share 102.5%'],
  ['信访总量下降120%。', 'possibility contradicted 〔120%〕 | 120% > 100% | rate 120%'],
  [
    '东河村、西岭村、南坪村三个村完成改造。',
    'count holds 〔三个〕 | 东河村 + 西岭村 + 南坪村 = 3, so 三个 | item 东河村, item 西岭村, item 南坪村, count 三个',
  ],
  [
    '东河村、西岭村、南坪村、北坡村三个村完成改造。',
    'count contradicted 〔三个〕 | 东河村 + 西岭村 + 南坪村 + 北坡村 = 4, so 四个 | item 东河村, item 西岭村, item 南坪村, item 北坡村, count 三个 | 三 → 四',
  ],
  [
    '东河村、西岭村、南坪村等五个村完成改造。',
    'count undecidable 〔五个〕 | 东河村 + 西岭村 + 南坪村 = 3, so 三个 | item 东河村, item 西岭村, item 南坪村, count 五个 | open-operand',
  ],
  [
    '落实“四好”（建好、管好、护好）要求。',
    'count contradicted 〔四好〕 | 建好 + 管好 + 护好 = 3, so 三好 | item 建好, item 管好, item 护好, count 四好 | 四 → 三',
  ],
  [
    '发放救助金61.2万元，惠及306户，户均2500元。',
    'average contradicted 〔2500元〕 | 61.2万元 ÷ 306户 = 2000元, so 2000元 | total 61.2万元, divisor 306户, average 2500元 | subset | 2500 → 2000, 61.2 → 76.5, 306 → 245',
  ],
  [
    '流转土地480亩，支付租金38.4万元，亩均约800元。',
    'average undecidable 〔约800元〕 | 38.4万元 ÷ 480亩 = 800元, so 800元 | total 38.4万元, divisor 480亩, average 约800元 | subset',
  ],
  [
    '全镇茶园面积从3200亩扩展到2800亩。',
    'direction contradicted 〔扩展到〕 | 3200亩 → 2800亩 | base 3200亩, current 2800亩 | opposite',
  ],
  [
    '完成900家企业登记，占任务数的90%。',
    'possibility undecidable 〔90%〕 | 900 ÷ ? | value 900家, rate 90% | open-operand',
  ],
  [
    '完成1家企业登记，占任务数的47%。',
    'possibility contradicted 〔47%〕 | 1 ÷ 2 = 50.00%，1 ÷ 3 = 33.33% | value 1家, rate 47% | 47 → 50, 47 → 33',
  ],
  [
    '规上企业27家，占全镇企业总数500家的4.5%。',
    'share contradicted 〔4.5%〕 | 27 ÷ 500 = 5.400%, so 5.4% | part 27家, whole 500家, share 4.5% | 4.5 → 5.4, 500 → 600',
  ],
  [
    '东河村60户、西岭村70户、南坪村72户，共计203户。',
    'sum contradicted 〔203户〕 | 60 + 70 + 72 = 202户, so 202户 | total 203户, part 60户, part 70户, part 72户 | 203 → 202, 60 → 61, 70 → 71, 72 → 73',
  ],
  [
    '税收由2020年的1200万元增加到2024年的2500万元，年均增长25%。',
    'growth contradicted 〔25%〕 | (2500 ÷ 1200)^(1/4) − 1 = 20.14%, so 20% | base 1200万元, current 2500万元, rate 25% | averaged | 25 → 20, 1200 → 1024, 2500 → 2930',
  ],
  [
    '税收8650万元，增收650万元，增长9.1%。',
    'growth contradicted 〔9.1%〕 | 650 ÷ (8650 − 650) = 8.125%, so 8.1% | current 8650万元, change 650万元, rate 9.1% | 9.1 → 8.1, 650 → 721, 8650 → 7793',
  ],
  [
    '信访量300件，减少100件，下降30%。',
    'growth contradicted 〔30%〕 | −100 ÷ (300 + 100) = −25.00%, so 25% | current 300件, change 100件, rate 30% | 30 → 25, 100 → 129, 300 → 233',
  ],
  [
    '产值由1500万元增加到1200万元，增长20%。',
    'growth contradicted 〔20%〕 | 1200 ÷ 1500 − 1 = −20.00% | base 1500万元, current 1200万元, rate 20% | opposite | 1500 → 1000, 1200 → 1800',
  ],
  [
    '规上企业增加到42家。产值1200万元，比上年的1500万元增长20%。',
    'growth contradicted 〔20%〕 | 1200 ÷ 1500 − 1 = −20.00% | base 1500万元, current 1200万元, rate 20% | opposite | 增长 → 下降, 1500 → 1000, 1200 → 1800',
  ],
  [
    '产值1500万元，比上年的1200万元下降25%。',
    'growth contradicted 〔25%〕 | 1500 ÷ 1200 − 1 = 25.00% | base 1200万元, current 1500万元, rate 25% | opposite | 下降 → 增长, 1200 → 2000, 1500 → 900',
  ],
  [
    '销售额6480万元，是上年1800万元的3.2倍。',
    'growth contradicted 〔3.2倍〕 | 6480 ÷ 1800 = 3.600倍, so 3.6倍 | current 6480万元, base 1800万元, rate 3.2倍 | 3.2 → 3.6, 6480 → 5760, 1800 → 2025',
  ],
  [
    '全面完成石门村、上屏村和青禾村四个村整治。',
    'count contradicted 〔四个〕 | 石门村 + 上屏村 + 青禾村 = 3, so 三个 | item 石门村, item 上屏村, item 青禾村, count 四个 | 四 → 三',
  ],
  [
    '全年新收案件3215件，旧存284件，审结3302件，结案率84.4%。',
    'share contradicted 〔84.4%〕 | 3302 ÷ (3215 + 284) = 94.370%, so 94.4% | part 3302件, part 3215件, share 84.4%, part 284件 | 84.4 → 94.4, 3215 → 3628, 284 → 697, 3302 → 2953',
  ],
  [
    '需搬迁企业24家，已搬迁17家，正在搬迁4家，尚未启动5家。',
    'sum contradicted 〔24家〕 | 17 + 4 + 5 = 26家, so 26家 | total 24家, part 17家, part 4家, part 5家 | subset | 24 → 26, 17 → 15, 4 → 2, 5 → 3',
  ],
  [
    '城镇化率由2020年的52.5%提高到2025年的58.5%，年均提高1.5个百分点。',
    'average contradicted 〔1.5个百分点〕 | (58.5 − 52.5) ÷ 5 = 1.2个百分点, so 1.2个百分点 | base 52.5%, current 58.5%, change 1.5个百分点 | 1.5 → 1.2, 52.5 → 51.0, 58.5 → 60.0',
  ],
  [
    '机械化率从2020年的71.3%提高到78.6%，五年提高8.3个百分点。',
    'difference contradicted 〔8.3个百分点〕 | 78.6 − 71.3 = 7.3个百分点, so 7.3个百分点 | base 71.3%, current 78.6%, change 8.3个百分点 | 8.3 → 7.3, 71.3 → 70.3, 78.6 → 79.6',
  ],
  [
    '工业增加值增长5.8%，全市增长6.2%，低于全市0.6个百分点。',
    'difference contradicted 〔0.6个百分点〕 | 6.2 − 5.8 = 0.4个百分点, so 0.4个百分点 | base 5.8%, current 6.2%, change 0.6个百分点 | 0.6 → 0.4, 5.8 → 5.6, 6.2 → 6.4',
  ],
  [
    '全年受理诉求7320件，月均受理601件。',
    'average contradicted 〔601件〕 | 7320 ÷ 12 = 610件, so 610件 | total 7320件, average 601件 | subset | 601 → 610, 7320 → 7212',
  ],
  [
    '完成19家企业登记，占任务数的47.6%。',
    'possibility contradicted 〔47.6%〕 | 19 ÷ 39 = 48.718%，19 ÷ 40 = 47.500% | value 19家, rate 47.6% | 47.6 → 47.5, 47.6 → 48.7',
  ],
  [
    '税收由2022年的1200万元增加到2024年的1728万元，年均增长25%。',
    'growth contradicted 〔25%〕 | (1728 ÷ 1200)^(1/2) − 1 = 20.00%, so 20% | base 1200万元, current 1728万元, rate 25% | averaged | 25 → 20, 1200 → 1106, 1728 → 1875',
  ],
];

for (const [text, shown] of CASES) test(text, () => assert.equal(shownOf(text), shown));

function shownOf(text: string): string {
  const claim = readBlock(parseBlock(text)).claims.at(-1);
  assert.ok(claim);
  const words = (span: Span) => slice(text, span);
  const operands = claim.operands.map(({ role, span }) => `${role} ${words(span)}`);
  const repairs = claim.repairs.map(({ span, newText }) => `${words(span)} → ${newText}`);
  assert.equal(claim.span.start, Math.min(...claim.operands.map(({ span }) => span.start)));
  assert.equal(claim.span.end, Math.max(...claim.operands.map(({ span }) => span.end)));
  return [
    `${claim.kind} ${claim.verdict} 〔${words(claim.statedSpan)}〕`,
    claim.impliedText === undefined ? claim.workings : `${claim.workings}, so ${claim.impliedText}`,
    operands.join(', '),
    ...(claim.opposite ? ['opposite'] : []),
    ...(claim.basis ? [claim.basis] : []),
    ...(repairs.length > 0 ? [repairs.join(', ')] : []),
  ].join(' | ');
}
