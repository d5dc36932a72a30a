import { chineseValue, slice } from '../../../document';
import type { Figure, Period } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, type Term, yearlyRelation } from '../../relation';
import { matches, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { slipOnly } from '../common/doubted';

/**
 * Points between rates that lie years apart: 由2020年的52.5%提高到2025年的58.5%，年均提高1.2个百分点, where both years are said;
 * 从2020年的71.3%提高到78.6%，五年提高7.3个百分点, where the years lie between the two by the words themselves.
 */
export function* readYearlyPoints(shape: Shape): Generator<Claim> {
  if (!/f.*P.*P.*T/.test(shape.letters)) return;
  for (const match of matches(shape, FROM_TO)) {
    const [base, current, word, points] = [1, 2, 5, 6].map((group) => match.group(group)) as [
      Token,
      Token,
      Token,
      Token,
    ];
    const known = yearsBetween(base.figure!.period, current.figure!.period);
    const isMean = match.letters(4) === 'a';
    const said = isMean && known === undefined ? yearsSaid(shape, match.start) : undefined;
    const years = known ?? said;
    if (isMean ? years === undefined : !isStretch(match.group(3)?.figure, years)) continue;
    const [from, to] = printed(base.figure!, current.figure!);
    const terms = [term('base', base, 1), term('current', current, 1), changeTerm(points, word)] as const;
    const relation = isMean
      ? yearlyRelation(...terms, years!, `(${to} − ${from}) ÷ ${years}`)
      : differenceRelation(...terms, `${to} − ${from}`);
    const claim = verify({ kind: isMean ? 'average' : 'difference', relation });
    const sure = said === undefined ? claim : slipOnly(claim);
    if (sure) yield sure;
  }
}

const FROM_TO = /fy?_?(P)_?[,(]?y?[UDt]y?_?(P)_?\)?[,;](?:(Q)s?|(a))([rd])(T)/dg;

/** From 2020年 to 2025年 there are five years. */
function yearsBetween(from: Period | undefined, to: Period | undefined): number | undefined {
  if (from?.year === undefined || to?.year === undefined || from.months || to.months) return undefined;
  const years = to.year - from.year;
  return years >= 2 ? years : undefined;
}

/** 五年来，…由…提高到…: how many years the sentence began with, which may have been counted by another rule. */
function yearsSaid({ block, letters, tokens }: Shape, before: number): number | undefined {
  const start = letters.lastIndexOf('.', before) + 1;
  const said = tokens.slice(start, before).filter(({ period, figure }) => period || figure?.unit?.text === '年');
  const [first, ...others] = said;
  const count = first && others.length === 0 ? STRETCH.exec(slice(block.folded, first.span))?.[1] : undefined;
  return count === undefined ? undefined : Number(/\d/.test(count) ? count : chineseValue(count));
}

const STRETCH = /^[近过去这]{0,3}([两三四五六七八九十]|\d{1,2})年(?:来|间)?$/;

/** 五年, 三年累计: as many years as lie between the two, where both are said. */
function isStretch(stretch: Figure | undefined, years: number | undefined): boolean {
  if (stretch?.unit?.text !== '年' || stretch.qualifier !== 'exact') return false;
  return years === undefined || BigInt(years) === stretch.number.coefficient;
}

function changeTerm(points: Token, word: Token): Term {
  return term('change', points, word.letter === 'd' ? -1 : 1);
}

function term(role: Term['role'], token: Token, sign: Term['sign']): Term {
  return { role, figure: token.figure!, sign };
}
