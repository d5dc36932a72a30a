import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReport } from '../../document';
import { readBlock } from '../readBlock';
import { resolveReport } from '../resolveReport';
import { readFacts } from './readFacts';

function factsOf(path: string, lines: readonly string[]) {
  const report = parseReport(lines.join('\n'));
  const reading = resolveReport(
    report,
    report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })),
  );
  return readFacts(reading, path);
}

const MEETING = '——2025年1月9日在云溪县第十八届人民代表大会第四次会议上';

/** A report's path and lines, and what sort of report it is, of which period, and in which month it was written. */
const TIMES: readonly (readonly [
  path: string,
  lines: readonly string[],
  kind: string,
  period: string,
  written?: string,
])[] = [
  ['a.txt', ['青禾镇2024年工作总结', '2025年1月9日'], 'other', '2024', '2025-1'],
  ['a.txt', ['2024年云溪县国民经济和社会发展统计公报'], 'communique', '2024'],
  ['2024年统计公报.txt', ['云溪县2024年经济运行分析'], 'communique', '2024'],
  ['2024年统计公报.txt', ['云溪县2024年工作总结'], 'other', '2024'],
  ['云溪县2024年统计公报.txt', ['各位读者：'], 'communique', '2024'],
  ['a.txt', ['政府工作报告', MEETING], 'government', '2024', '2025-1'],
  ['a.txt', [MEETING, '各位代表：'], 'government', '2024', '2025-1'],
  ['政府工作报告.txt', ['各位代表：', '一、2024年 政府 工作 回顾'], 'government', '2024', '2025-1'],
  ['a.txt', ['云溪县2022政府工作报告'], 'government', '2021', '2022-1'],
  ['a.txt', ['政府工作报告', '（2024年工作总结）'], 'government', '2024', '2025-1'],
  ['2024政府工作报告.txt', ['云溪县'], 'government', '2023', '2024-1'],
  ['a.txt', ['云溪县2025年政府工作报告', '发布日期：2025-03-18'], 'government', '2024', '2025-1'],
  ['a.txt', ['云溪县2024年工作总结', '发布日期：2025-03-18'], 'other', '2024', '2025-3'],
  ['a.txt', ['云溪县2024年经济运行'], 'other', '2024'],
  ['a.txt', ['云溪县2024年1-5月主要经济指标'], 'other', '2024:1-5'],
  ['a.txt', ['2024年5月9日在全县经济工作会议上'], 'other', '', '2024-5'],
  ['云溪县/2024年总结.txt', ['青禾镇上半年工作总结'], 'other', '2024:1-6'],
  ['云溪县/2024年/1-5月_总结.txt', ['青禾镇工作总结'], 'other', '2024:1-5'],
  ['a.txt', ['一、云溪县2024年经济运行'], 'other', ''],
  ['a.txt', ['各位代表：现将情况报告如下。', '云溪县2024年经济运行'], 'other', ''],
  ['a.txt', ['云 溪 县 2 0 2 4 年 经 济 运 行'], 'other', '2024'],
  ['总结2024.txt', ['青禾镇工作总结'], 'other', '2024'],
  ['总结20240115.txt', ['青禾镇工作总结'], 'other', ''],
  ['a.txt', ['青禾镇上半年工作总结', '2024年7月5日'], 'other', '2024:1-6', '2024-7'],
  ['a.txt', ['一、上半年工作总结', '2024年7月5日'], 'other', '', '2024-7'],
  ['a.txt', ['青禾镇工作总结', '2025年3月9日'], 'other', '2024', '2025-3'],
  ['a.txt', ['青禾镇工作总结', '2025年4月9日'], 'other', '', '2025-4'],
  ['a.txt', ['青禾镇工作总结', '2025年11月9日'], 'other', '', '2025-11'],
  ['a.txt', ['青禾镇工作总结', '2025年12月9日'], 'other', '2025', '2025-12'],
  ['2025年.txt', ['青禾镇2021-2025年工作总结', '2026年1月9日'], 'other', '', '2026-1'],
  ['2025年.txt', ['青禾镇“十四五”工作总结', '青禾镇人民政府'], 'other', ''],
  ['2025年.txt', ['青禾镇五年来工作回顾'], 'other', ''],
  ['2025年.txt', ['青禾镇近三年工作回顾'], 'other', ''],
  ['2025年工作要点.txt', ['青禾镇'], 'other', ''],
  ['2024年重点工作安排完成情况.txt', ['青禾镇'], 'other', '2024'],
  ['a.txt', ['云溪县2024年预算绩效工作总结'], 'other', '2024'],
  ['a.txt', ['云溪县2024年预算执行报告'], 'other', '2024'],
  ['a.md', ['---', 'period: 2024年', '---', '云溪县政府工作报告'], 'government', '2024', '2025-1'],
];

test('what sort of report it is, of what time, and when it was written', () => {
  for (const [path, lines, kind, period, written] of TIMES) {
    const facts = factsOf(path, lines);
    const month =
      facts.written === undefined ? undefined : `${Math.floor(facts.written / 12)}-${(facts.written % 12) + 1}`;
    assert.deepEqual([facts.kind, facts.period, month], [kind, period, written], `${path} ${lines.join(' ')}`);
  }
});

test('this year and the last are counted from the report’s own', () => {
  const periods = (path: string, ...lines: string[]) =>
    factsOf(path, lines).facts.map(({ period, text }) => `${period} ${text}`);
  const words = '去年，一般公共预算收入12.5亿元。今年，税收收入3.1亿元。';
  assert.deepEqual(periods('a.txt', '云溪县2024年工作总结', words), ['2023 12.5亿元', '2024 3.1亿元']);
  assert.deepEqual(periods('a.txt', '云溪县2025年政府工作报告', words), ['2024 12.5亿元', '2025 3.1亿元']);
  assert.deepEqual(periods('a.txt', '云溪县工作总结', '2024年12月30日', words), ['2023 12.5亿元', '2024 3.1亿元']);
});
