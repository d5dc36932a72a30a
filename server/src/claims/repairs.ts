import { type Interval, intersects, middle } from '../arithmetic/interval';
import { editDistance } from '../document';
import type { Figure } from '../figures';
import type { Repair } from './claim';
import { oppositeOf } from './opposites';
import { printAs, type Relation, type Term, termValue } from './relation';

/**
 * For each figure of a contradicted claim, how it would have to read for the claim to hold, if it alone were misprinted.
 * Likeliest first: the fewest slips of the hand (one digit, two digits swapped, a lost point), then the stated result.
 */
export function repairsOf(relation: Relation, values: readonly Interval[]): Repair[] {
  const found = relation.terms.flatMap((term, index) =>
    [repairOf(relation, values, term, index), magnitudeRepair(relation, values, term, index)]
      .filter((repair) => repair !== undefined)
      .map((repair) => ({ repair, index })),
  );
  const preferred = (index: number) => (index === relation.stated ? 0 : 1);
  const word = wordRepair(relation, values);
  const numbers = found
    .sort(
      (a, b) => a.repair.distance - b.repair.distance || preferred(a.index) - preferred(b.index) || a.index - b.index,
    )
    .map(({ repair }) => repair);
  return word ? [word, ...numbers] : numbers;
}

/** 下降 written for 增长: likelier than any slip in a number, where all numbers agree once the word is turned round. */
function wordRepair(relation: Relation, values: readonly Interval[]): Repair | undefined {
  const stated = relation.terms[relation.stated]!;
  const newText = stated.word && oppositeOf(stated.word.text);
  if (!stated.word || newText === undefined) return undefined;
  const turned: Term = { ...stated, sign: stated.sign === 1 ? -1 : 1 };
  if (!confirms(relation, values.with(relation.stated, termValue(turned)))) return undefined;
  return { span: stated.word.span, newText, distance: 0 };
}

/** 万 written for 亿 or 亿 for 万 is one slip, where it alone explains the contradiction. */
function magnitudeRepair(
  relation: Relation,
  values: readonly Interval[],
  term: Term,
  index: number,
): Repair | undefined {
  const { magnitude, numberSpan, qualifier } = term.figure;
  if (qualifier !== 'exact' || (magnitude !== 4 && magnitude !== 8)) return undefined;
  const figure: Figure = { ...term.figure, magnitude: 12 - magnitude };
  if (!confirms(relation, values.with(index, termValue({ ...term, figure })))) return undefined;
  return {
    span: { start: numberSpan.end, end: numberSpan.end + 1 },
    newText: magnitude === 4 ? '亿' : '万',
    distance: 1,
  };
}

function repairOf(relation: Relation, values: readonly Interval[], term: Term, index: number): Repair | undefined {
  if (term.figure.qualifier !== 'exact' || !term.figure.number.arabic) return undefined;
  const needed = relation.solve(index, values);
  const target = needed && middle(needed);
  const newText = target && printAs(term, target);
  if (newText === undefined || /^[0.]*$/.test(newText) || !holdsWith(relation, values, term, index, newText))
    return undefined;
  const old = plainText(term.figure);
  return newText === old
    ? undefined
    : { span: firstNumber(term.figure, old), newText, distance: slipDistance(old, newText) };
}

/** A number that rounds away the difference again would be no repair. */
function holdsWith(
  relation: Relation,
  values: readonly Interval[],
  term: Term,
  index: number,
  newText: string,
): boolean {
  const coefficient = BigInt(newText.replace('.', ''));
  const exponent = newText.includes('.') ? newText.indexOf('.') + 1 - newText.length : 0;
  const figure: Figure = { ...term.figure, number: { ...term.figure.number, coefficient, exponent } };
  return confirms(relation, values.with(index, termValue({ ...term, figure })));
}

/** Stricter than for a verdict: what the figures imply must be known on both sides, or anything would repair anything. */
function confirms(relation: Relation, values: readonly Interval[]): boolean {
  const implied = relation.solve(relation.stated, values);
  return implied?.low !== undefined && implied.high !== undefined && intersects(implied, values[relation.stated]!);
}

/** Of a ratio 1.86:1 only the first number is solved for. */
function firstNumber({ kind, numberSpan }: Figure, text: string): Repair['span'] {
  return kind === 'ratio' ? { start: numberSpan.start, end: numberSpan.start + text.length } : numberSpan;
}

function plainText(figure: Figure): string {
  const digits = figure.number.coefficient.toString();
  const places = -figure.number.exponent;
  if (places <= 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/**
 * How many slips of the hand lie between two printed numbers: a digit changed, lost or added, two neighbours swapped,
 * or a point lost or moved.
 */
export function slipDistance(from: string, to: string): number {
  const digitsOnly = (text: string) => text.replace('.', '').replace(/^0+/, '');
  if (from !== to && digitsOnly(from) === digitsOnly(to)) return 1;
  // The digits on both sides of a point that stays are neighbours too: 8.5 for 5.8.
  const isPointKept = from.length === to.length && from.indexOf('.') === to.indexOf('.');
  return isPointKept ? editDistance(from.replace('.', ''), to.replace('.', '')) : editDistance(from, to);
}
