import { compare } from '../../arithmetic/rational';
import { figureValue } from '../../figures';
import type { Claim } from '../claim';
import { type Shape, textBetween } from '../shape';
import { verify } from '../verify';
import { amountBefore } from './amounts';
import { nameOf, ratioOf } from './ratio';

/**
 * Rates named after a deed, beside what came in and what the deed was done to: 发现隐患58处，整改56处，整改率96.6%；应参保860人，
 * 已参保843人，参保率98%. The deed must be the same word in the rate and before the count, and no other count may stand between.
 */
export function* readDoneRates(shape: Shape): Generator<Claim> {
  if (!shape.block.folded.includes('率')) return;
  let last: Settled | undefined;
  for (let index = 0; index < shape.tokens.length; index++) {
    const token = shape.tokens[index]!;
    if (token.figure?.kind !== 'percent') continue;
    const deed = RATE.exec(nameOf(shape, token))?.[1];
    const done = deed === undefined ? undefined : amountBefore(shape, index);
    if (deed === undefined || done === undefined || NO_DEED.test(deed)) continue;
    const claims = wholesFor(shape, done, last).flatMap((found) => {
      if (!mayHold(shape, found, done, deed)) return [];
      const relation = ratioOf(shape.tokens[done]!.figure, shape.tokens[found]!.figure, token.figure);
      return relation ? [{ found, claim: verify({ kind: 'share', relation }) }] : [];
    });
    const read = claims.find(({ claim }) => claim.verdict !== 'contradicted') ?? claims.at(-1);
    if (!read) continue;
    last = { found: read.found, rate: index };
    yield read.claim;
  }
}

const RATE = /^([\u4e00-\u9fa5]{2,4}?)(?:完成)?率(?:仅|只)?(?:为|达到?|是|有)?$/;

/** A rate that was read, by the tokens of what came in and of the rate. */
interface Settled {
  readonly found: number;
  readonly rate: number;
}

/**
 * What the deed may be done to: the count before, and what the rate before was of. 项目120个，开工108个，开工率90%；竣工66个，竣工率55%
 * goes on with the 120.
 */
function wholesFor(shape: Shape, done: number, last: Settled | undefined): number[] {
  const found = amountBefore(shape, done);
  const goesOn = last !== undefined && /^[,;、]_?$/.test(shape.letters.slice(last.rate + 1, done));
  return [...(found === undefined ? [] : [found]), ...(goesOn ? [last.found] : [])];
}

/** Rates of a population, not of the cases before them; and rates of what was planned, which completion claims are. */
const NO_DEED = /死亡|出生|生育|发病|失业|任务|目标|计划|预算|时序|进度/;

/** Both count the same things, and what came in is all that there was to deal with, not only this year's. */
function mayHold(shape: Shape, found: number, done: number, deed: string): boolean {
  const [all, some] = [shape.tokens[found]!.figure!, shape.tokens[done]!.figure!];
  const [name, own] = [nameOf(shape, shape.tokens[found]!), nameOf(shape, shape.tokens[done]!)];
  const isDue = isOwed(name, own, deed);
  if (!isDue && (!own.includes(deed) || name.includes(deed))) return false;
  const between = textBetween(shape, found + 1, done - 1).replace(/\([^)]*\)/g, '');
  if (isOpposite(name, deed) || /新收|新增|新受理|其中|剩余|结转/.test(name + between)) return false;
  return all.unit?.text === some.unit?.text && (isDue || compare(figureValue(some), figureValue(all)) <= 0);
}

/** 应参保人数860人，已参保843人; 应收物业费32万元，实收28.8万元，收缴率: what was due and what came, by one word. */
function isOwed(name: string, own: string, deed: string): boolean {
  const [, due, thing = ''] = /[应需须](?:当)?([\u4e00-\u9fa5])(.*)$/.exec(name) ?? [];
  if (due === undefined || !deed.includes(due) || !own.includes(due) || /[应需须]/.test(own)) return false;
  // 应参加培训860人，参加调研120人 is of two things.
  return thing.includes(own.slice(own.indexOf(due) + 1).replace(/(?:人数|户数|数|了)$/, ''));
}

/** 逮捕35人，不捕21人，不捕率37.5%: both together came in, and neither count is the whole. */
function isOpposite(name: string, deed: string): boolean {
  return /^[不未没非]/.test(deed) && name.includes(deed.slice(1));
}
