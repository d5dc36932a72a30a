import { compare } from '../../arithmetic/rational';
import { type Figure, figureValue } from '../../figures';
import { printed } from '../expression';
import { changeRelation, growthRelation, quotientRelation, type Relation, type Term } from '../relation';
import { type Shape, type Token, tokenText } from '../shape';

/** A base, a current level and the rate of growth; the word says which way it goes. */
export function levels(
  shape: Shape,
  base: Token | undefined,
  current: Token | undefined,
  rate: Token | undefined,
  word: Token | undefined,
): readonly Relation[] {
  if (!base?.figure || !current?.figure || !rate?.figure || !word || !comparable(base.figure, current.figure))
    return [];
  const [from = '', to = ''] = printed(base.figure, current.figure);
  const relation = growthRelation(
    { role: 'base', figure: base.figure, sign: 1 },
    { role: 'current', figure: current.figure, sign: 1 },
    { ...rateTerm(rate.figure, word), ...turnable(shape, base, current, word) },
    `${to} ÷ ${from} − 1`,
  );
  return [relation];
}

/** B is k times A, which is not the same as having grown by k times. */
export function multiple(
  base: Token | undefined,
  current: Token | undefined,
  rate: Token | undefined,
): readonly Relation[] {
  if (!base?.figure || !current?.figure || !rate?.figure || !comparable(base.figure, current.figure)) return [];
  const [from = '', to = ''] = printed(base.figure, current.figure);
  const relation = quotientRelation(
    { role: 'current', figure: current.figure, sign: 1 },
    { role: 'base', figure: base.figure, sign: 1 },
    { role: 'rate', figure: rate.figure, sign: 1 },
    `${to} ÷ ${from}`,
  );
  return [relation];
}

/** A level, its increase or decrease, and the rate; the two words say which way they go. */
export function change(
  current: Token | undefined,
  amount: Token | undefined,
  rate: Token | undefined,
  amountWord: Token | undefined,
  rateWord: Token | undefined,
): readonly Relation[] {
  if (!current?.figure || !amount?.figure || !rate?.figure || !amountWord || !rateWord) return [];
  if (!comparable(amount.figure, current.figure)) return [];
  if (amountWord.letter !== rateWord.letter || rate.figure.kind === 'doubling') return [];
  const falls = amountWord.letter === 'd';
  if (!falls && compare(figureValue(amount.figure), figureValue(current.figure)) >= 0) return [];
  const [level = '', difference = ''] = printed(current.figure, amount.figure);
  const relation = changeRelation(
    { role: 'current', figure: current.figure, sign: 1 },
    { role: 'change', figure: amount.figure, sign: falls ? -1 : 1 },
    rateTerm(rate.figure, rateWord),
    `${falls ? '−' : ''}${difference} ÷ (${level} ${falls ? '+' : '−'} ${difference})`,
  );
  return [relation];
}

function rateTerm(figure: Figure, word: Token): Term {
  return { role: 'rate', figure, sign: word.letter === 'd' ? -1 : 1 };
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
