import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  between,
  contains,
  exactly,
  type Interval,
  intersects,
  minus,
  opposite,
  over,
  plus,
  scale,
  times,
  wholesIn,
} from './interval';
import {
  add,
  compare,
  decimal,
  divide,
  formatDecimal,
  multiply,
  type Rational,
  rational,
  roundTo,
  subtract,
  whole,
} from './rational';

const fraction = fc.tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 100n)).map(([n, d]) => rational(n, d));
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fraction, fraction)
  .map(([a, b]) => (compare(a, b) <= 0 ? between(a, b) : between(b, a)));
/** An interval with a number inside it. */
const inside = fc.tuple(interval, fc.bigInt(0n, 10n)).map(([range, tenths]) => {
  const low = range.low!.at;
  const share = rational(tenths, 10n);
  return { range, value: add(low, multiply(share, subtract(range.high!.at, low))) };
});

const OPERATIONS: readonly [
  string,
  (a: Interval, b: Interval) => Interval,
  (a: Rational, b: Rational) => Rational | undefined,
][] = [
  ['plus', plus, add],
  ['minus', minus, subtract],
  ['times', times, multiply],
  ['over', over, (a, b) => (b.n === 0n ? undefined : divide(a, b))],
];

for (const [name, onIntervals, onNumbers] of OPERATIONS) {
  test(`${name}: the result of numbers inside lies inside the result`, () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const result = onNumbers(a.value, b.value);
        assert.ok(result === undefined || contains(onIntervals(a.range, b.range), result));
      }),
    );
  });
}

test('scale and opposite turn the ends around for negative factors', () => {
  assert.deepEqual(opposite(between(whole(1), whole(2))), scale(between(whole(1), whole(2)), whole(-1)));
  assert.equal(compare(opposite(between(whole(1), whole(2))).low!.at, whole(-2)), 0);
});

test('intersection is symmetric and closed ends touch', () => {
  assert.ok(intersects(between(whole(1), whole(2)), between(whole(2), whole(3))));
  assert.ok(!intersects(between(whole(1), whole(2)), { low: { at: whole(2), closed: false }, high: undefined }));
  assert.ok(intersects({ low: undefined, high: { at: whole(0), closed: true } }, exactly(whole(-5))));
});

test('whole numbers inside respect open ends', () => {
  assert.deepEqual(wholesIn(between(rational(43n, 1n), rational(441n, 10n))), { least: 43n, greatest: 44n });
  assert.equal(wholesIn(between(rational(4303n, 100n), rational(4310n, 100n))), undefined);
  assert.deepEqual(wholesIn({ low: { at: whole(3), closed: false }, high: { at: whole(5), closed: false } }), {
    least: 4n,
    greatest: 4n,
  });
});

test('decimals are rounded half up, away from zero', () => {
  assert.equal(formatDecimal(decimal(12345n, -3), 2), '12.35');
  assert.equal(formatDecimal(decimal(-12345n, -3), 2), '-12.35');
  assert.equal(formatDecimal(rational(1n, 3n), 3), '0.333');
  assert.equal(roundTo(rational(5n, 2n), 0), 3n);
});
