import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { inOrder, matches, type Shape, type ShapeMatch, type Token, textBetween, tokenText } from '../../shape';
import { verify } from '../../verify';
import { explained } from '../common/explained';
import { isNextStretch } from '../common/periods';
import { isYearBefore } from './growthBasis';
import { ADVERBS } from './growthForm';
import { ofStatedBase } from './growthHead';
import { levels } from './growthRelations';

/**
 * Growth whose earlier level follows it, where other changes of the same level stand between the two: 总产值38.62亿元，同比增长4.5%（上年同月36.95亿元），环比下降
 * 6.4%（6月41.27亿元）; 税收9.37亿元，同口径增长5.9%，按自然口径下降3.2%，上年为9.68亿元. A month may have been revised since, so that a contradiction
 * needs a plain mistake.
 */
export function* readGrowthBehind(shape: Shape): Generator<Claim> {
  if (!mayTell(shape.letters)) return;
  const seen = new Set<Figure>();
  for (const match of matches(shape, BEHIND)) {
    const [word, rate, time, base] = [3, 4, 5, 6].map((group) => match.group(group)!) as [Token, Token, Token, Token];
    if (seen.has(rate.figure!) || isOfOtherPrices(shape, match) || !isBefore(shape, match, time)) continue;
    const [relation] = ofStatedBase(shape, match.start, (level) => levels(shape, base, level, rate, word));
    const claim = relation && explained(verify({ kind: 'growth', relation }), relation);
    if (!claim) continue;
    seen.add(rate.figure!);
    yield claim;
  }
}

const mayTell = inOrder('Q rd P (, y_ Q');
const OTHER_CHANGE = `[,、](?:k?_?k?_?)${ADVERBS}[rd]${ADVERBS}[PT](?:\\([yv_]{0,3}Q\\))?`;
const BEHIND = new RegExp(
  `(Q)_?(?:\\([yv_]{0,3}Q\\))?(?:${OTHER_CHANGE}){0,3}[,、]_?(${ADVERBS}_?)([rd])(P)[(,]([y_])v?(Q)(?=[,;.)])`,
  'dg',
);

/** 按可比价格 in the clause of the rate itself, or a thing that grows at constant prices. */
function isOfOtherPrices(shape: Shape, match: ShapeMatch): boolean {
  const rate = shape.tokens.indexOf(match.group(4)!);
  let start = rate;
  while (start > match.start && !/[,、]/.test(shape.letters[start - 1]!)) start -= 1;
  const words = textBetween(shape, start, rate - 1);
  if (/自然口径|现价|名义/.test(words)) return false;
  const from = shape.letters.lastIndexOf('.', match.start) + 1;
  return /k|_/.test(shape.letters.slice(start, rate - 1)) || SUBJECT.test(textBetween(shape, from, match.start));
}

const SUBJECT = /生产总值|GDP|增加值|指数|价格/;

/** The time of the earlier level is the one that the change is against: 环比 of the month before, else of the year before. */
function isBefore(shape: Shape, match: ShapeMatch, time: Token): boolean {
  const isMonthly = match.letters(2).includes('h');
  const level = match.group(1)!;
  if (!time.period) return isMonthly && /^(?:上月|上季度?|上期|上周)(?:同口径)?$/.test(tokenText(shape, time));
  if (!isMonthly) return isYearBefore(time, level) && !/c|a/.test(match.letters(2));
  const own = level.figure!.period;
  return own !== undefined && isNextStretch(time.period, own);
}
