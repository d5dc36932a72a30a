import { compare } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import { printed } from '../../expression';
import { changeRelation, growthRelation, quotientRelation, type Relation, type Term, termOf } from '../../relation';
import { type Shape, type Token, tokenText } from '../../shape';

/** A base, a current level and the rate of growth; the word says which way it goes. */
export function levels(shape: Shape, base: Token, current: Token, rate: Token, word: Token): readonly Relation[] {
  const [before, now] = [base.figure!, current.figure!];
  if (!comparable(before, now)) return [];
  const [from, to] = printed(before, now);
  const relation = growthRelation(
    termOf('base', before),
    termOf('current', now),
    { ...rateTerm(rate, word), ...turnable(shape, base, current, word) },
    `${to} ÷ ${from} − 1`,
  );
  return [relation];
}

/** B is k times A, which is not the same as having grown by k times. */
export function multiple(base: Token, current: Token, rate: Token): readonly Relation[] {
  const [before, now] = [base.figure!, current.figure!];
  if (!comparable(before, now)) return [];
  const [from, to] = printed(before, now);
  return [
    quotientRelation(termOf('current', now), termOf('base', before), termOf('rate', rate.figure!), `${to} ÷ ${from}`),
  ];
}

/** A level, its increase or decrease, and the rate; the two words say which way they go. */
export function change(
  current: Token,
  amount: Token,
  rate: Token,
  amountWord: Token,
  rateWord: Token,
): readonly Relation[] {
  const [now, by] = [current.figure!, amount.figure!];
  if (!comparable(by, now) || amountWord.letter !== rateWord.letter) return [];
  const falls = amountWord.letter === 'd';
  if (!falls && compare(figureValue(by), figureValue(now)) >= 0) return [];
  const [level, difference] = printed(now, by);
  const relation = changeRelation(
    termOf('current', now),
    { role: 'change', figure: by, sign: falls ? -1 : 1 },
    rateTerm(rate, rateWord),
    `${falls ? '−' : ''}${difference} ÷ (${level} ${falls ? '+' : '−'} ${difference})`,
  );
  return [relation];
}

function rateTerm({ figure }: Token, word: Token): Term {
  return { role: 'rate', figure: figure!, sign: word.letter === 'd' ? -1 : 1 };
}

/** The word may be what is wrong, unless another one between the two levels says the same: 由1500万元增加到1200万元，增长20%. */
function turnable(shape: Shape, base: Token, current: Token, word: Token): Pick<Term, 'word'> {
  const [first, last] = [shape.tokens.indexOf(base), shape.tokens.indexOf(current)];
  const between = shape.letters.slice(Math.min(first, last), Math.max(first, last));
  const same = word.letter === 'd' ? 'D' : 'U';
  return /[rd]/.test(word.letter) && !between.includes(same)
    ? { word: { span: word.span, text: tokenText(shape, word) } }
    : {};
}

const ZERO = { n: 0n, d: 1n };

/** Levels of one dimension above a base that is not nothing; without a unit nothing is known of what they measure. */
function comparable(base: Figure, current: Figure): boolean {
  return (
    base.unit !== undefined && base.unit.dimension === current.unit?.dimension && compare(figureValue(base), ZERO) > 0
  );
}
