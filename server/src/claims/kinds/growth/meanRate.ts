import {
  exactly,
  growthFactor,
  type Interval,
  intersects,
  minus,
  nonNegative,
  plus,
  root,
  scale,
  times,
} from '../../../arithmetic/interval';
import { ONE, rational } from '../../../arithmetic/rational';
import { chineseValue } from '../../../document';
import { figureLabel } from '../../../figures';
import type { Claim } from '../../claim';
import { type Relation, termOf, termValue } from '../../relation';
import { matches, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { isTellingSlip } from '../common/slip';

/**
 * The mean of the rates of single years: 增速依次为3.9%、8.4%、4.6%、6.0%、5.7%，五年平均增长5.7%. It may be compounded or added up, and both hold. Since it may be made of finer
 * rates or at other prices, only a slip of the pen is asked about.
 */
export function* readMeanRates(shape: Shape): Generator<Claim> {
  if (!/P[、&]P[、&]P/.test(shape.letters) || !/均/.test(shape.text)) return;
  for (const match of matches(shape, /(?<![、&])((?:P[、&]){2,9}P)_?[,;(](?:Q_?|y)?a?_?[rd]?(P)/dg)) {
    const from = match.position(1);
    const rates = shape.tokens.slice(from, from + match.letters(1).length).filter(({ figure }) => figure);
    const mean = match.group(2)!;
    const isOfTimes = areOfTimes(shape, rates, mean);
    const claim = isOfTimes || isOfYears(shape, rates, mean) ? claimOf(rates, mean, isOfTimes) : undefined;
    if (claim) yield claim;
  }
}

/** As many years as there are rates, or rates that are said to be of one year after another. */
function isOfYears({ block: { folded } }: Shape, rates: readonly Token[], mean: Token): boolean {
  const words = folded.slice(rates.at(-1)!.span.end, mean.span.start);
  const [, count] = MEAN.exec(words) ?? [];
  const before = folded.slice(Math.max(0, rates[0]!.span.start - REACH), rates[0]!.span.start);
  if (count === undefined || !/增[长速幅]/.test(before + words) || /下降|降幅|减/.test(before + words)) return false;
  if (count === '') return /依次|历年|各年|逐年|每年/.test(before);
  return Number(/\d/.test(count) ? count : chineseValue(count)) === rates.length;
}

/** 测评四次，满意率分别为88.5%、90.2%、91.7%、92.4%，平均90.7%: as many rates as times, none of which weighs more than another. */
function areOfTimes({ block: { folded } }: Shape, rates: readonly Token[], mean: Token): boolean {
  if (!PLAIN_MEAN.test(folded.slice(rates.at(-1)!.span.end, mean.span.start))) return false;
  const count = TIMES.exec(folded.slice(Math.max(0, rates[0]!.span.start - 2 * REACH), rates[0]!.span.start))?.[1];
  return count !== undefined && Number(/\d/.test(count) ? count : chineseValue(count)) === rates.length;
}

const PLAIN_MEAN =
  /^[,;(]?(?:[三四五六七八九十]次|[\u4e00-\u9fa5]{0,4}率|总体|全年)?平均(?:值|[\u4e00-\u9fa5]{2,4}率)?(?:为|达到?|约)*$/;
const TIMES =
  /(?:测评|评议|调查|考核|测试|抽查|测验)[\u4e00-\u9fa5]{0,4}([三四五六七八九十]|\d{1,2})次(?!以上|多)[^。;]{0,16}(?:分别|依次)(?:为|是|达到?)*$/;
const REACH = 16;
const MEAN =
  /^[,;(]?(?:[前近过去这]{0,2}([三四五六七八九十]|\d{1,2}|)年)(?:年?平?均)(?:增[长速幅]|增长速度)*(?:约|达到?|为)*$/;

function claimOf(rates: readonly Token[], mean: Token, isPlain: boolean): Claim | undefined {
  const terms = [...rates.map(({ figure }) => termOf('rate', figure!)), termOf('average', mean.figure!)];
  const isAdded = isPlain || intersects(added(terms.slice(0, -1).map(termValue)), termValue(terms.at(-1)!));
  const meanOf = isAdded ? added : compounded;
  const relation: Relation = {
    terms,
    stated: rates.length,
    expression: `(${rates.map(({ figure }) => figureLabel(figure!).value).join(' + ')}) ÷ ${rates.length}`,
    solve: (index, all) => (index === rates.length ? meanOf(all.slice(0, -1)) : leftOf(all, index)),
  };
  const claim = verify({ kind: 'average', relation });
  return claim.verdict === 'holds' || isTellingSlip(claim) ? { ...claim, basis: 'subset' } : undefined;
}

function added(rates: readonly Interval[]): Interval {
  return scale(rates.reduce(plus), rational(1n, BigInt(rates.length)));
}

function compounded(rates: readonly Interval[]): Interval {
  const product = rates.map((rate) => nonNegative(growthFactor(rate))).reduce((all, factor) => times(all, factor));
  return minus(root(product, rates.length), exactly(ONE));
}

/** What one year's rate would be if they were added up, which is close enough to tell a misprint. */
function leftOf(all: readonly Interval[], index: number): Interval {
  const years = rational(BigInt(all.length - 1));
  return all
    .slice(0, -1)
    .reduce((rest, rate, at) => (at === index ? rest : minus(rest, rate)), scale(all.at(-1)!, years));
}
