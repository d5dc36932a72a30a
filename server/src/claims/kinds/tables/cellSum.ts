import { exactly, type Interval, intersects, minus, plus } from '../../../arithmetic/interval';
import { ZERO } from '../../../arithmetic/rational';
import { type Figure, figureValue, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { added, printed } from '../../expression';
import type { PlacedClaim } from '../../reading';
import { sumRelation, termOf } from '../../relation';
import { verify } from '../../verify';
import type { Cell } from './tables';

/** A cell as the sum of others; undefined where one is empty, the units differ, or one of the parts is itself a sum of others. */
export function sumOf(total: Cell | undefined, parts: readonly (Cell | undefined)[]): PlacedClaim | undefined {
  const figures = parts.flatMap((part) => (part?.figure?.kind === 'quantity' ? [part.figure] : []));
  if (total?.figure?.kind !== 'quantity' || figures.length < 2 || figures.length < parts.length) return undefined;
  const { unit } = total.figure;
  if (figures.some((figure) => figure.unit?.text !== unit?.text) || hasSubtotal(total.figure, figures))
    return undefined;
  const claim = claimOf(total.figure, figures);
  const finer = claim.verdict === 'holds' ? finerParts(total.figure, figures) : undefined;
  const doubted = finer && claimOf(total.figure, finer);
  return { start: 0, claim: doubted?.verdict === 'contradicted' ? { ...doubted, basis: 'coarse' } : claim };
}

function claimOf(total: Figure, figures: readonly Figure[]): Claim {
  const labels = printed(total, ...figures).slice(1);
  const terms = figures.map((figure) => termOf('part', figure));
  return verify({ kind: 'sum', relation: sumRelation(termOf('total', total), terms, added(labels)) });
}

/**
 * 12 among 12.5 and 9.3 is mostly 12.0, whose zero a spreadsheet left out, so that what only a rounded 12 explains is a question.
 * Undefined where the whole numbers are not few, or the total is one itself.
 */
function finerParts(total: Figure, figures: readonly Figure[]): Figure[] | undefined {
  const places = [total, ...figures].flatMap(({ number }) => (number.exponent < 0 ? [number.exponent] : []));
  if (total.number.exponent >= 0 || places.length === figures.length + 1 || places.length * 2 < figures.length + 1)
    return undefined;
  const exponent = Math.max(...places);
  return figures.map((figure) => (figure.number.exponent < 0 ? figure : withPlaces(figure, exponent)));
}

function withPlaces(figure: Figure, exponent: number): Figure {
  const coefficient = figure.number.coefficient * 10n ** BigInt(figure.number.exponent - exponent);
  return { ...figure, number: { ...figure.number, coefficient, exponent } };
}

/** A row of the parts is itself the sum of those behind it, or the parts make the total without it. */
function hasSubtotal(total: Figure, figures: readonly Figure[]): boolean {
  const values = figures.map(intervalOf);
  const whole = intervalOf(total);
  const sum = values.reduce(plus, exactly(ZERO));
  if (intersects(sum, whole)) return false;
  if (values.some((value) => intersects(minus(sum, value), whole))) return true;
  return figures.some((figure, at) => isSumOfNext(figure, values[at]!, figures.slice(at + 1, at + LONGEST)));
}

/** Rows of one group are no more than these. */
const LONGEST = 30;

function isSumOfNext(figure: Figure, value: Interval, next: readonly Figure[]): boolean {
  if (figureValue(figure).n <= 0n) return false;
  let sum = exactly(ZERO);
  return next.some((part, count) => {
    sum = plus(sum, intervalOf(part));
    return count > 0 && intersects(sum, value);
  });
}
