import type { Figure, Period } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, type Term } from '../../relation';
import { inOrder, matches, type Shape, type ShapeMatch, type Token, tokenText } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { isSamePeriod } from '../common/periods';

/**
 * How far a rate of growth lies from what it was at an earlier time of the same line: 一季度下降6.8%，…，全年增长3.2%，比一季度回升10个百分点; 增长5.7%，增速比上半年加快
 * 0.3个百分点（上半年5.4%）; 下降5.6%。降幅较上半年收窄3.8个百分点（上半年下降9.4%）. Rates of several things stand in a line, so that only a slip of the pen is told.
 */
export function* readRatesThen(shape: Shape): Generator<Claim> {
  if (!mayTell(shape.letters) || !WAYS.test(shape.text)) return;
  const rates = ratesIn(shape);
  const seen = new Set<Figure>();
  for (const match of matches(shape, COMPARED)) {
    const points = match.group(7)!;
    const way = wayOf(tokenText(shape, match.group(6)!));
    if (way === undefined || seen.has(points.figure!) || points.figure!.unit?.text.includes('基点')) continue;
    const pair = pairOf(shape, match, rates);
    const isBefore = pair && pair.current.index < shape.letters.lastIndexOf('.', match.start);
    const claim =
      pair &&
      claimOf(
        pair,
        points,
        way,
        isOfFall(match.letters(2), tokenText(shape, match.group(6)!), pair),
        isBefore === true,
      );
    if (!claim) continue;
    seen.add(points.figure!);
    yield claim;
  }
}

const mayTell = inOrder('P cn rd_ T');
/** 全年增速比一季度（-6.8%）回升10个百分点, 降幅较上半年收窄3.8个百分点（上半年下降9.4%） */
const COMPARED = /[,;.(](y?)_?([rd]?)(?:c(y)(?:\(?(y?[rd]?)(P)\)?)?|n)[rd]?([rd_])(T)/dg;
const WAYS = /回升|回落|加快|放缓|收窄|扩大|提高|提升|上升|下降|提速|减缓|缩小|[高低快慢]/;
const UP = /^(?:回升|加快|提高|提升|上升|提速|上扬|攀升|扩大|高出?|快)$/;
const DOWN = /^(?:回落|放缓|下降|减缓|降低|收窄|缩小|下滑|低|慢)$/;

function wayOf(word: string): 1 | -1 | undefined {
  if (UP.test(word)) return 1;
  return DOWN.test(word) ? -1 : undefined;
}

/** A rate with its sign as the words give it, and the time right before it. */
interface Rate {
  readonly index: number;
  readonly token: Token;
  readonly sign: 1 | -1;
  readonly period: Period | undefined;
  readonly sentence: number;
  /** No other thing is named between the time and the rate. */
  readonly isBare: boolean;
  readonly isInBracket: boolean;
}

function ratesIn(shape: Shape): Rate[] {
  let sentence = 0;
  let isInBracket = false;
  return shape.tokens.flatMap((token, index): Rate[] => {
    if (token.letter === '.') sentence += 1;
    if (/[().]/.test(token.letter)) isInBracket = token.letter === '(';
    if (token.letter !== 'P' || token.figure!.kind !== 'percent' || token.figure!.qualifier !== 'exact') return [];
    const letters = shape.letters.slice(Math.max(0, index - 8), index);
    const timed = /(?<=^|[,;、:.(tf])y(?:_?n?[rd]?|n?_?[rd]?)$/.exec(letters);
    const at = timed ? index - timed[0].length : -1;
    const named = at >= 0 && shape.letters[at + 1] === '_' ? tokenText(shape, shape.tokens[at + 1]!) : '';
    return [
      {
        index,
        token,
        sign: /d$/.test(letters) ? -1 : 1,
        period: at < 0 ? undefined : shape.tokens[at]!.period,
        sentence,
        isBare:
          at >= 0 &&
          /^(?:|收窄|转正|转为|由负转正|累计|同比|仅|为|回升|回落)$/.test(named) &&
          !/[wgh]/.test(letters.slice(-3)),
        isInBracket,
      },
    ];
  });
}

interface Pair {
  readonly current: Rate;
  readonly base: Rate;
}

/** The rate that the comparison is of, and the one of the time that it names. */
function pairOf(shape: Shape, match: ShapeMatch, rates: readonly Rate[]): Pair | undefined {
  const time = match.group(3)?.period;
  const at = match.start;
  const current = currentOf(shape, match, rates, at);
  if (!current) return undefined;
  if (match.group(5)) {
    const inner = rates.find(({ token }) => token === match.group(5));
    const sign = match.letters(4).endsWith('d') || match.letters(2) === 'd' ? -1 : 1;
    return inner && { current, base: { ...inner, sign } };
  }
  const behind = rates.find(({ index }) => index > match.end && index <= match.end + 4);
  if (shape.letters[match.end] === '(' && behind?.period && behind.isBare && isOf(behind.period, time))
    return { current, base: behind };
  if (!time) return undefined;
  const bases = rates.filter(({ period, isBare }) => isBare && period && isSamePeriod(period, time));
  const [base] = bases;
  if (!base || bases.some((other) => other.token.figure!.number.coefficient !== base.token.figure!.number.coefficient))
    return undefined;
  return base !== current && isOfOneSeries(rates, current, base) ? { current, base } : undefined;
}

/** 同比回落1.3个百分点（上年同期6.4%）: the year before, where no other time is named. */
function isOf(period: Period, time: Period | undefined): boolean {
  return time ? isSamePeriod(period, time) : period.relativeYear === -1;
}

/** The one rate of change that was last told before the comparison and outside of brackets; a fall where a fall is compared. */
function currentOf(shape: Shape, match: ShapeMatch, rates: readonly Rate[], at: number): Rate | undefined {
  const near = rates.filter((rate) => rate.index < at && rate.index > at - REACH);
  const before = near.filter((rate) => !rate.isInBracket && isChange(shape, rate));
  // 。降幅较上半年收窄: a sentence that opens with the comparison is of the one before.
  const start = shape.letters.lastIndexOf('.', at);
  const own = before.findLast((rate) => rate.index > start);
  if (own) return isStill(shape, own.index, at) ? own : undefined;
  const sentence = before.at(-1)?.sentence;
  const last = before.filter((rate) => rate.sentence === sentence);
  if (start !== at || shape.letters.lastIndexOf('.', start - 1) > (last[0]?.index ?? -1)) return undefined;
  return match.letters(2) !== '' && last.length === 1 && last[0]!.sign < 0 === (match.letters(2) === 'd')
    ? last[0]
    : undefined;
}

/** How many tokens back the rate may stand. */
const REACH = 60;

/** Between the rate and the comparison nothing else is measured. */
function isStill({ letters }: Shape, from: number, to: number): boolean {
  return /^[,、_()yrdcnT]*$/.test(letters.slice(from + 1, to).replaceAll(/\(y?[rd_v]?[QP]\)/g, ''));
}

function isChange({ letters }: Shape, { index, period }: Rate): boolean {
  return /[rd]/.test(letters[index - 1] ?? '') || period !== undefined;
}

/** One sentence tells both, or the sentence of the earlier one tells the later one once more: 一季度5.1%，上半年5.4%，前三季度5.7%. */
function isOfOneSeries(rates: readonly Rate[], current: Rate, base: Rate): boolean {
  const members = rates.filter(({ sentence, isBare }) => sentence === base.sentence && isBare);
  if (current.sentence === base.sentence) return members.includes(current);
  const { number } = current.token.figure!;
  return members.some(
    ({ token, sign }) =>
      sign === current.sign &&
      token.figure!.number.coefficient === number.coefficient &&
      token.figure!.number.exponent === number.exponent,
  );
}

/** 降幅回落, and of a fall 收窄 and 扩大: the sizes of two falls are compared. */
function isOfFall(compared: string, word: string, { current }: Pair): boolean {
  return compared === 'd' || (/收窄|缩小|扩大/.test(word) && current.sign < 0);
}

function claimOf(
  { current, base }: Pair,
  points: Token,
  way: 1 | -1,
  isFall: boolean,
  isBefore: boolean,
): Claim | undefined {
  if (isFall && (current.sign > 0 || base.sign > 0)) return undefined;
  const sign = ({ sign: own, token }: Rate) => (isFall && token.figure!.number.coefficient > 0n ? 1 : own);
  const [from, to] = printed(base.token.figure!, current.token.figure!);
  const less = sign(base) < 0 ? `(−${from})` : from;
  const terms: readonly [Term, Term, Term] = [
    { role: 'base', figure: base.token.figure!, sign: sign(base) },
    { role: 'current', figure: current.token.figure!, sign: sign(current) },
    { role: 'change', figure: points.figure!, sign: way },
  ];
  const relation = differenceRelation(...terms, `${sign(current) < 0 ? '−' : ''}${to} − ${less}`);
  const claim = verify({ kind: 'difference', relation });
  // A rate of the sentence before may be of something else.
  const judged = isBefore ? slipOnly(claim, 2) : claim;
  return judged && mayBeOfOther(judged);
}
