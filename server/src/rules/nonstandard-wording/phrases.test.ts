import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { phrases } from './data/phrases';
import { wordsOf } from './entry';
import { createPhraseFinder } from './phraseFinder';

const find = createPhraseFinder(phrases);
const found = (text: string) =>
  find(text).map(({ start, phrase, index }) => [text.slice(start, start + phrase.length), phrase, index]);

describe('phrases with one character that sounds or looks alike', () => {
  test('are found wherever that character stands', () => {
    assert.deepEqual(found('发挥战斗保垒作用'), [['战斗保垒', '战斗堡垒', 2]]);
    assert.deepEqual(found('推进乡村震兴'), [['乡村震兴', '乡村振兴', 2]]);
    assert.deepEqual(found('做到令行禁只'), [['令行禁只', '令行禁止', 3]]);
    assert.deepEqual(found('坚持新时代“枫乔经验”'), [['枫乔经验', '枫桥经验', 1]]);
    assert.deepEqual(found('要象屯田，历精图治。'), [['历精图治', '励精图治', 0]]);
    assert.deepEqual(found('实事求事，意识型态工作'), [
      ['实事求事', '实事求是', 3],
      ['意识型态工作', '意识形态工作', 2],
    ]);
  });

  test('are left alone where the character is another word’s, or unlike', () => {
    for (const text of [
      '建设社会主义法治国家',
      '如果有企业参与',
      '让党的精神入人心',
      '开展专项政治监督',
      '新建水力工程12处',
      '战斗城垒',
      '人工职能划转',
      '生态环保',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  test('are four characters long at least, once each, and none is a slip of another one', () => {
    const forms = wordsOf(phrases.forms);
    assert.equal(new Set(forms).size, forms.length);
    for (const form of forms) {
      assert.ok(form.length >= 4, form);
      assert.deepEqual(found(form), []);
    }
  });

  test('have no exception that would not have been found', () => {
    const all = createPhraseFinder({ ...phrases, except: '' });
    const idle = wordsOf(phrases.except).filter((form) => all(form).length === 0);
    assert.deepEqual(idle, []);
  });
});
