import assert from 'node:assert/strict';
import test from 'node:test';
import { isChineseProse } from './prose';

const report = '今年以来，柳溪镇完成固定资产投资3.5亿元，同比增长8.2%。新建道路5条，惠及群众1200人。\n';

const table = `| 指标 | 计划 | 完成 |\n|---|---:|---:|\n${'| 投资 | 36,000 | 35,743 |\n'.repeat(20)}`;

const prose: readonly (readonly [string, string])[] = [
  ['a report', report.repeat(50)],
  ['half-width punctuation', report.replaceAll('，', ',').repeat(50)],
  ['a title', '柳溪镇2023年工作总结'],
  ['a Markdown table with a paragraph', `${report.repeat(3)}${table}`],
  ['a table of words', `| 单位 | 工作 |\n|---|---|\n${'| 水利站 | 清理沟渠三条，修复闸门一座。 |\n'.repeat(20)}`],
  ['several of them under headings', `# 柳溪镇项目情况\n\n## 一、分领域\n\n${table}\n## 二、分村\n\n${table}`],
];
const other: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['English', 'The quick brown fox jumps over the lazy dog.\n'.repeat(50)],
  [
    'configuration with Chinese comments',
    'timeout: 30 # 超时时间\nretries: 5 # 重试次数\nendpoint: http://localhost:8080/api\n'.repeat(30),
  ],
  [
    'code with Chinese comments',
    'const total = items.reduce((sum, item) => sum + item.price, 0); // 求和。\n'.repeat(30),
  ],
  ['a spreadsheet export', '柳溪镇,35743,18261,10.3\n白石镇,29757,14216,8.1\n'.repeat(60)],
  ['a Markdown table alone', table],
  ['a page in English with tables in Chinese', `# Release notes\n\nWhat has changed since.\n\n${table}`],
  ['a log', '2023-06-01 12:00:01 INFO [main] 任务执行完成, cost=35ms id=8a7f\n'.repeat(60)],
  ['Japanese', '今年度の予算は、昨年度に比べて増加しました。道路の整備を進めています。\n'.repeat(30)],
];

for (const [name, text] of prose) test(`${name} is prose`, () => assert.equal(isChineseProse(text), true));
for (const [name, text] of other) test(`${name} is not`, () => assert.equal(isChineseProse(text), false));
