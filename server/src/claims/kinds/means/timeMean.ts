import { exactly, type Interval, middle, over, times } from '../../../arithmetic/interval';
import { toNumber, whole } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import type { Relation } from '../../relation';
import { matches, type Shape, type Token, withoutAsides } from '../../shape';
import { verify } from '../../verify';

/**
 * Means over time beside the total of a time that the words name: 全年受理诉求7320件，月均受理610件; 五年累计新增就业2.6万人，年均新增5200人; 3天接待游客
 * 4.5万人次，日均1.5万人次; 8—12月尚需完成212亿元，月均42.4亿元. Days are those that the words count, or all of a year or of half of one. A list of single
 * years may stand between: 五年用水量依次为…，累计9.36亿立方米，年均1.872亿立方米.
 */
export function* readTimeMeans(shape: Shape): Generator<Claim> {
  if (!/[年月日]均/.test(shape.text)) return;
  // 五年累计毕业14605人（依次为2680人、…），年均2921人
  const plain = withoutAsides(shape);
  for (const line of plain ? [shape, plain] : [shape]) yield* meansIn(line);
}

function* meansIn(shape: Shape): Generator<Claim> {
  for (const match of matches(shape, FORM)) {
    const [time, total, mean] = [1, 2, 4].map((group) => match.group(group)) as [Token, Token, Token];
    const { folded } = shape.block;
    const words = folded.slice(shape.tokens[match.position(3) - 1]!.span.end, mean.span.start);
    const [, each, deed = ''] = MEAN.exec(words) ?? [];
    if (!each || !areAlike(total.figure!, mean.figure!)) continue;
    const name = folded.slice(time.span.end, total.span.start);
    if (OTHER_TOTAL.test(name.replace(LIST, '')) || !name.includes(deed)) continue;
    const isDue = DUE.test(name);
    // 全年还需完成212亿元，月均42亿元: over the months that are left.
    if (isDue && time.period?.text.endsWith('年')) continue;
    const claims = partsOf(time, each).flatMap((parts) => claimOf(total.figure!, mean.figure!, parts, isDue) ?? []);
    const claim = claims.find(({ verdict }) => verdict !== 'contradicted') ?? claims[0];
    // 日均32户 of a half year's 3982户: over its working days.
    if (
      claim &&
      !(claim.verdict === 'contradicted' && time.period && each === '日' && mayBeOfWork(claim, mean.figure!))
    )
      yield claim;
  }
}

/** A time, the total of it, behind a list of its single parts or not, and the mean. */
const FORM = /(y|Q)(?:_?g_?|s?v?_?|_?L_?(?:[_Q]、){1,11}[_Q],s_?)(Q)_?[,(](a?_?)(Q)/dg;
const LIST = /(?:依次|分别)[^,;。]*,/;
/** What is still to be done, of which nothing but its months can say how much falls to each. */
const DUE = /^[^,;。]{0,4}(?:需|须|尚缺|还差|剩余?)/;

const MEAN = /^(?:平均每(?=[年月日天]))?(年|月|日|天)均?([\u4e00-\u9fa5]{0,6}?)(?:约|达到?|为)?$/;
/** What was there before the time began, or is itself a mean or a level; and 五年多, which is no five years. */
const OTHER_TOTAL = /^[多半余]|均|余额|存[量栏]|总数|[由从比较]|增[长加]|提高|减少|下降/;

/** How many months, years or days the total is of; a year may have one day more. */
function partsOf({ period, figure }: Token, each: string): readonly Interval[] {
  if (figure) return each === '月' ? [] : countOf(figure, each);
  const years = each === '年' ? YEARS_UNTIL_NOW.exec(period!.text)?.[1] : undefined;
  if (years !== undefined) return [exactly(whole('一二三四五六七八九十'.indexOf(years) + 1))];
  const months = period!.text === '全年' ? YEAR : PART.test(period!.text) ? period!.months : undefined;
  // 2025年 alone may end where the report does.
  if (!months || months.first >= months.last || each === '年') return [];
  if (each === '月') return [exactly(whole(months.last - months.first + 1))];
  if (months !== YEAR && !period!.text.includes('上半年')) return [];
  return months === YEAR ? [exactly(whole(365)), exactly(whole(366))] : [exactly(whole(181)), exactly(whole(182))];
}

/** 五年来, 近三年 */
const YEARS_UNTIL_NOW = /^(?:近|过去|最近|这)?([二三四五六七八九十])年(?:来|间|以来)?$/;

const YEAR = { first: 1, last: 12 };
const PART = /(?:月份?|半年|季度)$/;

/** 五年 and 三年来: two years or more; 8天: from two to a hundred days. */
function countOf(figure: Figure, each: string): readonly Interval[] {
  const isOfEach = each === '年' ? figure.unit?.text === '年' : /^[天日]$/.test(figure.unit?.text ?? '');
  const count = figureValue(figure);
  if (!isOfEach || figure.qualifier !== 'exact' || count.d !== 1n || count.n < 2n) return [];
  return each === '年' || count.n <= 100n ? [exactly(count)] : [];
}

function areAlike(one: Figure, other: Figure): boolean {
  return one.unit !== undefined && one.unit.dimension === other.unit?.dimension;
}

/**
 * total ÷ parts = mean, where the parts are counted by no figure of the text. The months of work may be fewer than those of
 * the year, so that only a slip of the hand is a question; and a mean that ends in zeros may be rounded to its other digits.
 */
function claimOf(total: Figure, mean: Figure, parts: Interval, isDue: boolean): Claim | undefined {
  const claim = verify({ kind: 'average', relation: relate(total, rounded(mean), parts) });
  if (claim.verdict === 'contradicted') {
    const coarse = verify({ kind: 'average', relation: relate(total, coarsely(mean), parts) });
    const isSaid = isDue && isClose(claim, mean);
    if (coarse.verdict !== 'contradicted' || (!isSaid && claim.repairs[0]?.distance !== 1)) return undefined;
  }
  return { ...claim, basis: 'subset' };
}

/** A mean by the day of some digits only, or one that is about half as large again as by all days. */
function mayBeOfWork({ implied }: Claim, mean: Figure): boolean {
  const given = implied && middle(implied);
  if (mean.number.coefficient < 100n || !given) return true;
  const ratio = toNumber(figureValue(mean)) / toNumber(given);
  return ratio > 1.3 && ratio < 1.6;
}

/** What is by far less or more may be the mean of another time. */
function isClose({ implied }: Claim, mean: Figure): boolean {
  const [stated, given] = [toNumber(figureValue(mean)), implied && middle(implied)];
  return given !== undefined && Math.abs(stated / toNumber(given) - 1) < CLOSE;
}

const CLOSE = 0.3;

function relate(total: Figure, mean: Figure, parts: Interval): Relation {
  const [amount] = printed(total, mean);
  return {
    terms: [
      { role: 'total', figure: total, sign: 1 },
      { role: 'average', figure: mean, sign: 1 },
    ],
    stated: 1,
    expression: `${amount} ÷ ${parts.low!.at.n}`,
    solve: (index, [sum, each]) => (index === 1 ? over(sum!, parts) : times(each!, parts)),
  };
}

/** The mean of whole numbers is a rounded one. */
function rounded(figure: Figure): Figure {
  return figure.unit ? { ...figure, unit: { ...figure.unit, discrete: false } } : figure;
}

function coarsely(figure: Figure): Figure {
  if (figure.number.exponent < 0) return rounded(figure);
  const zeros = /0*$/.exec(figure.number.coefficient.toString())![0].length;
  const coefficient = figure.number.coefficient / 10n ** BigInt(zeros);
  return rounded({ ...figure, number: { ...figure.number, coefficient, exponent: figure.number.exponent + zeros } });
}
