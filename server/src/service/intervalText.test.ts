import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, closedEnd, EVERYTHING, exactly, type Interval, openEnd } from '../arithmetic/interval';
import { decimal, rational } from '../arithmetic/rational';
import { intervalText, type Scale } from './intervalText';

const YI: Scale = { factor: decimal(1n, 8), suffix: '亿元', places: 1 };
const PERCENT: Scale = { factor: decimal(1n, -2), suffix: '%', places: 1 };
const HOUSEHOLDS: Scale = { factor: decimal(1n, 0), suffix: '户', places: 0 };

const cases: readonly (readonly [string, Interval, Scale, string | undefined])[] = [
  ['a rounded amount', between(decimal(1245n, 6), decimal(1255n, 6)), YI, '12.45～12.55亿元'],
  ['a rounded rate', between(decimal(1245n, -4), decimal(1255n, -4)), PERCENT, '12.45～12.55%'],
  ['a count', exactly(decimal(27n, 0)), HOUSEHOLDS, '27户'],
  ['at least', { low: closedEnd(decimal(50n, 0)), high: undefined }, HOUSEHOLDS, '≥ 50户'],
  ['more than', { low: openEnd(decimal(50n, 0)), high: undefined }, HOUSEHOLDS, '＞ 50户'],
  ['up to', between(decimal(0n, 0), decimal(50n, 0)), HOUSEHOLDS, '≤ 50户'],
  ['a fall', between(decimal(-55n, -3), decimal(-45n, -3)), PERCENT, '-5.5～-4.5%'],
  ['a narrow interval', between(rational(2237n, 1000n), rational(22371n, 10000n)), PERCENT, '223.7～223.71%'],
  [
    'an interval too narrow to print',
    between(rational(1n, 3n), rational(100000001n, 300000000n)),
    PERCENT,
    '≈ 33.33333%',
  ],
  ['anything', EVERYTHING, YI, undefined],
];

for (const [name, interval, scale, expected] of cases) {
  test(`${name} prints as ${expected}`, () => assert.equal(intervalText(interval, scale), expected));
}
