import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { daysInMonth, isLeapYear, weekdayOf } from './calendar';

const year = fc.integer({ min: 1912, max: 2400 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });

/** What JavaScript's own calendar makes of a date, in UTC, so that no time zone can move it. */
function dateOf(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

test('the weekday is the one of the Gregorian calendar', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      fc.pre(d <= daysInMonth(m, y));
      assert.equal(weekdayOf(y, m, d), dateOf(y, m, d).getUTCDay());
    }),
  );
});

test('a day exists exactly if the calendar does not carry it into another month', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      assert.equal(d <= daysInMonth(m, y), dateOf(y, m, d).getUTCMonth() === m - 1);
    }),
  );
});

test('leap years have a 366th day', () => {
  fc.assert(fc.property(year, (y) => assert.equal(isLeapYear(y), dateOf(y, 2, 29).getUTCMonth() === 1)));
});

test('February of an unknown year may have 29 days', () => {
  assert.equal(daysInMonth(2), 29);
  assert.deepEqual([daysInMonth(2, 1900), daysInMonth(2, 2000)], [28, 29]);
});
