import { compare, divide, formatDecimal, multiply, type Rational } from '../../arithmetic/rational';
import type { PlacedStatement } from '../../claims';
import { shift, slice } from '../../document';
import { type Figure, figureLabel, figureValue, place, unitSize } from '../../figures';
import type { Replacement } from '../replacement';

/** A number made to say what another says, in its own unit. The span is relative to the line in which the number stands. */
export interface NumberEdit extends Replacement {
  readonly isOfSecond: boolean;
}

/**
 * Either number made to say what the other says: the second one first, since it stands alone or comes later. A number is never made
 * from one that is printed more coarsely.
 */
export function numberEdits(text: string, first: PlacedStatement, second: PlacedStatement): readonly NumberEdit[] {
  if (first.statement.sign !== second.statement.sign) return [];
  const edits = [edit(text, second, first, true), edit(text, first, second, false)];
  return edits.filter((found) => found !== undefined);
}

function edit(
  text: string,
  { statement: { figure }, start }: PlacedStatement,
  { statement: { figure: printed } }: PlacedStatement,
  isOfSecond: boolean,
): NumberEdit | undefined {
  if (printed.qualifier !== 'exact' || compare(step(printed), step(figure)) > 0) return undefined;
  const oldText = slice(text, shift(figure.numberSpan, start));
  const newText = inUnitOf(printed, figure);
  return newText === oldText ? undefined : { span: figure.numberSpan, oldText, newText, isOfSecond };
}

function step(figure: Figure): Rational {
  return multiply(place(figure.number), unitSize(figure));
}

/** The value of one in the unit and with the decimals of the other. */
function inUnitOf(source: Figure, target: Figure): string {
  const value = divide(figureValue(source), unitSize(target));
  return formatDecimal(value, Math.max(0, -target.number.exponent));
}

/** 2.7亿元 = 27000万元 ≠ 28300万元; nothing when both are in one unit, since anybody can see then. */
export function workingsOf(first: Figure, second: Figure): string | undefined {
  const [a, b] = [figureLabel(first), figureLabel(second)];
  return a.unit === b.unit
    ? undefined
    : `${a.value}${a.unit} = ${inUnitOf(first, second)}${b.unit} ≠ ${b.value}${b.unit}`;
}
