import { exactly, type Interval, intersects, minus, over, scale } from '../../../arithmetic/interval';
import { ONE, rational } from '../../../arithmetic/rational';
import { chineseValue } from '../../../document';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { compoundRelation, type Relation, termValue } from '../../relation';
import type { Shape, ShapeMatch } from '../../shape';
import { verify } from '../../verify';

/** A mean rate that is compounded over so many years. */
export function overYears(relation: Relation, years: number): Claim {
  const [base, current, rate] = relation.terms as [Relation['terms'][0], Relation['terms'][0], Relation['terms'][0]];
  const [from = '', to = ''] = printed(base.figure, current.figure);
  const compound = compoundRelation(base, current, rate, years, `(${to} ÷ ${from})^(1/${years}) − 1`);
  return { ...verify({ kind: 'growth', relation: compound }), basis: 'averaged' };
}

/**
 * The mean over the years that the words before it name (回顾五年, 五年来, “十四五”期间), where it gives the rate, or where one slip of the pen in the
 * rate explains why not and no other number of years would give it.
 */
export function overNamedYears(shape: Shape, match: ShapeMatch, relation: Relation): Claim | undefined {
  const years = yearsBefore(shape.block.folded.slice(0, shape.tokens[match.start]!.span.start));
  if (years === undefined) return undefined;
  const claim = overYears(relation, years);
  if (claim.verdict === 'holds') return claim;
  // “十四五”期间 may be told of before it has ended.
  const others = Array.from({ length: years }, (_, at) => at + 2).filter((count) => count !== years);
  const isOther = others.some((count) => overYears(relation, count).verdict === 'holds');
  return !isOther && (isSlipOfRate(claim) || isSimpleMean(relation, years)) ? claim : undefined;
}

/** The likeliest repair is one slip in the stated rate itself. */
function isSlipOfRate({ verdict, repairs: [first], statedSpan }: Claim): boolean {
  return verdict === 'contradicted' && first?.distance === 1 && first.span.start >= statedSpan.start;
}

/** 由31.5亿元增加到46.2亿元，五年年均增长9.3%: what it grew by in all, divided by the years, is a common mistake. */
function isSimpleMean({ terms }: Relation, years: number): boolean {
  const [base, current, rate] = terms.map(termValue) as [Interval, Interval, Interval];
  const grown = minus(over(current, base), exactly(ONE));
  return intersects(scale(grown, rational(1n, BigInt(years))), rate);
}

/** One number of years, or none where the words name several. */
function yearsBefore(words: string): number | undefined {
  const counts = [...words.slice(-REACH).matchAll(STRETCH)].map(([, count, plan]) =>
    plan ? PLAN_YEARS : Number(/\d/.test(count!) ? count : chineseValue(count!)),
  );
  // 地区生产总值由2015年的528亿元增加到2020年的783亿元
  for (const [, first, last] of words.slice(-REACH).matchAll(FROM_TO)) counts.push(Number(last) - Number(first));
  const [years, ...others] = [...new Set(counts)];
  return years !== undefined && others.length === 0 && years >= 2 && years <= 20 ? years : undefined;
}

const REACH = 240;
const PLAN_YEARS = 5;
const FROM_TO = /[由从]((?:19|20)\d\d)年(?!度?[上下一二三四1-9])[^。;,]{0,16}?[到至]((?:19|20)\d\d)年/g;
const STRETCH =
  /(?<![第\d年]|20)([两二三四五六七八九十]|\d{1,2})年(?=来|间|以来|期间|[,、:]|累计)|([“"]?十[一二三四]?五[”"]?(?:规划)?(?:期间|时期))/g;
