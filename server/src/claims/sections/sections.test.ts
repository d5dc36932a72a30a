import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../document';
import { readBlock } from '../readBlock';
import { resolveReport } from '../resolveReport';
import { countSections, isMismatch } from './mismatches';

/** Announced and counted points of a report whose lines are parted by ⏎; a ! behind those that differ. */
function countsIn(lines: string): string {
  const report = parseReport(lines.split(' ⏎ ').join('\n\n'));
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }));
  return countSections(resolveReport(report, blocks))
    .map((section) => `${section.announcement.count}/${section.points.count}${isMismatch(section) ? '!' : ''}`)
    .join(' ');
}

const RUN_IN: readonly (readonly [lines: string, counts: string])[] = [
  ['全年完成了三项工作，一是抓产业；二是抓项目。', '3/2!'],
  ['提出三点意见。一要提高认识，二要压实责任。', '3/2!'],
  ['围绕三项工作，一是抓产业；二是抓项目。', ''],
  ['三项改革任务等全部落地：一是抓产业；二是抓项目。', ''],
  ['从产业、民生、平安三个方面：一是抓产业；二是抓项目。', ''],
  ['从产业、民生等方面抓好以下三项工作：一是抓产业；二是抓项目。', '3/2!'],
  ['从开源和节流两个方面：一是抓产业；二是抓项目；三是抓环境。', ''],
  ['抓好产业和民生以下两项工作：一是抓产业；二是抓项目；三是抓环境。', '2/3!'],
  ['重点抓好一项工作：一是抓产业；二是抓项目。', ''],
  ['重点抓好三项工作：一是抓产业。', ''],
  ['重点抓好三项工作：一是抓产业；三是抓项目。', ''],
  ['重点抓好三项工作：一是抓产业；①建园区；②招企业；二是抓项目。', '3/2!'],
  ['重点抓好三项工作：一是抓产业；二是抓项目。重点做好两件大事：一是修路；二是架桥。', '3/2! 2/2'],
  ['主要做了4件实事：1.修路；2.架桥；3.通水。', '4/3!'],
];

test('points that follow in the line of their announcement', () => {
  for (const [lines, counts] of RUN_IN) assert.equal(countsIn(lines), counts, lines);
});

const BELOW: readonly (readonly [lines: string, counts: string])[] = [
  ['重点抓好三项工作。 ⏎ 一是抓产业。 ⏎ 二是抓项目。', '3/2!'],
  ['重点抓好三项工作， ⏎ 一是抓产业。 ⏎ 二是抓项目。', ''],
  ['完成三项工作。 ⏎ 一是抓产业。 ⏎ 二是抓项目。', ''],
  ['重点抓好三项工作： ⏎ 情况如下。 ⏎ 一是抓产业。 ⏎ 二是抓项目。', ''],
  ['重点抓好三项工作： ⏎ 一是抓产业； ⏎ 坚持招商引资。 ⏎ 二是抓项目。', '3/2!'],
  ['重点抓好三项工作： ⏎ 一是抓产业； ⏎ 二是抓项目。 ⏎ 另外，三是抓环境。', ''],
  ['重点抓好三项工作： ⏎ 一是抓产业； ⏎ 二是抓项目。 ⏎ 一、下步打算 ⏎ 三是抓环境。', '3/2!'],
  ['抓好以下三项工作： ⏎ （一）抓产业 ⏎ 1.建园区 ⏎ 2.招企业 ⏎ （二）抓项目', '3/2!'],
  ['（一）重点抓好以下三项工作： ⏎ （二）抓项目 ⏎ （三）抓环境', ''],
  ['一、情况 ⏎ 抓好以下三项工作： ⏎ （一）抓产业 ⏎ （二）抓项目 ⏎ 二、打算 ⏎ （一）抓环境', '3/2!'],
  ['一、情况 ⏎ 抓好以下三项工作： ⏎ （一）抓产业 ⏎ （二）抓项目 ⏎ 二、打算 ⏎ （三）抓环境', ''],
  ['抓好以下三项工作： ⏎ （一）抓产业 ⏎ （二）抓项目 ⏎ （三）抓民生 ⏎ （四）下一步打算', '3/4'],
  ['抓好以下三项工作： ⏎ （一）抓产业 ⏎ （二）抓项目 ⏎ （三）抓民生 ⏎ （四）抓环境', '3/4!'],
  ['# 总结 ⏎ 抓好以下三项工作： ⏎ ## 抓产业 ⏎ ### 建园区 ⏎ ## 抓项目 ⏎ # 打算 ⏎ ## 抓环境', '3/2!'],
  ['## 总结 ⏎ 抓好以下三项工作： ⏎ ## 抓产业 ⏎ ## 抓项目', ''],
];

test('points that follow in the lines below', () => {
  for (const [lines, counts] of BELOW) assert.equal(countsIn(lines), counts, lines);
  assert.equal(countsIn('抓好以下三项工作：\n- 抓产业\n  - 建园区\n- 抓项目'), '3/2!');
  assert.equal(countsIn('抓好以下三项工作：\n- 抓产业'), '');
});

const REPEATED: readonly (readonly [line: string, counts: string])[] = [
  ['做到“三个坚持”：坚持规划先行；坚持建管并重。', '3/2!'],
  ['做到“三个坚持”：坚持规划先行、坚持建管并重。', '3/2!'],
  ['做到“三个坚持”：坚持规划先行，坚持建管并重。', '3/2!'],
  ['做到“三个坚持”：坚持规划先行，建管并重；坚持群众参与。', '3/2!'],
  ['做到“三个坚持”：坚持规划先行；突出建管并重。', ''],
  ['做到“三个坚持”：坚持规划先行和坚持建管并重；坚持群众参与。', ''],
  ['做到“三个坚持”：坚持规划先行。', ''],
  ['做到“一个坚持”：坚持规划先行；坚持建管并重。', ''],
];

test('points that repeat the word that announces them', () => {
  for (const [line, counts] of REPEATED) assert.equal(countsIn(line), counts, line);
});
