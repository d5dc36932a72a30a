import { compare } from '../../arithmetic/rational';
import { figureValue } from '../../figures';
import type { Claim } from '../claim';
import { type Shape, textBetween } from '../shape';
import { verify } from '../verify';
import { amountBefore } from './amounts';
import { nameOf, ratioOf } from './ratio';

/**
 * Rates named after a deed, beside what came in and what the deed was done to: 发现隐患58处，整改56处，整改率96.6%. The deed
 * must be the same word in the rate and before the count, and no other count may stand between.
 */
export function* readDoneRates(shape: Shape): Generator<Claim> {
  if (!shape.block.folded.includes('率')) return;
  for (let index = 0; index < shape.tokens.length; index++) {
    const token = shape.tokens[index]!;
    if (token.figure?.kind !== 'percent') continue;
    const deed = /^([\u4e00-\u9fa5]{2,4})率(?:仅|只)?(?:为|达到?|是|有)?$/.exec(nameOf(shape, token))?.[1];
    const done = deed === undefined ? undefined : amountBefore(shape, index);
    if (
      deed === undefined ||
      done === undefined ||
      VITAL.test(deed) ||
      !nameOf(shape, shape.tokens[done]!).includes(deed)
    )
      continue;
    const found = amountBefore(shape, done);
    if (found === undefined || !mayHold(shape, found, done, deed)) continue;
    const relation = ratioOf(shape.tokens[done]!.figure, shape.tokens[found]!.figure, token.figure);
    if (relation) yield verify({ kind: 'share', relation });
  }
}

/** Rates of a population, not of the cases before them. */
const VITAL = /死亡|出生|生育|发病|失业/;

/** Both count the same things, and what came in is all that there was to deal with, not only this year's. */
function mayHold(shape: Shape, found: number, done: number, deed: string): boolean {
  const [all, some] = [shape.tokens[found]!.figure!, shape.tokens[done]!.figure!];
  const name = nameOf(shape, shape.tokens[found]!);
  const between = textBetween(shape, found + 1, done - 1).replace(/\([^)]*\)/g, '');
  if (isOpposite(name, deed) || name.includes(deed) || /新收|新增|新受理|其中|剩余|结转/.test(name + between))
    return false;
  return all.unit?.text === some.unit?.text && compare(figureValue(some), figureValue(all)) <= 0;
}

/** 逮捕35人，不捕21人，不捕率37.5%: both together came in, and neither count is the whole. */
function isOpposite(name: string, deed: string): boolean {
  return /^[不未没非]/.test(deed) && name.includes(deed.slice(1));
}
