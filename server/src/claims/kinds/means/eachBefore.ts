import type { ClaimKind } from '../../claim';
import type { Relation } from '../../relation';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { isAside, isStep } from '../common/amounts';
import { clauseOf } from '../common/ratio';

/**
 * What is compared with a level: 每人400元，1498人共缴纳59.92万元，比上年每人380元增加20元 speaks of the 400 and not of the total that they make
 * together, and behind 比上年增加8.4万元，比全县平均68.5万元高 nobody compares the increase; unless it is true of that. Gives nothing where the level
 * is not told.
 */
export function ofComparedLevel(
  shape: Shape,
  [current, base]: readonly [Token, Token],
  kind: ClaimKind,
  relate: (level: Token) => Relation | undefined,
  otherwise = () => relate(current),
): Relation | undefined {
  const [own, other] = [current, base].map((token) => ownWords(shape, token)) as [string, string];
  const isChange = isStep(shape, shape.tokens.indexOf(current)) && !CHANGE.test(other);
  const isOfEach = EACH.test(other) || (isChange && MEAN.test(other));
  if (!isChange && (MEAN.test(own) || !(isOfEach || TOGETHER.test(own)))) return otherwise();
  const relation = relate(current);
  if (relation && verify({ kind, relation }).verdict === 'holds') return relation;
  const level = meanBefore(shape, current);
  if (level) return relate(level);
  return isOfEach || isChange ? undefined : otherwise();
}

/** The nearest mean before it in the sentence, of the same dimension. */
function meanBefore(shape: Shape, current: Token): Token | undefined {
  const { letters, tokens } = shape;
  const index = tokens.indexOf(current);
  for (let at = index - 1; at >= Math.max(0, index - FAR) && letters[at] !== '.'; at -= 1) {
    const token = tokens[at]!;
    if (letters[at] !== current.letter || isAside(shape, at)) continue;
    if (token.figure!.unit?.dimension !== current.figure!.unit?.dimension) continue;
    const name = ownWords(shape, token);
    if (MEAN.test(name) && !COMPARED.test(name)) return token;
  }
  return undefined;
}

/** How many tokens back the sentence may have told it. */
const FAR = 24;

/** The words of its clause behind any other figure. */
function ownWords(shape: Shape, token: Token): string {
  return /[^\d%]*$/.exec(clauseOf(shape, token))![0];
}

const EACH = /每[\u4e00-\u9fa5]{1,3}$|[人户亩村镇社店校]均$/;
const MEAN = /每[\u4e00-\u9fa5]|[人户亩村镇社店校]均|平均|[亩单]产|单价|标准/;
const TOGETHER = /共|合计|总[计额]|累计/;
const CHANGE = /[增减多少升降]/;
const COMPARED = /(?<![占对])[比较]/;
