import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLines } from './lines';
import { createLineReader } from './reportLines';

const linesOf = (read: ReturnType<typeof createLineReader>, text: string) =>
  read(text).lines.map(({ start, source }) => ({ start, text: source.text }));

test('lines that a change has not touched are the same', () => {
  const read = createLineReader();
  const before = read('甲\n乙\n丙\n丁').lines;
  const after = read('甲\n乙\n丙丙\n丁').lines;
  assert.equal(after[0], before[0]);
  assert.equal(after[3]!.source, before[3]!.source);
  assert.equal(after[3]!.start, 7);
});

test('lines read again are those of the text, whatever ends them', () => {
  const unit = fc.constantFrom('甲', '乙', '\n', '\r', '\r\n', '\uFEFF', '。');
  const texts = fc.array(fc.string({ unit, maxLength: 14 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(texts, (all) => {
      const read = createLineReader();
      for (const text of all) assert.deepEqual(linesOf(read, text), readLines(text));
    }),
    { seed: 11, numRuns: 2000 },
  );
});

test('a small change in a long text is one too', () => {
  const line = fc.constantFrom('甲乙', '丙', '', '丁\r', '\uFEFF戊');
  const edit = fc.record({
    at: fc.nat(),
    taken: fc.nat(6),
    put: fc.string({ unit: fc.constantFrom('甲', '\n', '\r'), maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (lines, edits) => {
      const read = createLineReader();
      let text = lines.join('\n');
      for (const { at, taken, put } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + taken);
        assert.deepEqual(linesOf(read, text), readLines(text));
      }
    }),
    { seed: 12, numRuns: 1000 },
  );
});
