import { exactly, type Interval, intersects, minus, over } from '../../arithmetic/interval';
import { ONE } from '../../arithmetic/rational';
import { type Figure, intervalOf } from '../../figures';
import { type Amount, exchanged, type Transposition } from './amounts';

type Kind = 'share' | 'growth';

/**
 * Rates that would be what two of the last amounts before them make if two digits were exchanged, in the rate or in the first of the two. The words
 * before the rate say whether it is a share or a change.
 */
export function* transposedRates(
  rates: readonly Amount[],
  measures: readonly (readonly Amount[])[],
  folded: string,
): Generator<Transposition> {
  for (const rate of rates) {
    const kind = kindOf(rate.figure, folded);
    if (rate.digits.length < 3 || kind === undefined) continue;
    for (const amounts of measures) {
      const pairs = pairsBefore(rate, amounts);
      if (pairs.some(([one, other]) => holds(kind, one, other, rate))) continue;
      for (const [one, other] of pairs) if (isNamed(rate, one, folded)) yield* ofPair(kind, one, other, rate);
    }
  }
}

function kindOf({ span }: Figure, folded: string): Kind | undefined {
  const before = folded.slice(Math.max(0, span.start - NEAR), span.start);
  if (/[增降减升涨跌幅长]/.test(before.slice(-CLOSE))) return 'growth';
  return /[占率比面度重]/.test(before) ? 'share' : undefined;
}

/** How far before a rate the word stands that says what it is. */
const NEAR = 8;
const CLOSE = 6;

/** 拨付率 is of what was 拨付, and 满意率 of nothing that is counted here; other words than those of a rate name nobody. */
function isNamed({ figure }: Amount, part: Amount, folded: string): boolean {
  const name = /([\u4e00-\u9fa5]{2})率[^率,;。]{0,6}$/.exec(
    folded.slice(Math.max(0, figure.span.start - NEAR), figure.span.start),
  );
  if (!name) return true;
  const words = /[^,;。]*$/.exec(
    folded.slice(Math.max(0, part.figure.span.start - LONGEST), part.figure.span.start),
  )![0];
  return [...name[1]!].some((character) => words.includes(character));
}

/** No clause before an amount has more words that name it. */
const LONGEST = 24;

/** Each two of the last amounts before the rate, in both orders. */
function pairsBefore(rate: Amount, amounts: readonly Amount[]): [Amount, Amount][] {
  const before = amounts
    .filter(({ figure }) => figure.span.start < rate.figure.span.start && rate.figure.sentence - figure.sentence <= 1)
    .slice(-LAST)
    .filter(({ digits }) => digits.length >= TELLING);
  return before.flatMap((one) => before.flatMap((other): [Amount, Amount][] => (one === other ? [] : [[one, other]])));
}

/** A rate of three digits is too often one exchange away from what amounts of fewer digits make. */
const TELLING = 4;

/** The level, what it is compared with, and one that stands between. */
const LAST = 3;

function* ofPair(kind: Kind, one: Amount, other: Amount, rate: Amount): Generator<Transposition> {
  for (const amount of [rate, one]) {
    if (!amount.isOpen) continue;
    for (const digits of exchanged(amount.digits)) {
      const repaired = withDigits(amount, digits);
      const [above, result] = amount === rate ? [one, repaired] : [repaired, rate];
      if (holds(kind, above, other, result)) yield { amount, digits, terms: [one, other], result: rate, kind };
    }
  }
}

function withDigits(amount: Amount, digits: string): Amount {
  const { figure } = amount;
  const number = { ...figure.number, coefficient: BigInt(digits) };
  return { ...amount, digits, count: Number(digits), figure: { ...figure, number } };
}

/** In floating point first, which rules nearly all out; then exactly, within what the printed digits leave open. */
function holds(kind: Kind, one: Amount, other: Amount, rate: Amount): boolean {
  const ratio = (one.count / other.count) * 10 ** (one.place - other.place);
  const [given, printed] = [kind === 'share' ? ratio : Math.abs(ratio - 1), rate.count * 10 ** (rate.place - 2)];
  if (given < LEAST || given > MOST || Math.abs(given - printed) > ROUGHLY * (1 + given)) return false;
  const [above, below] = [intervalOf(one.figure), intervalOf(other.figure)];
  return intersects(resultOf(kind, above, below, ratio), intervalOf(rate.figure));
}

function resultOf(kind: Kind, one: Interval, other: Interval, ratio: number): Interval {
  const quotient = over(one, other);
  if (kind === 'share') return quotient;
  return ratio > 1 ? minus(quotient, exactly(ONE)) : minus(exactly(ONE), quotient);
}

/** Rates that amounts of one thing make. */
const LEAST = 0.001;
const MOST = 3;
/** No figure of three digits leaves more open. */
const ROUGHLY = 0.012;
