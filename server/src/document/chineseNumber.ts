/** The value of a number in words up to 九百九十九, as counts and ordinals have it; undefined when the characters are none. */
export function chineseNumber(text: string): number | undefined {
  return text !== '' && UP_TO_HUNDREDS.test(text) ? Number(chineseValue(text)) : undefined;
}

const UP_TO_HUNDREDS = /^(?:[一二两三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[一二两三四五六七八九]?$/;

/**
 * The value of a Chinese numeral, or undefined when the characters are not one number: two digits in a row are an
 * approximation (三四十) or a code (二〇二三), and a bare 百 or 万 is a word, not a count.
 */
export function chineseValue(text: string): bigint | undefined {
  if (/^[百千万亿]/.test(text)) return undefined;
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  for (const character of text) {
    const value = DIGITS[character];
    const place = PLACES[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = value;
    } else if (place !== undefined) {
      section += (digit ?? 1n) * place;
      digit = undefined;
    } else {
      const myriad = MYRIADS[character] ?? 1n;
      total = (total + section + (digit ?? 0n)) * myriad;
      section = 0n;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0n);
}

const DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n,
  〇: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const PLACES: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** How the number 1 … 999 is written in an ordinal: 十二, 二十, 一百零三. */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${NUMERALS[hundreds]}百` : '';
  if (tens === 0) return head + (head && ones ? '零' : '') + (ones ? NUMERALS[ones] : '');
  return `${head}${tens > 1 || head ? NUMERALS[tens] : ''}十${ones ? NUMERALS[ones] : ''}`;
}

const NUMERALS = '零一二三四五六七八九';
