import { compare, divide, formatDecimal, multiply } from '../../arithmetic/rational';
import type { Conflict, PlacedStatement } from '../../claims';
import { shift, slice } from '../../document';
import { figureLabel, figureValue, place, unitSize } from '../../figures';
import type { Replacement } from '../replacement';

/**
 * Either number made to say what the other says, in its own unit: the second one first, since it stands alone or comes
 * later. A number is never made from one that is printed more coarsely.
 */
export function numberEdits(text: string, { first, second }: Conflict): Replacement[] {
  if (first.statement.sign !== second.statement.sign) return [];
  return [edit(text, second, first), edit(text, first, second)].flatMap((found) => (found ? [found] : []));
}

function edit(text: string, target: PlacedStatement, source: PlacedStatement): Replacement | undefined {
  if (source.statement.figure.qualifier !== 'exact' || compare(step(source), step(target)) > 0) return undefined;
  const span = shift(target.statement.figure.numberSpan, target.start);
  const oldText = slice(text, span);
  const newText = inUnitOf(source, target);
  return newText === oldText ? undefined : { span, oldText, newText };
}

function step({ statement }: PlacedStatement) {
  return multiply(place(statement.figure.number), unitSize(statement.figure));
}

/** The value of one in the unit and with the decimals of the other. */
function inUnitOf(source: PlacedStatement, target: PlacedStatement): string {
  const { figure } = target.statement;
  const value = divide(figureValue(source.statement.figure), unitSize(figure));
  return formatDecimal(value, Math.max(0, -figure.number.exponent));
}

/** 2.7亿元 = 27000万元 ≠ 28300万元; nothing when both are in one unit, since anybody can see then. */
export function workingsOf({ first, second }: Conflict): string | undefined {
  const [a, b] = [first, second].map(({ statement }) => figureLabel(statement.figure));
  if (!a || !b || a.unit === b.unit) return undefined;
  return `${a.value}${a.unit} = ${inUnitOf(first, second)}${b.unit} ≠ ${b.value}${b.unit}`;
}
