import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlock } from '../../document';
import { readBlock } from '../readBlock';
import { findOutsiders } from './outsiders';

/** Each whole that lies outside its parts: its name and on which side. */
function outsidersIn(line: string): string {
  return findOutsiders(readBlock(parseBlock(line)))
    .map(({ whole, direction }) => `${whole.name} ${direction}`)
    .join(', ');
}

const OUTSIDE: readonly (readonly [line: string, found: string])[] = [
  ['进出口总额增长9.5%，其中出口增长8.2%，进口增长7.1%。', '进出口总额 above'],
  ['进出口总额增长6.5%，其中出口增长8.2%，进口增长7.1%。', '进出口总额 below'],
  ['进出口总额下降1.5%，其中出口下降2.2%，进口下降3.1%。', '进出口总额 above'],
  [
    '一般公共预算收入12亿元，增长9.5%。其中税收收入9亿元，增长8.2%；非税收入3亿元，下降3.1%。',
    '一般公共预算收入 above',
  ],
  ['生产总值按不变价格计算增长6.5%，一、二、三产业增加值分别增长3.2%、5.1%、6.1%。', '生产总值 above'],
  ['固定资产投资增长6.5%，第一产业投资增长20%，第二产业投资增长8%，第三产业投资增长7.2%。', '固定资产投资 below'],
  ['社会消费品零售总额增长6.5%，城镇、乡村消费品零售额分别增长6.1%、6.3%。', '社会消费品零售总额 above'],
  ['2024年进出口总额增长9.5%，2024年出口增长8.2%，进口增长7.1%。', '进出口总额 above'],
  ['进出口总额（人民币计价）增长9.5%，其中出口、进口分别增长8.2%、7.1%。', '进出口总额 above'],
  ['进出口总额下降1.5%，全县出口、进口分别下降2.2%、3.1%。', '进出口总额 above'],
  ['生产总值可比价增长6.5%，第一产业、第二产业、第三产业增加值分别增长3.2%、5.1%、6.1%。', '生产总值 above'],
  ['生产总值按可比价计算实际增长6.5%，第一产业增长3.2%，第二产业增长5.1%，第三产业增长6.1%。', '生产总值 above'],
  ['生产总值按不变价增长6.5%，第一产业增长3.2%，第二产业增长5.1%，第三产业按不变价格增长6.1%。', '生产总值 above'],
  ['规上工业增加值增长9.5%，轻工业增加值增长8.2%，重工业增加值增长7.1%。', '规上工业增加值 above'],
];

test('a whole that no mean of its parts can give is found', () => {
  for (const [line, found] of OUTSIDE) assert.equal(outsidersIn(line), found, line);
});

test('within the rounding of all, or where a part is open, nothing is', () => {
  for (const line of [
    '进出口总额增长7.5%，其中出口增长8.2%，进口增长7.1%。',
    '进出口总额增长8.3%，其中出口增长8.2%，进口增长7.1%。',
    '进出口总额增长7.0%，其中出口增长8.2%，进口增长7.1%。',
    '进出口总额增长9.5%，其中出口增长超过8.2%，进口增长7.1%。',
    '进出口总额增长6.5%，其中出口增长8.2%，进口增长不足7.1%。',
  ])
    assert.equal(outsidersIn(line), '', line);
});

test('parts on another basis, of another time or not all there are left alone', () => {
  for (const line of [
    '进出口总额增长9.5%，其中出口增长8.2%。',
    '进出口总额增长9.5%，其中出口环比增长8.2%，进口增长7.1%。',
    '进出口总额增长9.5%，其中出口增长8.2%，2023年进口增长7.1%。',
    '进出口总额增长9.5%，其中出口增长8.2%，进口增长7.1%，进口增长6%。',
    '固定资产投资可比增长6.5%，第一产业投资增长20%，第二产业投资增长8%，第三产业投资增长7.2%。',
    '进出口总额增长9.5%，其中机电产品出口增长8.2%，进口增长7.1%。',
    '进出口总额增长9.5%，其中出口、进口分别年均增长8.2%、7.1%。',
    '进出口总额增长9.5%，其中出口、进口分别增长8.2%、7.1%、6%。',
    '进出口总额增加0.3亿元，其中出口增长8.2%，进口增长7.1%。',
    '进出口总额2.4亿元。增长9.5%，其中出口增长8.2%，进口增长7.1%。',
    '500万元以上固定资产投资增长6.5%，第一产业投资增长20%，第二产业投资增长8%，第三产业投资增长7.2%。',
    '12家企业进出口总额增长9.5%，其中出口增长8.2%，进口增长7.1%。',
    '| 进出口总额增长9.5% | 出口增长8.2% | 进口增长7.1% |',
  ])
    assert.equal(outsidersIn(line), '', line);
});

test('parts belong to the whole that stands before them, a few sentences away at most', () => {
  for (const other of ['上月', '去年', '全市']) {
    const line = `进出口总额增长9.5%。${other}进出口总额增长7.5%，其中出口增长8.2%，进口增长7.1%。`;
    assert.equal(outsidersIn(line), '', line);
  }
  const between = (count: number) =>
    `进出口总额增长9.5%。${'新增企业12家。'.repeat(count)}出口增长8.2%，进口增长7.1%。`;
  assert.equal(outsidersIn(between(6)), '进出口总额 above');
  assert.equal(outsidersIn(between(7)), '');
});
