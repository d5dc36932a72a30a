import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRepeats } from './repeats';

test('the numbers that come twice are found, in whatever portions they come', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.integer({ min: 0, max: 2 ** 52 }).map((n) => n % 5000),
          { maxLength: 900 },
        ),
      ),
      (portions) => {
        const repeats = createRepeats();
        for (const portion of portions) repeats.add(portion);
        const all = portions.flat();
        const expected = new Set(all.filter((number, index) => all.indexOf(number) < index));
        assert.deepEqual([...repeats.repeated()].sort(), [...expected].sort());
      },
    ),
    { numRuns: 50 },
  );
});
