import { exactly, type Interval, over, times } from '../../arithmetic/interval';
import { whole } from '../../arithmetic/rational';
import { type Figure, figureValue } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import type { Relation } from '../relation';
import { matches, type Shape, type Token, withoutAsides } from '../shape';
import { verify } from '../verify';

/**
 * Means over time beside the total of a time that the words name: 全年受理诉求7320件，月均受理610件; 五年累计新增就业2.6万人，年均新增5200人; 3天接待游客
 * 4.5万人次，日均1.5万人次. Days are those that the words count, since a mean over the days of a year may be of working days.
 */
export function* readTimeMeans(shape: Shape): Generator<Claim> {
  if (!/[年月日]均/.test(shape.text)) return;
  // 五年累计毕业14605人（依次为2680人、…），年均2921人
  const plain = withoutAsides(shape);
  for (const line of plain ? [shape, plain] : [shape]) yield* meansIn(line);
}

function* meansIn(shape: Shape): Generator<Claim> {
  for (const match of matches(shape, /(y|Q)((?:_?g_?|s?v?_?))(Q)_?[,(](a?_?)(Q)/dg)) {
    const [time, total, mean] = [1, 3, 5].map((group) => match.group(group)) as [Token, Token, Token];
    const words = shape.block.folded.slice(shape.tokens[match.position(4) - 1]!.span.end, mean.span.start);
    const [, each, deed = ''] = MEAN.exec(words) ?? [];
    const parts = each ? partsOf(time, each) : undefined;
    if (!parts || !areAlike(total.figure!, mean.figure!)) continue;
    const name = shape.block.folded.slice(time.span.end, total.span.start);
    if (OTHER_TOTAL.test(name) || !name.includes(deed)) continue;
    const claim = claimOf(total.figure!, mean.figure!, parts);
    if (claim) yield claim;
  }
}

const MEAN = /^(年|月|日)均([\u4e00-\u9fa5]{0,6}?)(?:约|达到?|为)?$/;
/** What was there before the time began, or is itself a mean or a level; and 五年多, which is no five years. */
const OTHER_TOTAL = /^[多半余]|均|余额|存[量栏]|总数|[由从比较]|增[长加]|提高|减少|下降/;

/** How many months, years or days the total is of. */
function partsOf({ period, figure }: Token, each: string): Interval | undefined {
  if (figure) return each === '月' ? undefined : countOf(figure, each);
  if (each !== '月') return undefined;
  // 2025年 alone may end where the report does.
  if (period!.text === '全年') return exactly(whole(12));
  const months = period!.months;
  return months?.first === 1 && months.last > 1 ? exactly(whole(months.last)) : undefined;
}

/** 五年 and 三年来: two years or more; 8天: from two to a hundred days. */
function countOf(figure: Figure, each: string): Interval | undefined {
  const isOfEach = each === '年' ? figure.unit?.text === '年' : /^[天日]$/.test(figure.unit?.text ?? '');
  const count = figureValue(figure);
  if (!isOfEach || figure.qualifier !== 'exact' || count.d !== 1n || count.n < 2n) return undefined;
  return each === '年' || count.n <= 100n ? exactly(count) : undefined;
}

function areAlike(one: Figure, other: Figure): boolean {
  return one.unit !== undefined && one.unit.dimension === other.unit?.dimension;
}

/**
 * total ÷ parts = mean, where the parts are counted by no figure of the text. The months of work may be fewer than those of
 * the year, so that only a slip of the hand is a question; and a mean that ends in zeros may be rounded to its other digits.
 */
function claimOf(total: Figure, mean: Figure, parts: Interval): Claim | undefined {
  const claim = verify({ kind: 'average', relation: relate(total, rounded(mean), parts) });
  if (claim.verdict === 'contradicted') {
    const coarse = verify({ kind: 'average', relation: relate(total, coarsely(mean), parts) });
    if (coarse.verdict !== 'contradicted' || claim.repairs[0]?.distance !== 1) return undefined;
  }
  return { ...claim, basis: 'subset' };
}

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
