import { compare } from '../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../figures';
import type { Amount, Transposition } from './amounts';

/** The arithmetic that is true once the digits are exchanged: `5917 + 923 = 6840万元`. */
export function workingsOf({ amount, digits, terms, result, kind }: Transposition): string {
  const repaired = { ...amount.figure, number: { ...amount.figure.number, coefficient: BigInt(digits) } };
  const figureOf = (one: Amount) => (one === amount ? repaired : one.figure);
  const figures = terms.map(figureOf);
  const labels = labelsOf(figures);
  const stated = labelsOf([figureOf(result)])[0]!;
  if (kind === 'sum') return `${labels.join(' + ')} = ${stated}`;
  const quotient = labels.join(' ÷ ');
  if (kind === 'share') return `${quotient} = ${stated}`;
  const isFall = compare(figureValue(figures[0]!), figureValue(figures[1]!)) < 0;
  return isFall ? `1 − ${quotient} = ${stated}` : `${quotient} − 1 = ${stated}`;
}

/** With their units, but for several of one unit. */
function labelsOf(figures: readonly Figure[]): string[] {
  const labels = figures.map(figureLabel);
  const isOne = figures.length > 1 && labels.every(({ unit }) => unit === labels[0]!.unit);
  return labels.map(({ value, unit }) => (isOne ? value : `${value}${unit}`));
}
