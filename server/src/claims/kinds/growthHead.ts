import { exactly, intersects, plus } from '../../arithmetic/interval';
import { ZERO } from '../../arithmetic/rational';
import { intervalOf } from '../../figures';
import type { Relation } from '../relation';
import type { Shape, ShapeMatch, Token } from '../shape';
import { verify } from '../verify';
import { amountBefore, amountsIn, isStep, levelBefore } from './amounts';

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
  const stated = match.position(1);
  // Without its brackets the line is read once more.
  if (closesBracket(shape, stated)) return [];
  // 5.6亿元，同比增加0.6亿元（上年5亿元），增长12%: by how much is not how much.
  const at = isStep(shape, stated) ? amountBefore(shape, stated) : stated;
  if (at === undefined) return [];
  const own = relate(shape.tokens[at]!);
  const opening = openingBefore(shape, at);
  if (opening === undefined) return !isLastOfList(shape, at) || own.some(holds) ? own : ofListed(shape, at, relate);
  const head = levelBefore(shape, opening);
  if (head === undefined || own.some(holds)) return own;
  const ofHead = relate(shape.tokens[head]!);
  const parts = amountsIn(shape, opening, at + 1);
  if (ofHead.some(holds)) return ofHead;
  if (parts.length < 2) return own;
  return areAll(shape, head, parts) ? ofHead : [];
}

/** 总产值40.7亿元，三次产业分别为12.6亿元、18.4亿元、9.7亿元，增长8.2%: of what stands before the list, where it is true of that. */
function ofListed(shape: Shape, at: number, relate: (level: Token) => readonly Relation[]): readonly Relation[] {
  let first = at;
  while (isLastOfList(shape, first)) first -= 2;
  const head = amountBefore(shape, first);
  const ofHead = head === undefined ? [] : relate(shape.tokens[head]!);
  return ofHead.some(holds) ? ofHead : [];
}

function isLastOfList({ letters }: Shape, at: number): boolean {
  return /[、&]/.test(letters[at - 1] ?? '') && letters[at - 2] === 'Q';
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
