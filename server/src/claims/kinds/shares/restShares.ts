import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { inOrder, matches, type Shape } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { nameOf } from '../common/ratio';
import { slipWithin } from '../common/slipWithin';
import { isMean } from '../means/means';
import { textAfter } from '../parts/openers';
import { shareOfSums } from './sharesOfSums';

/**
 * Rates of what is done, beside what is not: 完工44个、在建8个，完工率84.6%; 累计脱贫2401人，占78.5%，尚有657人未脱贫; 就业1201人、失业63人，失业率5.0%. The two make up the whole,
 * though nothing says that nothing lies beside them, so that only one slip of the pen is told.
 */
export function* readSharesWithRest(shape: Shape): Generator<Claim> {
  if (!FIGURES(shape.letters) || !MAYBE.test(shape.text)) return;
  for (const match of matches(shape, /(Q)_?[、,]_(Q)_?,_?(P)/dg)) {
    const claim = ofTwo(shape, match.position(1), match.position(2), match.position(3));
    if (claim) yield claim;
  }
  for (const match of matches(shape, /(Q)_?,w_?(P),_?o?(Q)/dg)) {
    const claim = withRestBehind(shape, match.position(1), match.position(2), match.position(3));
    if (claim) yield claim;
  }
  for (const match of matches(shape, /(P)[,;][y_]{1,2}(Q)/dg)) {
    const claim = withMoneyLeft(shape, match.position(1), match.position(2));
    if (claim) yield claim;
  }
}

const FIGURES = inOrder('Q QP QP');
const MAYBE = /在建|未|正在|失业|剩|余/;

/** 完工44个、在建8个，完工率84.6% */
function ofTwo(shape: Shape, done: number, rest: number, rate: number): Claim | undefined {
  const [own, other, words] = [done, rest, rate].map((at) => nameOf(shape, shape.tokens[at]!));
  if (UNEMPLOYED.test(words!))
    return /^(?:其中)?就业(?:人[口数员])?$/.test(own!) && /^失业(?:人[口数员])?$/.test(other!)
      ? claimOf(shape, [rest, done, rate], 'swap')
      : undefined;
  const deed = RATE.exec(words!)?.[1];
  if (deed === undefined || !new RegExp(`^(?:其中|已|累计|目前|[\\d年月日截至底])*${deed}$`).test(own!))
    return undefined;
  const isRest = other === `未${deed}` || other === `尚未${deed}` || REST[deed]?.test(other!) === true;
  return isRest && isOnlyPair(shape, done) ? claimOf(shape, [done, rest, rate]) : undefined;
}

const UNEMPLOYED = /^(?:城镇)?(?:调查)?失业率(?:为|达到?|是)?$/;
const RATE = /^([\u4e00-\u9fa5]{2})率(?:为|达到?|是)?$/;
const GOING_ON = /^(?:正?在建|正在(?:建设|施工|推进|实施|整改|办理)|在办|推进中)$/;
const REST: Readonly<Record<string, RegExp>> = {
  完工: GOING_ON,
  竣工: GOING_ON,
  完成: GOING_ON,
  办结: GOING_ON,
  整改: GOING_ON,
};

/** 项目120个，完工44个、在建8个: of all, the rate is of that. */
function isOnlyPair(shape: Shape, done: number): boolean {
  const unit = shape.tokens[done]!.figure!.unit?.text;
  return amountsIn(shape, sentenceStart(shape, done), done).every(
    (at) => shape.tokens[at]!.figure!.unit?.text !== unit,
  );
}

/** 累计脱贫2401人，占78.5%，尚有657人未脱贫; 完成62户，占…，剩余…户. */
function withRestBehind(shape: Shape, done: number, rate: number, rest: number): Claim | undefined {
  const [own, before] = [done, rest].map((at) => nameOf(shape, shape.tokens[at]!));
  const undone =
    /^(?:人|户|个)?未([\u4e00-\u9fa5]{2})(?=[,;。)]|$)/.exec(textAfter(shape, rest))?.[1] ??
    /^(?:尚|还|仍)?(?:有)?未([\u4e00-\u9fa5]{2})的?$/.exec(before!)?.[1];
  if (undone === undefined || !new RegExp(`${undone}$`).test(own!) || !/^(?:尚|还|仍|剩|其余|余)/.test(before!))
    return undefined;
  return claimOf(shape, [done, rest, rate], 'rest');
}

/** 全年补助1735.6万元，次均415元，资金使用率91.3%，当年结余166.4万元: what was spent and what is left of it. */
function withMoneyLeft(shape: Shape, rate: number, rest: number): Claim | undefined {
  const [name, left] = [rate, rest].map((at) => nameOf(shape, shape.tokens[at]!));
  if (!SPENT.test(name!) || !LEFT.test(left!)) return undefined;
  const dimension = shape.tokens[rest]!.figure!.unit?.dimension;
  const spent = amountsIn(shape, sentenceStart(shape, rate), rate).findLast(
    (at) => shape.tokens[at]!.figure!.unit?.dimension === dimension && !isMean(shape, at),
  );
  return spent === undefined ? undefined : claimOf(shape, [spent, rest, rate], 'rest');
}

const SPENT = /^(?:资金|基金)?(?:使用|支出|拨付|支付)率(?:为|达到?|是)?$/;
const LEFT = /^(?:当年|本年|年度)?(?:结余|剩余|尚余|尚未(?:使用|支出|拨付|支付))(?:资金)?$/;

function claimOf(
  shape: Shape,
  [done, rest, rate]: readonly [number, number, number],
  mode: 'rest' | 'swap' | 'share' = 'share',
): Claim | undefined {
  const [part, other, share] = [done, rest, rate].map((at) => shape.tokens[at]!.figure!) as [Figure, Figure, Figure];
  if (!part.unit || part.unit.text !== other.unit?.text || share.kind !== 'percent') return undefined;
  if ([part, other, share].some(({ qualifier, number }) => qualifier !== 'exact' || number.coefficient <= 0n))
    return undefined;
  const relation = shareOfSums({ parts: [part], wholes: [part, other] }, share);
  const claim = verify({ kind: 'share', relation });
  // A survey's rate is weighted, so that of it nothing but two digits of a count that are swapped is told.
  const own = mode === 'swap' && claim.verdict === 'contradicted' ? undefined : slipOnly(claim);
  // What is left is printed to its last digit, of which the rounded share only tells about where it lies.
  const slip =
    own ??
    (mode === 'share'
      ? undefined
      : slipWithin(claim, relation, ({ figure }) => mode === 'swap' || figure === other, mode === 'swap'));
  return slip && mayBeOfOther(slip);
}
