import type { Relation } from '../../relation';
import type { Shape, ShapeMatch, Token } from '../../shape';
import { verify } from '../../verify';
import { amountBefore, amountsIn, isStep } from '../common/amounts';
import { areAll, headsBefore, isBeyond, meantOf } from '../parts/heads';

/**
 * Of what a change tells that stands behind parts: 存款300亿元（住户200亿元、企业100亿元），增加20亿元 is of the 300, and behind 其中 it is of
 * the last part or of the whole again, of which only one fits. Takes the match whose first group is the amount before the change, and
 * what the change says of such an amount; gives nothing where nobody can say which one was meant.
 */
export function ofLevel(shape: Shape, match: ShapeMatch, relate: Relate): readonly Relation[] {
  const at = levelAt(shape, match.position(1));
  return at === undefined ? [] : ofOneOf(shape, at, relate);
}

/** The same where the earlier level is stated too, which few amounts fit: it says which one was meant. */
export function ofLevelNow(shape: Shape, match: ShapeMatch, relate: Relate): readonly Relation[] {
  const at = levelAt(shape, match.position(1));
  if (at === undefined) return [];
  return isLastOfList(shape, at) ? ofOneOf(shape, at, relate) : ofStatedBase(shape, at, relate);
}

/** What is told of a level, if it is one. */
type Relate = (level: Token) => readonly Relation[];

/** 5.6亿元，同比增加0.6亿元（上年5亿元），增长12%: by how much is not how much. Without its brackets the line is read once more. */
function levelAt(shape: Shape, stated: number): number | undefined {
  if (closesBracket(shape, stated)) return undefined;
  return isStep(shape, stated) ? amountBefore(shape, stated) : stated;
}

function ofOneOf(shape: Shape, at: number, relate: Relate): readonly Relation[] {
  const own = relate(shape.tokens[at]!);
  if (own.some(holds)) return own;
  const heads = headsBefore(shape, at);
  const ofHeads = heads.map(({ head }) => relate(shape.tokens[head]!));
  const fitting = ofHeads.find((relations) => relations.some(holds));
  if (fitting) return fitting;
  const [nearest] = heads;
  if (!nearest || isBeyond(shape, nearest.head, at)) return isLastOfList(shape, at) ? [] : own;
  const parts = amountsIn(shape, nearest.from, at + 1);
  if (parts.length < 2) return own;
  return areAll(shape, nearest.head, parts) ? ofHeads[0]! : [];
}

/** 300万人次，其中过夜游客60万人次，比上年的250万人次增长20%: of the level that it is true of. The level that was is stated, so that one is doubted if it is of none. */
export function ofStatedBase(shape: Shape, at: number, relate: Relate): readonly Relation[] {
  const judge = (index: number) => {
    const [relation] = relate(shape.tokens[index]!);
    return relation && verify({ kind: 'growth', relation });
  };
  return relate(shape.tokens[meantOf(shape, at, judge)]!);
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
