import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { amountBefore } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';
import { areAll } from '../parts/heads';

/**
 * Rates of what was not done: 受理1904人，批准逮捕1327人，不捕577人，不捕率30.3%. The whole is the amount that what was done and what was not
 * make up, so that nothing lies beside them.
 */
export function* readNotDoneRates(shape: Shape): Generator<Claim> {
  if (!RATE.test(shape.text)) return;
  for (const [index, { figure: rate }] of shape.tokens.entries()) {
    const deed = rate?.kind === 'percent' ? NAMED.exec(nameOf(shape, shape.tokens[index]!))?.[1] : undefined;
    const rest = deed === undefined ? undefined : amountBefore(shape, index);
    if (rest === undefined || !nameOf(shape, shape.tokens[rest]!).includes(deed!)) continue;
    const done = beforeOfUnit(shape, rest);
    const whole = done === undefined ? undefined : beforeOfUnit(shape, done);
    if (done === undefined || whole === undefined || !areAll(shape, whole, [done, rest])) continue;
    const claim = shareOf(shape, rest, whole, index);
    if (claim?.verdict === 'contradicted' && mayBeOfTwin(shape, rest, whole, index)) continue;
    const sure = slipOnly(claim);
    if (sure) yield sure;
  }
}

const RATE = /[不未][\u4e00-\u9fa5]{1,5}率/;
const NAMED = /^([不未][\u4e00-\u9fa5]{1,5})率(?:仅|只)?(?:为|达到?|是)?$/;

/** The nearest amount before that is counted by the same word. */
function beforeOfUnit(shape: Shape, from: number): number | undefined {
  const unit = shape.tokens[from]!.figure!.unit?.text;
  let at = amountBefore(shape, from);
  for (let looked = 0; at !== undefined && looked < FAR; looked += 1) {
    if (shape.tokens[at]!.figure!.unit?.text === unit) return at;
    at = amountBefore(shape, at);
  }
  return undefined;
}

/** Each of the two has one other count beside it at most: 402件577人. */
const FAR = 3;

/** 受理1326件1904人，…，不捕402件577人: the rate may be of the cases as well. */
function mayBeOfTwin(shape: Shape, rest: number, whole: number, rate: number): boolean {
  return [-1, 1].some((step) => {
    const isOf = shareOf(shape, rest + step, whole + step, rate);
    return isOf !== undefined && isOf.verdict !== 'contradicted';
  });
}

function shareOf({ tokens }: Shape, part: number, whole: number, rate: number): Claim | undefined {
  const relation = ratioOf(tokens[part]?.figure, tokens[whole]?.figure, tokens[rate]!.figure);
  return relation && verify({ kind: 'share', relation });
}
