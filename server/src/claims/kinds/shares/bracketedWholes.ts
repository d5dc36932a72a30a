import { compare } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { quotientRelation, type Relation, termOf } from '../../relation';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * Rates behind which a bracket says what they are of: 整改隐患1874条、整改率98.9%（共排查1895条）; 就业1862人、再就业643人，分别完成
 * 109.5%、107.2%（目标数依次为1700人、600人）; or the bracket before them.
 */
export function* readBracketedWholes(shape: Shape): Generator<Claim> {
  if (!/P\([^)]{0,6}Q|Q\)P/.test(shape.letters)) return;
  for (const match of matches(shape, /(?<![、&])(P)\(([_sSgvyc]{0,4})(Q)Q?\)/dg)) {
    const [rate, whole] = [match.position(1), match.position(3)];
    const deed = DEED.exec(nameOf(shape, shape.tokens[rate]!))?.[1];
    const words = textBetween(shape, rate + 2, whole - 1);
    if (deed === undefined || whole === rate + 2 || !OF_ALL.test(words) || OTHER.test(words)) continue;
    const claim = claimOf(shape, rate, whole, deed);
    if (claim) yield claim;
  }
  for (const match of matches(shape, /(L)[v_yg]{0,4}(P(?:[、&]P){1,8})\(([_yg]{0,4}?)L?(Q(?:[、&]Q){1,8})\)/dg))
    yield* listed(shape, match.position(1), { rates: match.position(2), targets: match.position(4) });
  // 分别完成年度任务（80个、125公里）的105%、106%
  for (const match of matches(shape, /(L)[v_yg]{0,4}\([_yg]{0,4}?L?(Q(?:[、&]Q){1,8})\)(P(?:[、&]P){1,8})/dg))
    yield* listed(shape, match.position(1), { targets: match.position(2), rates: match.position(3) });
}

const DEED = /^(?:其中)?[,:]?([\u4e00-\u9fa5]{2,6}?)(?:完成)?率(?:仅|只)?(?:为|达到?|是)?$/;
const OF_ALL = /累计|共|总|全部|应|需|排查|发现|纳入|受理|收到|申报|抽检|检查|目标|任务|计划/;
const OTHER = /[上去前]年|同期|增|减|高|低|新|其中|余|未/;

/** 消除风险26户 beside 风险消除率, unless the rate is true of another amount before it. */
function claimOf(shape: Shape, rate: number, whole: number, deed: string): Claim | undefined {
  const { unit } = shape.tokens[whole]!.figure!;
  const alike = amountsIn(shape, sentenceStart(shape, rate), rate).filter(
    (at) => shape.tokens[at]!.figure!.unit?.text === unit?.text,
  );
  const done = alike.filter((at) => {
    const name = nameOf(shape, shape.tokens[at]!);
    return name.includes(deed.slice(-2)) && !/[未不]/.test(name) && shape.tokens[at]!.figure!.qualifier === 'exact';
  });
  if (done.length !== 1) return undefined;
  const [own] = shareOf(shape, done[0]!, whole, rate);
  const isOfOther = alike.some((other) => shareOf(shape, done[0]!, other, rate)[0]?.verdict === 'holds');
  return isOfOther ? undefined : slipOnly(own);
}

function shareOf(shape: Shape, part: number, whole: number, rate: number): readonly Claim[] {
  const [above, below, share] = [part, whole, rate].map((index) => shape.tokens[index]!.figure!);
  const relation = ratioOf(above, below, share);
  const isMore = compare(figureValue(above!), figureValue(below!)) > 0;
  return relation && !isMore ? [verify({ kind: 'share', relation })] : [];
}

/** As many amounts before, rates and targets: each of the rates is of its own. */
function* listed(shape: Shape, cue: number, from: { rates: number; targets: number }): Generator<Claim> {
  const [rates, targets] = [figuresFrom(shape, from.rates, 'P'), figuresFrom(shape, from.targets, 'Q')];
  const words = textBetween(shape, cue, from.targets - 1);
  if (!/完成|目标|任务|计划/.test(words) || /[上去前]年|同期/.test(words)) return;
  const amounts = amountsIn(shape, sentenceStart(shape, cue), cue)
    .map((at) => shape.tokens[at]!.figure!)
    .slice(-rates.length);
  if (amounts.length !== rates.length || targets.length !== rates.length) return;
  if (amounts.some(({ unit }, at) => !unit || unit.dimension !== targets[at]!.unit?.dimension)) return;
  for (const [at, value] of amounts.entries()) {
    const relation = completionOf(value, targets[at]!, rates[at]!);
    if (relation) yield verify({ kind: 'completion', relation });
  }
}

/** The figures of a list that 、 or 和 joins. */
function figuresFrom(shape: Shape, start: number, letter: string): Figure[] {
  const found: Figure[] = [];
  for (let at = start; shape.letters[at] === letter; at += 2) {
    found.push(shape.tokens[at]!.figure!);
    if (!/[、&]/.test(shape.letters[at + 1] ?? '')) break;
  }
  return found;
}

function completionOf(value: Figure, target: Figure, rate: Figure): Relation | undefined {
  if (target.number.coefficient <= 0n) return undefined;
  const [above = '', below = ''] = printed(value, target);
  const terms = [termOf('value', value), termOf('target', target), termOf('rate', rate)] as const;
  return quotientRelation(...terms, `${above} ÷ ${below}`);
}
