import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  add,
  decimal,
  divide,
  formatDecimal,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
} from '../arithmetic/rational';
import { parseBlock } from '../document';
import { readBlock } from './readBlock';

/** A number as it is printed: its digits, and the true value behind them. */
interface Printed {
  readonly text: string;
  readonly value: Rational;
}

const number = (least: number, most: number): fc.Arbitrary<Printed> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 2 })).map(([coefficient, places]) => {
    const value = decimal(BigInt(coefficient), -places);
    return { text: formatDecimal(value, places), value };
  });

const places = fc.integer({ min: 0, max: 2 });
const width = fc.constantFrom((text: string) => text, toFullWidth);

/** The same sentence as it looks when it was typed with a Chinese input method. */
function toFullWidth(text: string): string {
  return text
    .replaceAll(',', '，')
    .replaceAll(';', '；')
    .replaceAll('%', '％')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

function verdictsOf(sentence: string, kind: string): string[] {
  return readBlock(parseBlock(sentence))
    .claims.filter((claim) => claim.kind === kind)
    .map((claim) => claim.verdict);
}

function percent(value: Rational, digits: number): string {
  return formatDecimal(multiply(value, rational(100n)), digits);
}

/** Far enough from the true rate that no rounding of any figure explains it. */
function wrongPercent(value: Rational, digits: number): string {
  return percent(add(multiply(value, rational(13n, 10n)), rational(1n, 2n)), digits);
}

const GROWTH = [
  (a: string, b: string, r: string) => `规上工业总产值由${a}万元增加到${b}万元,增长${r}%。`,
  (a: string, b: string, r: string) => `全镇完成投资${b}万元,比上年同期的${a}万元增长${r}%。`,
  (a: string, b: string, r: string) => `销售收入从2020年的${a}万元增至2024年的${b}万元,增幅达${r}%。`,
  (a: string, b: string, r: string) => `去年实现产值${a}亿元,今年实现产值${b}亿元,同比增长${r}%。`,
  (a: string, b: string, r: string) => `在上年${a}吨的基础上增长${r}%,达到${b}吨。`,
  (a: string, b: string, r: string) => `茶叶产量增长${r}%,由${a}吨提高到${b}吨。`,
];

test('growth: true values hold in any wording, precision and width, and a rate far off is contradicted', () => {
  fc.assert(
    fc.property(
      number(1000, 9999),
      number(10_000, 20_000),
      places,
      fc.constantFrom(...GROWTH),
      width,
      (base, current, digits, wording, widen) => {
        const rate = subtract(divide(current.value, base.value), ONE);
        fc.pre(rate.n > 0n);
        assert.deepEqual(verdictsOf(widen(wording(base.text, current.text, percent(rate, digits))), 'growth'), [
          'holds',
        ]);
        assert.deepEqual(verdictsOf(widen(wording(base.text, current.text, wrongPercent(rate, digits))), 'growth'), [
          'contradicted',
        ]);
      },
    ),
  );
});

test('growth: a fall is a fall, and calling it a rise is contradicted as its opposite', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 500, max: 900 }),
      fc.integer({ min: 100, max: 450 }),
      places,
      (base, current, digits) => {
        const rate = percent(rational(BigInt(base - current), BigInt(base)), digits);
        assert.deepEqual(verdictsOf(`案件由${base}件下降到${current}件，下降${rate}%。`, 'growth'), ['holds']);
        const [claim] = readBlock(parseBlock(`案件由${base}件变为${current}件，增长${rate}%。`)).claims;
        assert.equal(claim?.verdict, 'contradicted');
        assert.equal(claim?.opposite, true);
      },
    ),
  );
});

test('level, change and rate: the change is contradicted when it cannot give the rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5000, max: 9999 }),
      fc.integer({ min: 300, max: 900 }),
      places,
      (level, change, digits) => {
        const rate = rational(BigInt(change), BigInt(level - change));
        assert.deepEqual(
          verdictsOf(`收入${level}万元，同比增收${change}万元，增长${percent(rate, digits)}%。`, 'growth'),
          ['holds'],
        );
        assert.deepEqual(
          verdictsOf(`收入${level}万元，同比增收${change}万元，增长${wrongPercent(rate, digits)}%。`, 'growth'),
          ['contradicted'],
        );
      },
    ),
  );
});

const COMPLETION = [
  (v: string, t: string, r: string) => `完成投资${v}万元,占年计划${t}万元的${r}%。`,
  (v: string, t: string, r: string) => `收入完成${v}万元,为预算${t}万元的${r}%。`,
  (v: string, t: string, r: string) => `年度目标${t}万元,已完成${v}万元,完成率${r}%。`,
  (v: string, t: string, r: string) => `完成率${r}%(完成${v}万元,目标${t}万元)。`,
  (v: string, t: string, r: string) => `到位资金${v}万元,完成全年目标任务${t}万元的${r}%。`,
];

test('completion: true values hold in any wording, and a rate far off is contradicted', () => {
  fc.assert(
    fc.property(
      number(1000, 9999),
      number(5000, 20_000),
      places,
      fc.constantFrom(...COMPLETION),
      width,
      (value, target, digits, wording, widen) => {
        const rate = divide(value.value, target.value);
        assert.deepEqual(verdictsOf(widen(wording(value.text, target.text, percent(rate, digits))), 'completion'), [
          'holds',
        ]);
        assert.deepEqual(
          verdictsOf(widen(wording(value.text, target.text, wrongPercent(rate, digits))), 'completion'),
          ['contradicted'],
        );
      },
    ),
  );
});

test('completion without a target: the rate of a whole target never is a finding', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 120 }), places, (value, target, digits) => {
      const rate = formatDecimal(rational(BigInt(value * 100), BigInt(target)), digits);
      fc.pre(Number(rate) > 0);
      assert.ok(!verdictsOf(`完成${value}家，占任务数的${rate}%。`, 'completion').includes('contradicted'));
    }),
  );
});

test('sums: rounded parts and a rounded total hold; a total off by more than the rounding is contradicted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1001, max: 9999 }), { minLength: 3, maxLength: 3 }), (thousandths) => {
      const print = (value: number) => formatDecimal(decimal(BigInt(value), -3), 1);
      const [a = 0, b = 0, c = 0] = thousandths;
      const sentence = (total: number) =>
        `投入${print(total)}亿元，分产业看，第一产业${print(a)}亿元，第二产业${print(b)}亿元，第三产业${print(c)}亿元。`;
      assert.deepEqual(verdictsOf(sentence(a + b + c), 'sum'), ['holds']);
      assert.deepEqual(verdictsOf(sentence(a + b + c + 400), 'sum'), ['contradicted']);
    }),
  );
});

const NAMES = ['石门村', '上屏村', '溪口村', '竹垄村', '白石村', '大岭村'];

test('list counts: the right count holds, the next one is contradicted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.boolean(), (count, numerals) => {
      const list = NAMES.slice(0, count).join('、');
      const print = (n: number) => (numerals ? '零一两三四五六七'[n] : String(n));
      assert.deepEqual(verdictsOf(`${list}${print(count)}个村完成改造。`, 'count'), ['holds']);
      assert.deepEqual(verdictsOf(`${list}${print(count + 1)}个村完成改造。`, 'count'), ['contradicted']);
    }),
  );
});
