import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlock } from '../document';
import { readBlock } from './readBlock';

const DOUBTED = [
  '储备编织袋2.4万条，完成计划3万条的85%。',
  '实现税收8650万元，完成年度目标1亿元的68.5%。',
  '旅游收入由3.2亿元增加到4亿元，增长15%。',
  '旅游收入由3亿元增加到4.25亿元，增长30%。',
  '固定资产投资5亿元，比上年的3.25亿元增加1.95亿元。',
];

const HELD = [
  // It fits.
  '储备编织袋2.4万条，完成计划3万条的80%。',
  '实现税收8650万元，完成年度目标1亿元的86.5%。',
  '旅游收入由3亿元增加到4.25亿元，增长41.7%。',
  // All are known alike, or the unit is another.
  '旅游收入由5亿元增加到6亿元，增长12%。',
  '储备编织袋2万条，完成计划3万条的70%。',
  // A part, a change or a mean is said more finely than what it is of.
  '税收8650万元，占财政收入1亿元的82.5%。',
  '财政收入5亿元，比上年增加1200万元，增长2.3%。',
  // Sums are of rounded parts.
  '新能源车171万辆，按类型分，纯电动110.8万辆、插电式60.4万辆。',
];

test('a whole number beside finer figures is held as finely known as they are', () => {
  for (const text of DOUBTED) {
    const claim = read(text);
    assert.deepEqual([claim.verdict, claim.basis], ['contradicted', 'coarse'], text);
    assert.ok(claim.repairs.length > 0, text);
  }
});

test('it confirms what fits, and says nothing of figures that are known alike', () => {
  for (const text of HELD) assert.deepEqual([read(text).verdict, read(text).basis], ['holds', undefined], text);
});

test('what no rounding explains is contradicted on no weaker basis', () => {
  const claim = read('旅游收入由3.2亿元增加到4亿元，增长75%。');
  assert.deepEqual([claim.verdict, claim.basis], ['contradicted', undefined]);
});

test('the total of a mean may be rounded', () => {
  assert.equal(read('发放补贴1亿元，惠及8500户，户均1.1万元。').verdict, 'holds');
});

/** The only claim of a sentence. */
function read(text: string) {
  const { claims } = readBlock(parseBlock(text));
  assert.equal(claims.length, 1, text);
  return claims[0]!;
}
