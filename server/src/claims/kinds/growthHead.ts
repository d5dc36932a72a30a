import { exactly, intersects, plus } from '../../arithmetic/interval';
import { ZERO } from '../../arithmetic/rational';
import { intervalOf } from '../../figures';
import type { Relation } from '../relation';
import type { Shape, ShapeMatch, Token } from '../shape';
import { verify } from '../verify';
import { amountsIn, levelBefore } from './amounts';

/**
 * Of what a change tells that stands behind parts: 存款300亿元（住户200亿元、企业100亿元），增加20亿元 is of the 300, and behind 其中 it is of
 * the last part or of the whole again, of which only one fits. Takes the match whose first group is the amount before the change, and
 * what the change says of such an amount; gives nothing where nobody can say which one was meant.
 */
export function ofLevel(
  shape: Shape,
  match: ShapeMatch,
  relate: (level: Token) => readonly Relation[],
): readonly Relation[] {
  const at = match.position(1);
  // Without its brackets the line is read once more.
  if (closesBracket(shape, at)) return [];
  const own = relate(shape.tokens[at]!);
  const opening = openingBefore(shape, at);
  const head = opening === undefined ? undefined : levelBefore(shape, opening);
  if (opening === undefined || head === undefined || own.some(holds)) return own;
  const ofHead = relate(shape.tokens[head]!);
  const parts = amountsIn(shape, opening, at + 1);
  if (ofHead.some(holds)) return ofHead;
  if (parts.length < 2) return own;
  return areAll(shape, head, parts) ? ofHead : [];
}

function holds(relation: Relation): boolean {
  return verify({ kind: 'growth', relation }).verdict === 'holds';
}

/** The last figure of a bracket that tells of an amount before it. */
function closesBracket({ letters }: Shape, at: number): boolean {
  if (!/^_?\)/.test(letters.slice(at + 1, at + 3))) return false;
  const opening = letters.lastIndexOf('(', at);
  return opening > 0 && /[QP]_?$/.test(letters.slice(Math.max(0, opening - 2), opening));
}

/** The 其中, or the colon of 包括：, whose list the amount stands in. */
function openingBefore({ letters, tokens, block }: Shape, at: number): number | undefined {
  const opening = Math.max(letters.lastIndexOf('z', at), letters.lastIndexOf(':', at));
  if (opening < 0 || /[.;()]/.test(letters.slice(opening, at))) return undefined;
  if (letters[opening] === 'z') return opening;
  const { start } = tokens[opening]!.span;
  return /(?:包括|包含|其中|分别为|分别是)$/.test(block.folded.slice(Math.max(0, start - 3), start))
    ? opening
    : undefined;
}

function areAll({ tokens }: Shape, head: number, parts: readonly number[]): boolean {
  const [whole, ...figures] = [head, ...parts].map((index) => tokens[index]!.figure!);
  if (figures.some(({ unit }) => unit?.dimension !== whole!.unit?.dimension)) return false;
  return intersects(figures.map(intervalOf).reduce(plus, exactly(ZERO)), intervalOf(whole!));
}
