import { multiply, type Rational, sign, whole } from '../arithmetic/rational';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/**
 * An amount of yuan in the capital numerals of contracts and bills: 壹佰贰拾叁万元整. Undefined for what has no whole number of fen,
 * and for amounts that nobody writes so. By 《支付结算办法》附一《正确填写票据和结算凭证的基本规定》: 整 only behind 元, one 零 for
 * a run of noughts, none for noughts that end a group of four.
 */
export function moneyInWords(yuan: Rational): string | undefined {
  const { n, d } = multiply(yuan, whole(100));
  if (n % d !== 0n || sign(yuan) <= 0) return undefined;
  const fen = n / d;
  const integer = wholeInWords(fen / 100n);
  if (integer === undefined) return undefined;
  const [jiao, last] = [(fen / 10n) % 10n, fen % 10n];
  const amount = integer === '' ? '' : `${integer}元`;
  if (jiao === 0n && last === 0n) return `${amount}整`;
  const tenths = jiao > 0n ? `${digit(jiao)}角` : amount === '' ? '' : '零';
  return amount + tenths + (last > 0n ? `${digit(last)}分` : '');
}

function wholeInWords(value: bigint): string | undefined {
  const digits = String(value);
  const groups = Math.ceil(digits.length / 4);
  if (groups > GROUPS.length) return undefined;
  const padded = digits.padStart(groups * 4, '0');
  let words = '';
  let isNoughtOpen = false;
  for (let group = 0; group < groups; group++) {
    const four = padded.slice(group * 4, group * 4 + 4);
    const [spoken, isOpenBefore] = fourInWords(four);
    if (spoken === '') isNoughtOpen = true;
    else {
      const nought = words !== '' && (isNoughtOpen || isOpenBefore) ? '零' : '';
      words += nought + spoken + GROUPS[groups - 1 - group];
      isNoughtOpen = false;
    }
  }
  return words;
}

/** Four digits in words, and whether they begin with a nought. */
function fourInWords(four: string): readonly [words: string, beginsWithNought: boolean] {
  let words = '';
  let isNoughtOpen = false;
  Array.from(four, Number).forEach((value, at) => {
    if (value === 0) {
      isNoughtOpen = words !== '';
      return;
    }
    words += (isNoughtOpen ? '零' : '') + DIGITS[value] + PLACES[at];
    isNoughtOpen = false;
  });
  return [words, four.startsWith('0')];
}

function digit(value: bigint): string {
  return DIGITS[Number(value)]!;
}
