import { middle } from '../../../arithmetic/interval';
import { compare, toNumber } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { inOrder, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountBefore, amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * Rates of deeds whose whole opens the sentence before: 全年受理58.30万件：身份证21.46万件、…。网上办结31.50万件，网办率54.0%. More may have come in by another
 * way, so that only one slip of the pen is told.
 */
export function* readDoneElsewhere(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('率') || !MAYBE(shape.letters)) return;
  for (const [index, { letter }] of shape.tokens.entries()) {
    if (letter !== 'P') continue;
    const deed = RATE.exec(nameOf(shape, shape.tokens[index]!))?.[1];
    const done = deed === undefined ? undefined : amountBefore(shape, index);
    if (deed === undefined || done === undefined || !isDeedOf(shape, done, deed, index)) continue;
    const whole = openingBefore(shape, done);
    const relation =
      whole === undefined
        ? undefined
        : ratioOf(shape.tokens[done]!.figure, shape.tokens[whole]!.figure, shape.tokens[index]!.figure);
    const claim = relation && slipOnly(verify({ kind: 'share', relation }));
    if (claim && !isClose(claim, shape.tokens[index]!.figure!)) yield claim;
  }
}

/** What differs in its last digits may be of a few more or less. */
function isClose({ verdict, implied }: Claim, rate: Figure): boolean {
  const given = implied && middle(implied);
  return (
    verdict === 'contradicted' && given !== undefined && Math.abs(toNumber(figureValue(rate)) - toNumber(given)) < CLOSE
  );
}

const CLOSE = 0.005;

const MAYBE = inOrder('Q . Q P');
const RATE = /^([\u4e00-\u9fa5]{2,4})率(?:为|达到?|是)?$/;
/** Rates of a population, of a target, or of the cases of another time. */
const OTHER =
  /溢价|增[值长速]|升值|加价|减值|死亡|出生|生育|发病|失业|就业|完成|达成|执行|任务|目标|计划|预算|进度|毛利|利润|回报|收益|中标|结案|破案|合格|优良|满意/;

/** 网上办结 is what 网办 is short for; the rate stands right behind what was done, in its sentence the only one that was counted so. */
function isDeedOf(shape: Shape, done: number, deed: string, rate: number): boolean {
  const name = nameOf(shape, shape.tokens[done]!).replace(/^(?:其中|全部|均|已|累计|全年|共)*/, '');
  if (OTHER.test(deed) || shape.tokens[done]!.figure!.qualifier !== 'exact') return false;
  if (!/^_?[,、]_?$/.test(shape.letters.slice(done + 1, rate)) || !isShortFor(deed, name)) return false;
  const unit = shape.tokens[done]!.figure!.unit?.text;
  const start = sentenceStart(shape, done);
  const semicolon = shape.letters.slice(start, done).includes(';');
  const alike = amountsIn(shape, start, done).filter((at) => shape.tokens[at]!.figure!.unit?.text === unit);
  return !semicolon && alike.length === 0 && !shape.letters.slice(start, done).includes('z');
}

/** The characters of the deed in their order, of which the first begins the name. */
function isShortFor(deed: string, name: string): boolean {
  let at = -1;
  for (const character of deed) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return name.startsWith(deed[0]!) && name.length <= LONGEST && !/[未不没]/.test(name);
}

const LONGEST = 8;

/** The first amount of the sentence before, where it alone is counted so or leads a list of its kinds. */
function openingBefore(shape: Shape, done: number): number | undefined {
  const end = sentenceStart(shape, done) - 1;
  if (shape.letters[end] !== '.') return undefined;
  const start = sentenceStart(shape, end - 1);
  const { figure: part } = shape.tokens[done]!;
  const [first, ...others] = amountsIn(shape, start, end).filter(
    (at) => shape.tokens[at]!.figure!.unit?.text === part!.unit?.text,
  );
  const whole = first === undefined ? undefined : shape.tokens[first]!.figure!;
  if (whole?.qualifier !== 'exact' || compare(figureValue(whole), figureValue(part!)) < 0) return undefined;
  const isLead = others.length === 0 || /^:/.test(shape.letters.slice(first! + 1));
  return isLead && CAME_IN.test(textBetween(shape, start, first!)) ? first : undefined;
}

const CAME_IN = /受理|办理|接收|收到|收集|排查|发现|摸排|登记|申报|接报|接待|交办|转办|检查|梳理/;
