import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionsIn } from './positions';
import { stayingAfter } from './staying';

test('all but the rest of the line that is typed in stays', () => {
  const stays = stayingAfter('甲甲\n乙乙乙\n丙丙', '甲甲\n乙7乙乙\n丙丙');
  assert.deepEqual(
    [stays(0, 0), stays(3, 3), stays(4, 5), stays(7, 8), stays(8, 9), stays(8, 8)],
    [true, true, false, true, true, false],
  );
});

test('what stays is at the same line and character', () => {
  const unit = fc.constantFrom('甲', '乙', '\n', '\r', '\r\n', '𠮷', 'a');
  const part = fc.string({ unit, maxLength: 6 });
  fc.assert(
    fc.property(
      part,
      part,
      part,
      part,
      fc.constantFrom('utf-16', 'utf-8', 'utf-32'),
      (head, cut, put, tail, encoding) => {
        const [before, now] = [head + cut + tail, head + put + tail];
        const [one, other] = [positionsIn(before, encoding), positionsIn(now, encoding)];
        const stays = stayingAfter(before, now);
        for (let at = 0; at <= before.length; at++) {
          for (const moved of [at, at + now.length - before.length]) {
            if (moved < 0 || moved > now.length || !stays(at, moved)) continue;
            assert.deepEqual(one.positionAt(at), other.positionAt(moved));
          }
        }
      },
    ),
    { seed: 5, numRuns: 3000 },
  );
});
