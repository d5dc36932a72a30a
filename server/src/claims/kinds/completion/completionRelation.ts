import { type Figure, figureValue } from '../../../figures';
import { printed } from '../../expression';
import { growthRelation, quotientRelation, type Relation, type Term } from '../../relation';
import type { Token } from '../../shape';

/** rate = value ÷ target, or 1 less where it is of the surplus; nothing where the two are not of one kind. */
export function completionRelation(
  value: Token | undefined,
  target: Token | undefined,
  rate: Token | undefined,
  surplus = false,
): Relation | undefined {
  if (!value?.figure || !target?.figure || !rate?.figure) return undefined;
  if (!areAlike(value.figure, target.figure)) return undefined;
  if (figureValue(target.figure).n <= 0n) return undefined;
  const [above = '', below = ''] = printed(value.figure, target.figure);
  const terms = [term('value', value), term('target', target), term('rate', rate)] as const;
  return surplus
    ? growthRelation(terms[1], terms[0], terms[2], `${above} ÷ ${below} − 1`)
    : quotientRelation(...terms, `${above} ÷ ${below}`);
}

/** One dimension; a target of so many 亿 beside an amount of money has only lost its 元. */
function areAlike(value: Figure, target: Figure): boolean {
  if (!value.unit) return false;
  const lostItsUnit = !target.unit && target.kind === 'quantity' && target.magnitude >= 4;
  return value.unit.dimension === target.unit?.dimension || (value.unit.dimension === 'money' && lostItsUnit);
}

function term(role: Term['role'], token: Token): Term {
  return { role, figure: token.figure!, sign: 1 };
}
