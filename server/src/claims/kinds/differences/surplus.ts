import { exactly, type Interval, minus, over, times } from '../../../arithmetic/interval';
import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, quotientRelation, type Relation, termOf } from '../../relation';
import { matches, type Shape, type Token, tokenText } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { areAlike, nameOf } from '../common/ratio';

/**
 * By how much a target was missed, beside the rate at which it was reached: 收入预算178000万元。完成185635万元，为预算的104.3%，超收7635万元. The target may have been
 * told before; where it was not, it follows roughly from the rate.
 */
export function* readSurpluses(shape: Shape): Generator<Claim> {
  if (!/P\)?[,、][_e]v?Q/.test(shape.letters) || !WAYS.test(shape.text)) return;
  for (const match of matches(shape, BESIDE_RATE)) {
    const [value, rate, word, surplus] = [1, 2, 3, 4].map((group) => match.group(group)!) as [
      Token,
      Token,
      Token,
      Token,
    ];
    const way = wayOf(tokenText(shape, word));
    if (way === undefined || rate.figure!.kind !== 'percent' || rate.figure!.qualifier !== 'exact') continue;
    if (!areAlike(value.figure!, surplus.figure!)) continue;
    // 为预算的98%，超收 is no surplus over that target.
    const isOver = figureValue(rate.figure!).n > figureValue(rate.figure!).d;
    if (isOver !== way > 0) continue;
    const claim = claimOf(shape, match.start, [value, rate, surplus], way);
    if (claim) yield claim;
  }
}

const BESIDE_RATE = /(Q)_?[,、(][vwyt_]{0,4}g[y_]?v?(?:的)?(P)\)?[,、]([_e])v?(Q)(?![,、]?_?g)/dg;
const WAYS = /超|短收|欠|节[约省支]|[还尚]?差|少[收支]/;
const OVER = /^(?:超[收出支额]?|超额|超额完成|净超|超预算|超计划|超目标|超任务)$/;
const UNDER = /^(?:短收|欠收|欠|节[约省支]|差|还差|尚差|少收|少支)$/;

function wayOf(word: string): 1 | -1 | undefined {
  if (OVER.test(word)) return 1;
  return UNDER.test(word) ? -1 : undefined;
}

function claimOf(shape: Shape, at: number, tokens: readonly [Token, Token, Token], way: 1 | -1): Claim | undefined {
  const [value, rate, surplus] = tokens.map(({ figure }) => figure!) as [Figure, Figure, Figure];
  const target = targetBefore(shape, at, value, rate);
  const claim = verify({
    kind: 'difference',
    relation: target ? overTarget(target, value, surplus, way) : byRate(value, rate, surplus, way),
  });
  // From the rate the target follows only roughly, and what was not spent need not be saved.
  return target && way > 0 ? claim : likely(slipOnly(claim));
}

function likely(claim: Claim | undefined): Claim | undefined {
  return claim && mayBeOfOther(claim);
}

/** The one target that was told before, of which the rate is true. */
function targetBefore(shape: Shape, at: number, value: Figure, rate: Figure): Figure | undefined {
  const found = shape.tokens.slice(Math.max(0, at - REACH), at).flatMap((token) => {
    const figure = token.figure!;
    if (token.letter !== 'Q' || !areAlike(figure, value) || !TARGET.test(nameOf(shape, token))) return [];
    const relation = quotientRelation(termOf('value', value), termOf('target', figure), termOf('rate', rate), '');
    return verify({ kind: 'completion', relation }).verdict === 'holds' ? [figure] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** How many tokens back the target may have been told. */
const REACH = 40;
const TARGET = /预算|目标|任务|计划|指标/;

function overTarget(target: Figure, value: Figure, surplus: Figure, way: 1 | -1): Relation {
  const [from, to] = printed(target, value, surplus);
  const change = { ...termOf('change', surplus), sign: way };
  return differenceRelation(termOf('base', target), termOf('current', value), change, `${to} − ${from}`);
}

/** surplus = value − value ÷ rate. */
function byRate(value: Figure, rate: Figure, surplus: Figure, way: 1 | -1): Relation {
  const [amount] = printed(value, surplus);
  const { value: share, unit } = figureLabel(rate);
  return {
    terms: [termOf('current', value), termOf('rate', rate), { ...termOf('change', surplus), sign: way }],
    stated: 2,
    expression: `${amount} − ${amount} ÷ ${share}${unit}`,
    solve(index, [all, reached, by]: readonly (Interval | undefined)[]) {
      if (!all || !reached || !by) return undefined;
      if (index === 2) return minus(all, over(all, reached));
      if (index === 1) return over(all, minus(all, by));
      return way > 0 ? over(times(by, reached), minus(reached, exactly(ONE))) : undefined;
    },
  };
}
