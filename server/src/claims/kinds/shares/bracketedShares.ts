import type { Claim } from '../../claim';
import { matches, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { slipOnly } from '../common/doubted';
import { areAlike, clauseOf, isLess, ratioOf } from '../common/ratio';

/**
 * Rates whose counts stand in a bracket right behind them: 竞聘上岗比例77.9%（68个岗位中53个竞聘）, or of which the whole alone does: 累计建成1187个，
 * 覆盖率88.6%（全市共有小区1340个）.
 */
export function* readBracketedShares(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('P(')) return;
  for (const match of matches(shape, /(P)\(_?(Q)_?(Q)_?\)/dg)) {
    const [rate, whole, part] = [1, 2, 3].map((group) => match.group(group)!) as [Token, Token, Token];
    const words = shape.block.folded.slice(whole.span.end, part.span.start);
    const claim = OF_THESE.test(words) ? shareOf(part, whole, rate) : undefined;
    if (claim) yield claim;
  }
  for (const match of matches(shape, /(Q)_?[,、](_)(P)\(_(Q)_?\)/dg)) {
    const [part, rate, whole] = [1, 3, 4].map((group) => match.group(group)!) as [Token, Token, Token];
    if (!RATE.test(clauseOf(shape, rate)) || !ALL.test(clauseOf(shape, whole))) continue;
    if (isLess(shape, match.position(4), match.position(1))) continue;
    const claim = slipOnly(shareOf(part, whole, rate));
    if (claim) yield claim;
  }
}

/** 68个岗位中53个, 110辆中有78辆 */
const OF_THESE = /^[\u4e00-\u9fa5]{0,8}中,?(?:有|已)?$/;
/** What is said of all of a kind: 覆盖率, 入驻率. */
const RATE =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:覆盖|普及|入驻|使用|签约|开通|建成|配备|达标|改造|安装|完成|入住))率(?:为|达到?|已达)*$/;
const ALL =
  /^(?:全[省市州县区镇乡村国]|辖区|总共|共|应|现)(?:[\u4e00-\u9fa5]{0,6})(?:共有|共|有|总数|应)[\u4e00-\u9fa5]{0,10}$/;

function shareOf(part: Token, whole: Token, rate: Token): Claim | undefined {
  if (!areAlike(part.figure!, whole.figure!)) return undefined;
  const relation = ratioOf(part.figure, whole.figure, rate.figure);
  return relation && verify({ kind: 'share', relation });
}
