import type { Figure } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import { quotientRelation, type Relation, termOf } from '../relation';
import { matches, type Shape, textBetween } from '../shape';
import { verify } from '../verify';
import { amountsIn, sentenceStart } from './amounts';
import { doubted } from './doubted';
import { nameOf, ratioOf } from './ratio';

/**
 * Rates behind which a bracket says what they are of: 整改隐患1874条、整改率98.9%（共排查1895条）; 就业1862人、再就业643人，分别完成
 * 109.5%、107.2%（目标数依次为1700人、600人）.
 */
export function* readBracketedWholes(shape: Shape): Generator<Claim> {
  if (!/P\([^)]{0,6}Q/.test(shape.letters)) return;
  for (const match of matches(shape, /(?<![、&])(P)\(([_sSgvyc]{0,4})(Q)Q?\)/dg)) {
    const [rate, whole] = [match.position(1), match.position(3)];
    const deed = DEED.exec(nameOf(shape, shape.tokens[rate]!))?.[1];
    const words = textBetween(shape, rate + 2, whole - 1);
    if (deed === undefined || whole === rate + 2 || !OF_ALL.test(words) || OTHER.test(words)) continue;
    const part = doneBefore(shape, rate, deed, shape.tokens[whole]!.figure!);
    const relation = part && ratioOf(part, shape.tokens[whole]!.figure, shape.tokens[rate]!.figure);
    if (relation) yield doubted(verify({ kind: 'share', relation }));
  }
  for (const match of matches(shape, /(L)[v_yg]{0,4}(P(?:[、&]P){1,8})\(([_yg]{0,4}?)L?(Q(?:[、&]Q){1,8})\)/dg))
    yield* listed(shape, [match.position(1), match.position(2), match.position(4)], match.end - 1);
}

const DEED = /^(?:其中)?[,:]?([\u4e00-\u9fa5]{2,6}?)率(?:仅|只)?(?:为|达到?|是)?$/;
const OF_ALL = /累计|共|总|全部|应|需|排查|发现|纳入|受理|收到|申报|抽检|检查|目标|任务|计划/;
const OTHER = /[上去前]年|同期|增|减|高|低|新|其中|余|未/;

/** The nearest amount of the whole's unit that is named by the deed: 消除风险26户 beside 风险消除率. */
function doneBefore(shape: Shape, rate: number, deed: string, whole: Figure): Figure | undefined {
  const done = amountsIn(shape, sentenceStart(shape, rate), rate).filter((at) => {
    const { unit, qualifier } = shape.tokens[at]!.figure!;
    const name = nameOf(shape, shape.tokens[at]!);
    return (
      unit?.text === whole.unit?.text && qualifier === 'exact' && name.includes(deed.slice(-2)) && !/[未不]/.test(name)
    );
  });
  return done.length === 1 ? shape.tokens[done[0]!]!.figure : undefined;
}

/** As many amounts before, rates and targets: each of the rates is of its own. */
function* listed(shape: Shape, [cue, rateStart, targetStart]: readonly number[], end: number): Generator<Claim> {
  const rates = figuresIn(shape, rateStart!, targetStart!, 'P');
  const targets = figuresIn(shape, targetStart!, end, 'Q');
  const words = textBetween(shape, cue!, targetStart! - 1);
  if (!/完成|目标|任务|计划/.test(words) || /[上去前]年|同期/.test(words)) return;
  const amounts = amountsIn(shape, sentenceStart(shape, cue!), cue!)
    .map((at) => shape.tokens[at]!.figure!)
    .slice(-rates.length);
  if (amounts.length !== rates.length || targets.length !== rates.length) return;
  for (const [at, value] of amounts.entries()) {
    const relation = completionOf(value, targets[at]!, rates[at]!);
    if (relation) yield doubted(verify({ kind: 'completion', relation }));
  }
}

function figuresIn(shape: Shape, start: number, end: number, letter: string): Figure[] {
  return shape.tokens.slice(start, end).flatMap((token) => (token.letter === letter ? [token.figure!] : []));
}

function completionOf(value: Figure, target: Figure, rate: Figure): Relation | undefined {
  if (!value.unit || value.unit.dimension !== target.unit?.dimension || target.number.coefficient <= 0n)
    return undefined;
  const [above = '', below = ''] = printed(value, target);
  const terms = [termOf('value', value), termOf('target', target), termOf('rate', rate)] as const;
  return quotientRelation(...terms, `${above} ÷ ${below}`);
}
