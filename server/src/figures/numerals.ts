import { chineseValue, unitSet } from '../document';
import type { PrintedNumber } from './figure';

/** A number as it stands in the text, before unit and qualifiers. `end` is the offset behind its last character. */
export interface NumeralMatch {
  readonly number: PrintedNumber;
  readonly end: number;
}

/** So many groups are more than any number has; without a limit a line of nothing but 123， takes quadratic time. */
const ARABIC = /(\d{1,3}(?:,\d{3}){1,7}(?![\d,])|\d+)(\.\d+)?/y;
/** 1 098.8万亩: groups of three behind single spaces, which in prose only stand in a number that its unit follows. */
const SPACED = /(?<![\d.,] ?)(\d{1,3}(?: \d{3}){1,7})(\.\d+)?(?! ?[\d.,])(?= ?[\u4e00-\u9fff])/y;
/** Twice as long as any number in words; without a limit a line of nothing but numerals takes quadratic time. */
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]{1,32}/y;

/**
 * The Arabic number that begins at `at` in the folded text. A comma is a thousands separator only before groups of
 * exactly three digits (GB/T 15835-2011 §5.1.1) and only where the source has a half-width one: full-width ，
 * always separates clauses. Spaces group digits too.
 */
export function arabicAt(folded: string, original: string, at: number): NumeralMatch | undefined {
  return plainAt(folded, at) ?? groupedAt(folded, original, at);
}

/** Most numbers are digits and nothing else; without a pattern they are read in a fraction of the time. */
function plainAt(folded: string, at: number): NumeralMatch | undefined {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (end === at || end - at > LONGEST_NUMBER || MAY_GO_ON[folded.charCodeAt(end)] === 1) return undefined;
  return { number: { coefficient: BigInt(folded.slice(at, end)), exponent: 0, arabic: true }, end };
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What may join digits to more digits. */
const MAY_GO_ON = unitSet(',. ');
const LONGEST_NUMBER = 20;

function groupedAt(folded: string, original: string, at: number): NumeralMatch | undefined {
  SPACED.lastIndex = at;
  ARABIC.lastIndex = at;
  const match = SPACED.exec(folded) ?? ARABIC.exec(folded);
  if (!match) return undefined;
  let [all, integer = '', fraction = ''] = match;
  const comma = integer.indexOf(',');
  if (comma >= 0 && original.slice(at, at + integer.length).includes('，')) {
    integer = integer.slice(0, comma);
    fraction = '';
    all = integer;
  }
  const digits = integer.replace(/[, ]/g, '') + fraction.slice(1);
  if (digits.length > LONGEST_NUMBER) return undefined;
  const number = { coefficient: BigInt(digits), exponent: Math.min(0, 1 - fraction.length), arabic: true };
  return { number, end: at + all.length };
}

/** The Chinese numeral that begins at `at`: 三十五, 两, 一百二十. A numeral with 万 or 亿 inside is read whole. */
export function chineseAt(folded: string, at: number): NumeralMatch | undefined {
  CHINESE.lastIndex = at;
  const text = CHINESE.exec(folded)?.[0];
  const value = text === undefined ? undefined : chineseValue(text);
  return value === undefined || text === undefined
    ? undefined
    : { number: { coefficient: value, exponent: 0, arabic: false }, end: at + text.length };
}
