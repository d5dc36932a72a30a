/** The value of a Chinese ordinal's number (一 … 九百九十九), or undefined when the characters are not one. */
export function chineseNumber(text: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return 100 * digit(hundreds) + (ten ? 10 * (digit(tens) || 1) : 0) + digit(ones);
}

/** How the number 1 … 999 is written in an ordinal: 十二, 二十, 一百零三. */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  if (tens === 0) return head + (head && ones ? '零' : '') + (ones ? DIGITS[ones] : '');
  return `${head}${tens > 1 || head ? DIGITS[tens] : ''}十${ones ? DIGITS[ones] : ''}`;
}

const DIGITS = '零一二三四五六七八九';

function digit(character: string | undefined): number {
  return character ? DIGITS.indexOf(character) : 0;
}
