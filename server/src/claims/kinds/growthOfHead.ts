import type { Claim } from '../claim';
import { type Shape, type ShapeMatch, type Token, textBetween } from '../shape';
import { levelBefore } from './amounts';

/**
 * The readings of a growth whose level closes a list: 资金1.8亿元，其中中央1.1亿元、省级0.4亿元、县级0.3亿元，较上年增加770万元，增长4.4% may
 * be said of all that was listed. Where neither is true, nothing is known, unless one slip of the pen explains it.
 */
export function ofHeadOrLast(
  shape: Shape,
  match: ShapeMatch,
  claimsOf: (match: ShapeMatch) => readonly Claim[],
): readonly Claim[] {
  const own = claimsOf(match);
  if (!own.some(({ verdict }) => verdict === 'contradicted')) return own;
  const heads = LEVEL_GROUPS.flatMap((group) => {
    const level = match.group(group);
    const head = level?.letter === 'Q' ? headOf(shape, shape.tokens.indexOf(level)) : undefined;
    return head && level ? [{ level, ...head }] : [];
  });
  const [found] = heads;
  if (!found) return own;
  const ofHead = claimsOf({ ...match, group: (index) => replaced(match.group(index), found.level, found.head) });
  if (ofHead.length > 0 && ofHead.every(({ verdict }) => verdict !== 'contradicted')) return ofHead;
  return found.isClosed ? ofHead.filter(({ repairs }) => repairs[0]?.distance === 1) : own;
}

/** The groups in which the forms of growth catch a level. */
const LEVEL_GROUPS = [1, 2, 3];

function replaced(token: Token | undefined, one: Token, other: Token): Token | undefined {
  return token === one ? other : token;
}

/** What the list that ends at a token is of, and whether its members stand so close (、) that the growth is hardly the last one's. */
function headOf(shape: Shape, last: number): { head: Token; isClosed: boolean } | undefined {
  const list = LIST.exec(shape.letters.slice(Math.max(0, last - LONGEST), last + 1));
  if (!list) return undefined;
  const opening = last + 1 - list[0].length;
  const head = shape.tokens[levelBefore(shape, opening) ?? -1];
  const unit = shape.tokens[last]!.figure!.unit;
  if (!head?.figure?.unit || head.figure.unit.dimension !== unit?.dimension) return undefined;
  return { head, isClosed: /[、和及与][^、,]*$/.test(textBetween(shape, opening, last)) };
}

const LIST = /[z:](?:[_:,]){0,2}Q(?:_?[、&,]&?_?Q){1,20}$/;
const LONGEST = 64;
