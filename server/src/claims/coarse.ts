import type { Figure } from '../figures';
import type { Relation, Term } from './relation';

/**
 * The relation with each whole number known as finely as the finest figure beside it of the same unit: next to 2.4万条 the plan of 3万条
 * stands for 3.0万条, since writers leave out zeros behind the point. Undefined where no figure is coarser than another.
 * A whole number may be rounded all the same, so what only this contradicts is a question.
 */
export function asFineAsOthers(relation: Relation): Relation | undefined {
  if (!isMixed(relation.terms)) return undefined;
  const terms = relation.terms.map((term) => finer(term, relation.terms));
  return terms.some((term, index) => term !== relation.terms[index]) ? { ...relation, terms } : undefined;
}

/** Nearly all relations are between figures that are known alike. */
function isMixed(terms: readonly Term[]): boolean {
  const first = terms.find(({ figure }) => isMeasured(figure))?.figure;
  return first !== undefined && terms.some(({ figure }) => isMeasured(figure) && placeOf(figure) !== placeOf(first));
}

function finer(term: Term, all: readonly Term[]): Term {
  const { figure } = term;
  if (!isMeasured(figure) || figure.number.exponent < 0 || !figure.number.arabic) return term;
  const places = all.flatMap((other) => (isAlike(other.figure, figure) ? [placeOf(other.figure)] : []));
  const exponent = Math.min(...places) - figure.magnitude;
  const zeros = figure.number.exponent - exponent;
  if (zeros <= 0) return term;
  const coefficient = figure.number.coefficient * 10n ** BigInt(zeros);
  return { ...term, figure: { ...figure, number: { ...figure.number, coefficient, exponent } } };
}

function isAlike(other: Figure, figure: Figure): boolean {
  return isMeasured(other) && other.unit === figure.unit;
}

function isMeasured({ kind, qualifier }: Figure): boolean {
  return kind === 'quantity' && qualifier === 'exact';
}

/** The decimal place of the last printed digit, in the unit without 万 and 亿. */
function placeOf({ number, magnitude }: Figure): number {
  return number.exponent + magnitude;
}
