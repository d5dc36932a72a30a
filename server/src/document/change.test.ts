import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeBetween } from './change';
import { slice } from './span';

test('what has changed is the smallest stretch', () => {
  assert.deepEqual(changeBetween('增长22%。', '增长228%。'), {
    before: { start: 4, end: 4 },
    after: { start: 4, end: 5 },
  });
  assert.deepEqual(changeBetween('啊啊', '啊'), { before: { start: 1, end: 2 }, after: { start: 1, end: 1 } });
});

test('making the change in the one text gives the other', () => {
  const texts = fc.string({ unit: fc.constantFrom('增', '长', '2', '。'), maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const { before, after } = changeBetween(one, other);
      assert.equal(one.slice(0, before.start) + slice(other, after) + one.slice(before.end), other);
    }),
    { seed: 3 },
  );
});
