import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from './fold';

const cases: readonly (readonly [string, string])[] = [
  ['完成投资３．５亿元，增长８％；', '完成投资3.5亿元,增长8%;'],
  ['（一）　总体情况：', '(一) 总体情况:'],
  ['三次产业结构为8.1∶42.3︰49.6', '三次产业结构为8.1:42.3:49.6'],
  ['占比60﹪～65％', '占比60%~65%'],
  ['下降−2.3%', '下降-2.3%'],
  ['ＡＡＡ级！？', 'AAA级!?'],
  ['〝十四五〞规划和“三农〞工作', '“十四五”规划和“三农”工作'],
  ['保留、。“引号”‘单引号’《书名》〔2023〕5号——河—海·湖', '保留、。“引号”‘单引号’《书名》〔2023〕5号——河—海·湖'],
];

for (const [text, folded] of cases) {
  test(`folds ${text}`, () => {
    assert.equal(fold(text), folded);
    assert.equal(folded.length, text.length);
  });
}
