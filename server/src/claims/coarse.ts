import type { Figure } from '../figures';
import type { Role } from './claim';
import type { Relation, Term } from './relation';

/**
 * The relation with each whole number known as finely as the finest figure beside it of the same unit: next to 2.4万条 the plan of 3万条
 * stands for 3.0万条, since writers leave out zeros behind the point. Undefined where no figure is coarser than another.
 * A whole number may be rounded all the same, so what only this contradicts is a question. Only two levels of one thing are
 * compared: a change, a mean or a part is small, and said more finely than what it is of.
 */
export function asFineAsOthers(relation: Relation): Relation | undefined {
  const levels = relation.terms.filter(isLevel);
  if (!isMixed(levels)) return undefined;
  const terms = relation.terms.map((term) => (isLevel(term) ? finer(term, levels) : term));
  return terms.some((term, index) => term !== relation.terms[index]) ? { ...relation, terms } : undefined;
}

const LEVELS: readonly Role[] = ['base', 'current', 'value', 'target'];

function isLevel({ role, figure }: Term): boolean {
  return LEVELS.includes(role) && figure.kind === 'quantity' && figure.qualifier === 'exact';
}

/** Nearly all relations are between figures that are known alike. */
function isMixed(levels: readonly Term[]): boolean {
  return levels.some(({ figure }) => placeOf(figure) !== placeOf(levels[0]!.figure));
}

function finer(term: Term, levels: readonly Term[]): Term {
  const { figure } = term;
  if (figure.number.exponent < 0 || !figure.number.arabic) return term;
  const places = levels.flatMap((other) => (other.figure.unit === figure.unit ? [placeOf(other.figure)] : []));
  const exponent = Math.min(...places) - figure.magnitude;
  const zeros = figure.number.exponent - exponent;
  if (zeros <= 0) return term;
  const coefficient = figure.number.coefficient * 10n ** BigInt(zeros);
  return { ...term, figure: { ...figure, number: { ...figure.number, coefficient, exponent } } };
}

/** The decimal place of the last printed digit, in the unit without 万 and 亿. */
function placeOf({ number, magnitude }: Figure): number {
  return number.exponent + magnitude;
}
