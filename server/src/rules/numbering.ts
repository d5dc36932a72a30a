import { chineseNumeral } from '../document';

/** The number in the same script as a printed one: 三 or 3 or ３ or ③; undefined where the script has no such number. */
export function writeLike(printed: string, value: number): string | undefined {
  const first = printed.charCodeAt(0);
  const enclosed = ENCLOSED.find(({ one, last }) => one <= first && first < one + last);
  if (enclosed) return value <= enclosed.last ? String.fromCharCode(enclosed.one + value - 1) : undefined;
  if (first >= 0x30 && first <= 0x39) return String(value);
  if (first >= FULL_WIDTH_ZERO && first <= FULL_WIDTH_ZERO + 9) {
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
  }
  return chineseNumeral(value);
}

const FULL_WIDTH_ZERO = 0xff10;

/** ① ⑴ ⒈ ㈠: where each series begins, and how far it goes. */
const ENCLOSED = [
  { one: 0x2460, last: 20 },
  { one: 0x2474, last: 20 },
  { one: 0x2488, last: 20 },
  { one: 0x3220, last: 10 },
];
