import assert from 'node:assert/strict';
import test from 'node:test';
import { readRunInMarks } from './runIn';

const valuesOf = (text: string) => readRunInMarks(text).map(({ form, value }) => `${form} ${value}`);

test('points are numbered in many ways', () => {
  assert.deepEqual(valuesOf('一是抓项目;二是抓产业。十一是抓民生。'), ['is 1', 'is 2', 'is 11']);
  assert.deepEqual(valuesOf('一要学,二要干'), ['must 1', 'must 2']);
  assert.deepEqual(valuesOf('其一,提质。其二,增效。第三,惠民。'), ['ofThem 1', 'ofThem 2', 'nth 3']);
  assert.deepEqual(valuesOf('①招商②征迁;(1)安置;(二)服务;3.收尾'), [
    'circled 1',
    'circled 2',
    'bracketed 1',
    'bracketedChinese 2',
    'digits 3',
  ]);
});

test('numerals within words and figures are no points', () => {
  assert.deepEqual(valuesOf('确保万无一是大事。完成1.5亿元,第二产业增长3%。不要一要就给'), []);
});
