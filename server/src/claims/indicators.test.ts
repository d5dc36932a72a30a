import assert from 'node:assert/strict';
import test from 'node:test';
import { indicatorIn } from './indicators';

test('an indicator is known under each of its names', () => {
  const groups = [
    [
      '规上工业总产值',
      '规模以上工业总产值',
      '规上工业产值',
      '规模工业总产值',
      '规上工业企业实现总产值',
      '规模以上工业企业产值',
    ],
    ['社会消费品零售总额', '社零总额', '社会消费品零售额'],
    ['限上社会消费品零售总额', '限额以上社会消费品零售总额'],
    ['固定资产投资', '固投', '固定资产投资额'],
    ['一般公共预算收入', '地方一般公共预算收入'],
    ['农村居民人均可支配收入', '农村常住居民人均可支配收入'],
  ];
  for (const names of groups) {
    for (const name of names) assert.deepEqual([name, indicatorIn(name)?.indicator.name], [name, names[0]]);
  }
});

test('the longest name counts, and what stands before it is the scope', () => {
  assert.equal(indicatorIn('限上社会消费品零售总额')?.scope, '');
  assert.deepEqual(
    [indicatorIn('石门村村集体经济收入')?.indicator.name, indicatorIn('石门村村集体经济收入')?.scope],
    ['村级集体经济收入', '石门村'],
  );
  assert.equal(indicatorIn('规上服务业营业收入'), undefined);
  assert.equal(indicatorIn('固定资产投资项目'), undefined);
  assert.equal(indicatorIn(''), undefined);
});

test('indicators that merely resemble one another are kept apart', () => {
  const apart = [
    ['财政总收入', '一般公共预算收入'],
    ['工业总产值', '规上工业总产值'],
    ['旅游收入', '旅游综合收入'],
    ['全社会固定资产投资', '固定资产投资'],
    ['居民人均可支配收入', '城镇居民人均可支配收入'],
  ];
  for (const [a, b] of apart) assert.notEqual(indicatorIn(a!)?.indicator.name, indicatorIn(b!)?.indicator.name, a);
});
