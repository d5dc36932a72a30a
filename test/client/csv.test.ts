import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from '../../client/src/ledger/csv';

test('csv: a mark for Excel, lines that end as the standard says, and quotes in quotes', () => {
  const csv = csvOf({ heads: ['序号', '原文'], lines: [[1, '全镇“两不愁”，\n投入"500"万元']] });
  assert.equal(csv, '\uFEFF"序号","原文"\r\n1,"全镇“两不愁”，\n投入""500""万元"\r\n');
});

test('csv: nothing in a report becomes a formula', () => {
  const attacks = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd|x', '＝1', '－1%'];
  const csv = csvOf({ heads: ['原文'], lines: attacks.map((attack) => [attack]) });
  for (const attack of attacks) assert.ok(csv.includes(`"'${attack}"`), JSON.stringify(attack));
  const harmless = csvOf({ heads: ['原文'], lines: [['4860 ÷ 1500 − 1 = 224.00%'], ['−5%'], ['(1+2)']] });
  assert.doesNotMatch(harmless, /'/);
});
