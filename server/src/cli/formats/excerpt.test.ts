import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../document';
import { createReader, sentenceAround } from '../../linter';
import { excerptOf, widthOf } from './excerpt';

/** The excerpt for the stretch of a text between ⟦ and ⟧. */
function excerpt(marked: string, columns = 60) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return excerptIn(marked.replace(/[⟦⟧]/g, ''), { start, end }, columns);
}

function excerptIn(text: string, span: Span, columns: number) {
  return excerptOf(text, sentenceAround(createReader().read(text), span), span, columns);
}

test('the sentence is shown, and the marks stand under the words in double width', () => {
  const { before, marked, after, underline } = excerpt('全年增收。新建道路⟦12公里⟧，惠及3村。来年再建。');
  assert.deepEqual([before, marked, after], ['新建道路', '12公里', '，惠及3村。']);
  assert.equal(underline, `${' '.repeat(8)}${'~'.repeat(6)}`);
});

test('a long sentence is cut on both sides and fits', () => {
  const filler = '全镇上下同心协力'.repeat(20);
  const { before, marked, after, underline } = excerpt(`${filler}⟦228%⟧${filler}。`);
  const line = before + marked + after;
  assert.match(line, /^….+228%.+…$/);
  assert.ok(widthOf(line) <= 60 && widthOf(line) >= 56, String(widthOf(line)));
  assert.equal(underline.length, widthOf(before + marked));
});

test('what one side leaves free the other side uses', () => {
  const filler = '全镇上下同心协力'.repeat(20);
  for (const text of [`增长⟦228%⟧${filler}。`, `${filler}⟦228%⟧。`]) {
    const { before, marked, after } = excerpt(text);
    const width = widthOf(before + marked + after);
    assert.ok(width <= 60 && width >= 56, `${width}: ${before}${marked}${after}`);
  }
});

test('a marked stretch that is longer than the line is cut itself', () => {
  const { before, marked, after } = excerpt(`⟦${'很长的一段话'.repeat(30)}⟧。`);
  assert.ok(marked.endsWith('…'));
  assert.ok(widthOf(before + marked + after) <= 60);
});

test('a stretch over several lines is shown as far as its first line goes', () => {
  const { marked, after } = excerpt('第一行⟦有\r\n第二行⟧有。');
  assert.deepEqual([marked, after], ['有', '']);
});

test('characters that a terminal would obey are not passed on', () => {
  const { before, underline } = excerpt('甲\u001b[31m乙\t丙\u202e⟦12⟧个。');
  assert.equal(before, '甲\uFFFD[31m乙 丙\uFFFD');
  assert.equal(underline.length, widthOf(before) + 2);
});

test('an empty stretch at the end of the text has a mark too', () => {
  const text = '完。';
  const { underline } = excerptIn(text, { start: 2, end: 2 }, 60);
  assert.equal(underline, '    ~');
});
