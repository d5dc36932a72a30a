import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlock } from '../document';
import { readBlock } from './readBlock';

const FAR = [
  '旅游收入由3.26亿元增加到4.85亿元，增长317%。',
  '旅游收入由4.8亿元减少到4.5亿元，下降71.4%。',
  '固定资产投资完成1860万元，占年计划4520万元的97.2%。',
  '培训农民3260人次，其中妇女412人次，占27.5%。',
];

const NEAR = [
  // Another rate of the same size, or one slip of the pen, however much that changes.
  '旅游收入由3.2亿元增加到4.8亿元，增长37%。',
  '固定资产投资完成1860万元，占年计划4500万元的35%。',
  '旅游收入由3.2亿元增加到14.8亿元，增长50%。',
  '筛查妇女15240人，检出可疑病例183例，检出率12.0%。',
  '旅游收入由3.2亿元增加到4.8亿元，下降50%。',
  // Small rates are many times each other, and close.
  '旅游收入由3.20亿元增加到3.24亿元，增长5.7%。',
];

test('a result that is far from what its figures give is only asked about', () => {
  for (const text of FAR) {
    const [claim] = doubts(text);
    assert.deepEqual([claim?.verdict, claim?.basis], ['contradicted', 'far'], text);
  }
});

test('one that is near, or a slip away, is not', () => {
  for (const text of NEAR) {
    const [claim] = doubts(text);
    assert.equal(claim?.verdict, 'contradicted', text);
    assert.notEqual(claim?.basis, 'far', text);
  }
});

test('of a list that misses its total by far nothing is decided', () => {
  const text = '检查农药门店126家、种子门店38家，合计983家。';
  assert.deepEqual(
    readBlock(parseBlock(text)).claims.map(({ verdict }) => verdict),
    ['undecidable'],
  );
});

function doubts(text: string) {
  return readBlock(parseBlock(text)).claims.filter(({ verdict }) => verdict === 'contradicted');
}
