import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { served } from './fakes';

const TEXT = `青禾镇2025年工作总结

一、经济运行
（一）投资。完成固定资产投资约5.25亿元，实施公路、桥梁（含便桥、栈桥）、水利项目；其他不变。全年平稳。
第二段。

二、打算
抓好落实。
`;

/** What is selected in turn at the mark ‸; long stretches by their ends. */
function grown(mark: string): string[] {
  const { service, document } = served(TEXT);
  const spans = service.selections(document, TEXT.indexOf(mark.replace('‸', '')) + mark.indexOf('‸'));
  return spans
    .map(({ start, end }) => TEXT.slice(start, end))
    .map((text) => (text.length > 40 ? `${text.slice(0, 6)}…${text.slice(-6)}` : text));
}

const SENTENCE = '完成固定资产投资约5.25亿元，实施公路、桥梁（含便桥、栈桥）、水利项目；';
const AROUND = [
  '（一）投资。…。\n第二段。',
  '一、经济运行…。\n第二段。',
  '青禾镇202…\n抓好落实。',
  '青禾镇202…抓好落实。\n',
];
const LINE = ['投资。完成固…。全年平稳。', '（一）投资。…。全年平稳。'];

test('a figure, its clause, its sentence, its line, its sections, the report', () => {
  const clause = '完成固定资产投资约5.25亿元';
  assert.deepEqual(grown('5‸.25'), ['5.25', '约5.25亿元', clause, SENTENCE, ...LINE, ...AROUND]);
});

test('the items of a list, and what stands in brackets', () => {
  const clause = '实施公路、桥梁（含便桥、栈桥）、水利项目';
  assert.deepEqual(grown('桥‸梁'), ['桥梁（含便桥、栈桥）', clause, SENTENCE, ...LINE, ...AROUND]);
  const item = ['栈桥', '含便桥、栈桥', '（含便桥、栈桥）', '桥梁（含便桥、栈桥）'];
  assert.deepEqual(grown('栈‸桥'), [...item, clause, SENTENCE, ...LINE, ...AROUND]);
});

test('a period in a title, and a heading with its section', () => {
  assert.deepEqual(grown('20‸25年').slice(0, 2), ['2025年', '青禾镇2025年工作总结']);
  assert.deepEqual(grown('二、打‸算').slice(0, 3), ['打算', '二、打算', '二、打算\n抓好落实。']);
});

test('every stretch holds the offset and lies in the next, wherever the cursor is', () => {
  const { service, document } = served(TEXT);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: TEXT.length }), (offset) => {
      const chain = service.selections(document, offset);
      assert.deepEqual(chain.at(-1), { start: 0, end: TEXT.length });
      for (const [index, { start, end }] of chain.entries()) {
        assert.ok(start <= offset && offset <= end);
        const outer = chain[index + 1];
        if (outer) assert.ok(outer.start <= start && end <= outer.end && outer.end - outer.start > end - start);
      }
    }),
  );
});
