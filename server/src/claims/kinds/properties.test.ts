import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDecimal, rational } from '../../arithmetic/rational';
import { parseBlock } from '../../document';
import { readBlock } from '../readBlock';

/** For every kind: true values hold in any wording and precision, and one operand moved out of its interval is contradicted. */
function verdictsOf(sentence: string, kind: string): string[] {
  return readBlock(parseBlock(sentence))
    .claims.filter((claim) => claim.kind === kind)
    .map((claim) => claim.verdict);
}

function percent(part: number, whole: number, places: number): string {
  return formatDecimal(rational(BigInt(part) * 100n, BigInt(whole)), places);
}

const places = fc.integer({ min: 0, max: 2 });

const SHARES = [
  (part: number, whole: number, share: string) => `规上企业${part}家，占全县企业总数${whole}家的${share}%。`,
  (part: number, whole: number, share: string) => `共有企业${whole}家，其中规上企业${part}家，占${share}%。`,
  (part: number, whole: number, share: string) => `总支出${whole}万元，其中民生支出${part}万元，占总支出的${share}％。`,
];

test('shares hold as they are, and a share far off is contradicted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 400 }),
      fc.integer({ min: 500, max: 9000 }),
      places,
      fc.constantFrom(...SHARES),
      (part, whole, digits, wording) => {
        fc.pre(Number(percent(part, whole, digits)) > 0);
        assert.deepEqual(verdictsOf(wording(part, whole, percent(part, whole, digits)), 'share'), ['holds']);
        const wrong = percent(part * 2 + Math.round(whole / 10), whole, 0);
        assert.deepEqual(verdictsOf(wording(part, whole, wrong), 'share'), ['contradicted']);
      },
    ),
  );
});

const DIFFERENCES = [
  (from: number, to: number, change: number) => `规上企业由${from}家增加到${to}家，净增${change}家。`,
  (from: number, to: number, change: number) => `规上企业增加${change}家,由${from}家增至${to}家。`,
  (from: number, to: number, change: number) => `规上企业达到${to}家，比上年的${from}家增加${change}家。`,
  (from: number, to: number, change: number) => `全县排名由第${to}名上升到第${from}名，提高${change}位。`,
];

test('differences of counts and ranks are exact: one more is contradicted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 500 }),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(...DIFFERENCES),
      (from, change, wording) => {
        assert.deepEqual(verdictsOf(wording(from, from + change, change), 'difference'), ['holds']);
        assert.deepEqual(verdictsOf(wording(from, from + change, change + 1), 'difference'), ['contradicted']);
      },
    ),
  );
});

test('differences of rates are in points, within the rounding of all three', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 600 }), fc.integer({ min: 10, max: 300 }), (from, change) => {
      const print = (tenths: number) => formatDecimal(rational(BigInt(tenths), 10n), 1);
      const sentence = (points: number) =>
        `覆盖率由${print(from)}%提高到${print(from + change)}%，提高${print(points)}个百分点。`;
      assert.deepEqual(verdictsOf(sentence(change), 'difference'), ['holds']);
      assert.deepEqual(verdictsOf(sentence(change + 1), 'difference'), ['holds']);
      assert.deepEqual(verdictsOf(sentence(change + 3), 'difference'), ['contradicted']);
    }),
  );
});

test('structures make 100 within rounding', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 400 }), fc.integer({ min: 50, max: 400 }), (first, second) => {
      const print = (tenths: number) => formatDecimal(rational(BigInt(tenths), 10n), 1);
      const sentence = (third: number) => `三次产业结构为${print(first)}:${print(second)}：${print(third)}。`;
      assert.deepEqual(verdictsOf(sentence(1000 - first - second), 'structure'), ['holds']);
      assert.deepEqual(verdictsOf(sentence(1000 - first - second + 2), 'structure'), ['rounding']);
      assert.deepEqual(verdictsOf(sentence(1000 - first - second + 20), 'structure'), ['contradicted']);
    }),
  );
});

test('averages hold when amount and number give them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 10, max: 90 }), (households, hundreds) => {
      const amount = formatDecimal(rational(BigInt(households * hundreds), 100n), 2);
      const sentence = (mean: number) => `发放救助金${amount}万元，惠及${households}户，户均${mean}元。`;
      assert.deepEqual(verdictsOf(sentence(hundreds * 100), 'average'), ['holds']);
      assert.deepEqual(verdictsOf(sentence(hundreds * 150), 'average'), ['contradicted']);
    }),
  );
});

test('a part may reach its whole and not exceed it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 100 }), (whole, less) => {
      fc.pre(less < whole);
      const sentence = (part: number) => `排查隐患${whole}处，已整改${part}处。`;
      assert.deepEqual(verdictsOf(sentence(whole - less), 'containment'), ['holds']);
      assert.deepEqual(verdictsOf(sentence(whole + 1 + less), 'containment'), ['contradicted']);
    }),
  );
});

test('directions follow the words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 500 }), (low, more) => {
      assert.deepEqual(verdictsOf(`企业由${low}家增加到${low + more}家。`, 'direction'), ['holds']);
      assert.deepEqual(verdictsOf(`企业由${low}家下降到${low + more}家。`, 'direction'), ['contradicted']);
    }),
  );
});
