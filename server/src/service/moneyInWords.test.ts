import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rational } from '../arithmetic/rational';
import { moneyInWords } from './moneyInWords';

const CASES: readonly (readonly [fen: bigint, words: string | undefined])[] = [
  [123_000_000n, '壹佰贰拾叁万元整'],
  [10_000n, '壹佰元整'],
  [1_000_500n, '壹万零伍元整'],
  [10_700_053n, '壹拾万柒仟元伍角叁分'],
  [140_950n, '壹仟肆佰零玖元伍角'],
  [600_714n, '陆仟零柒元壹角肆分'],
  [1_640_002n, '壹万陆仟肆佰元零贰分'],
  [32_504n, '叁佰贰拾伍元零肆分'],
  [10_000_500_000n, '壹亿零伍仟元整'],
  [1_000_000_000_500n, '壹佰亿零伍元整'],
  [1_000_100_000_000n, '壹佰亿零壹佰万元整'],
  [100_000_000_000_000n, '壹万亿元整'],
  [50n, '伍角'],
  [5n, '伍分'],
  [0n, undefined],
  [-100n, undefined],
];

for (const [fen, words] of CASES) {
  test(`${fen} fen is ${words}`, () => assert.equal(moneyInWords(rational(fen, 100n)), words));
}

test('what is no whole number of fen has no words, nor has what nobody pays', () => {
  assert.equal(moneyInWords(rational(1n, 3n)), undefined);
  assert.equal(moneyInWords(rational(10n ** 16n)), undefined);
});

test('the words can be read back', () => {
  const amounts = fc.bigInt({ min: 1n, max: 10n ** 14n });
  fc.assert(
    fc.property(amounts, (fen) => assert.equal(readBack(moneyInWords(rational(fen, 100n))!), fen)),
    { seed: 7 },
  );
});

/** Reads from the right: each group of four by itself, as a clerk would. */
function readBack(words: string): bigint {
  const match = /^(?:(.+)元)?(?:整|零?(?:(.)角)?(?:(.)分)?)$/.exec(words)!;
  const parts = (match[1] ?? '').split(/万亿|亿|万/);
  const units = (match[1] ?? '').match(/万亿|亿|万/g) ?? [];
  const scale = (unit: string | undefined) =>
    unit === '万亿' ? 10n ** 12n : unit === '亿' ? 10n ** 8n : unit === '万' ? 10n ** 4n : 1n;
  const yuan = parts.reduce((sum, part, at) => sum + fourOf(part) * scale(units[at]), 0n);
  return yuan * 100n + digitOf(match[2]) * 10n + digitOf(match[3]);
}

function fourOf(part: string): bigint {
  const place = { 仟: 1000n, 佰: 100n, 拾: 10n } as Readonly<Record<string, bigint>>;
  return Array.from(part.matchAll(/([壹贰叁肆伍陆柒捌玖])([仟佰拾])?/g)).reduce(
    (sum, [, digit, unit]) => sum + digitOf(digit) * (place[unit ?? ''] ?? 1n),
    0n,
  );
}

function digitOf(digit: string | undefined): bigint {
  return BigInt(Math.max(0, '零壹贰叁肆伍陆柒捌玖'.indexOf(digit ?? '零')));
}
