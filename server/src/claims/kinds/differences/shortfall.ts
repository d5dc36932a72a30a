import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, termOf } from '../../relation';
import { matches, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { isAside } from '../common/amounts';
import { mayBeOfOther, slipOnly } from '../common/doubted';

/**
 * How far a level still lies below its target: 达到4.62个，距离年底目标4.8个还差0.18个; 90.2%，距95%的目标还差4.8个百分点. The amount before may be of a part of
 * the time only, so that nothing but a slip of the pen is asked about.
 */
export function* readShortfalls(shape: Shape): Generator<Claim> {
  if (!/[距离与][^。]{1,30}[差缺需]/.test(shape.text)) return;
  for (const match of matches(shape, /([QP])_?[,;(]([_ygc]{1,5})\(?([QP])\)?([_ygn]{1,4})([QT])(?=_?[,;.)])/dg)) {
    const [level, target, missing] = [1, 3, 5].map((group) => match.group(group)!) as [Token, Token, Token];
    const words = shape.block.folded;
    const before = words.slice(shape.tokens[match.position(2) - 1]!.span.end, target.span.start);
    const behind = words.slice(target.span.end, missing.span.start);
    const isSaid = TOWARDS.test(before) && MISSING.test(behind) && GOAL.test(before + behind);
    if (!isSaid || isAside(shape, match.position(1))) continue;
    const claim = claimOf(level.figure!, target.figure!, missing.figure!);
    if (claim) yield claim;
  }
}

const TOWARDS = /^(?:距离?|离|与)[^,。;]{0,14}$/;
const MISSING = /^\)?[^,。;差缺需]{0,8}(?:还|尚|仍|相)有?(?:差|缺|需)(?:距|口)?[\u4e00-\u9fa5]{0,4}$/;
const GOAL = /目标|任务|计划|要求|标准|指标/;

function claimOf(level: Figure, target: Figure, missing: Figure): Claim | undefined {
  if (!areAlike(level, target, missing)) return undefined;
  const [from, to] = level.kind === 'percent' ? printed(level, target) : printed(level, target, missing);
  const relation = differenceRelation(
    termOf('base', level),
    termOf('current', target),
    termOf('change', missing),
    `${to} − ${from}`,
  );
  const claim = slipOnly(verify({ kind: 'difference', relation }), 2);
  return claim && mayBeOfOther(claim);
}

function areAlike(level: Figure, target: Figure, missing: Figure): boolean {
  if ([level, target, missing].some(({ qualifier }) => qualifier !== 'exact') || level.kind !== target.kind)
    return false;
  if (level.kind === 'percent') return missing.kind === 'points';
  const dimension = level.unit?.dimension;
  return dimension !== undefined && dimension === target.unit?.dimension && dimension === missing.unit?.dimension;
}
