/**
 * A second, independent reckoning of printed figures: floating-point numbers, every combination of the ends to which the
 * printed digits may have been rounded. Shares nothing with the project's own arithmetic.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of an expression such as `1500万元 ÷ (1200万元 − 50万元) − 1`, and its value at the printed figures. */
export function evaluate(expression: string): Range & { readonly printed: number } {
  const tokens = expression.match(/[÷×−+()]|[^\s÷×−+()]+/g) ?? [];
  const names = [...new Set(tokens.filter((token) => /^\d/.test(token)))];
  const ranges = names.map(rangeOf);
  const at = (values: readonly number[]) => reckon(tokens, new Map(names.map((name, i) => [name, values[i]!])));
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let corner = 0; corner < 2 ** names.length; corner++) {
    const value = at(ranges.map((range, i) => (corner & (1 << i) ? range.high : range.low)));
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high, printed: at(names.map((name) => sizeOf(name).value)) };
}

/** True when the two have a number in common; floating-point noise on the last bit is no gap. */
export function meet(a: Range, b: Range): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + noise && b.low <= a.high + noise;
}

/** Whether a part can be no larger than its whole. */
export function isWithin(part: string, whole: string): boolean {
  return rangeOf(part).low <= rangeOf(whole).high;
}

/** Whether two levels can move as the word says. A better rank is a smaller number. */
export function hasDirection(from: string, word: string, to: string): boolean {
  const [first, second] = [from, to].map((text) => rangeOf(text.replace('第', '')));
  const rises = /[增升提扩]/.test(word) !== from.startsWith('第');
  return rises ? first!.low <= second!.high : second!.low <= first!.high;
}

/** What a printed figure may stand for: `12.5亿元`, `27家`, `8.1%`, `2倍`, `1番`, `超30%`. A bare number is exact. */
export function rangeOf(text: string): Range {
  const [, cue, rest] = /^(超过|突破|不足|不到|将近|超|近|逾|约)?(.+)$/.exec(text)!;
  const { value, half } = sizeOf(rest!);
  if (cue === '约') return { low: value * 0.95, high: value * 1.05 };
  if (cue !== undefined && /[超突逾]/.test(cue)) return { low: value - half, high: Number.POSITIVE_INFINITY };
  if (cue !== undefined) return { low: 0, high: value + half };
  return { low: value - half, high: value + half };
}

/** The range of a figure whose author cut digits off instead of rounding. */
export function truncatedRangeOf(text: string): Range {
  const { value, half } = sizeOf(text);
  return { low: value, high: value + 2 * half };
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, 千: 1e3, 百: 1e2 };
const UNITS: Readonly<Record<string, number>> = {
  '%': 0.01,
  '‰': 0.001,
  成: 0.1,
  公顷: 15,
  吨: 1000,
  平方公里: 1500,
  斤: 0.5,
  个百分点: 0.01,
  个基点: 0.0001,
};
const COUNTED = /^(?:个|家|户|人|名|位|项|件|起|处|座|所|条|次|场|台|套|只|辆|宗|例|批|人次|栋|幢|头|名|天|枚)$/;

function sizeOf(text: string): { readonly value: number; readonly half: number } {
  const [, below, above] = /^(\d+)分之(\d+)$/.exec(text) ?? [];
  if (below !== undefined) return { value: Number(above) / Number(below), half: 0 };
  const match = /^(-?[\d,]+(?:\.(\d+))?)(万亿|[万亿千百])?(.*)$/.exec(text.replace(/:1$/, '倍'));
  if (!match) throw new Error(`“${text}” is no figure`);
  const [, digits = '', decimals = '', magnitude = '', unit = ''] = match;
  const number = Number(digits.replaceAll(',', ''));
  if (unit === '番') return { value: 2 ** number - 1, half: 0 };
  const scale = (SCALES[magnitude] ?? 1) * (UNITS[unit] ?? 1);
  const exact = unit === '' || (COUNTED.test(unit) && magnitude === '' && decimals === '');
  return { value: number * scale, half: exact && magnitude === '' ? 0 : 0.5 * 10 ** -decimals.length * scale };
}

/** Products before sums, brackets first. */
function reckon(tokens: readonly string[], values: ReadonlyMap<string, number>): number {
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++]!;
    if (token !== '(') return values.get(token)!;
    const inner = sum();
    at += 1;
    return inner;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷') value = tokens[at++] === '×' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  return sum();
}

/** The number that a Chinese numeral below a thousand or an Arabic one stands for. */
export function numeralValue(text: string): number {
  if (/\d/.test(text)) return Number(text.replaceAll(',', ''));
  let value = 0;
  let digit = 0;
  for (const character of text) {
    const place = { 十: 10, 百: 100 }[character];
    if (place === undefined) digit = '零一二三四五六七八九'.indexOf(character.replace('两', '二'));
    else value += (digit || 1) * place;
    if (place !== undefined) digit = 0;
  }
  return value + digit;
}
