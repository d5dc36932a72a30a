import { between, intersects, scale } from '../../../arithmetic/interval';
import { add, rational, subtract } from '../../../arithmetic/rational';
import { type Figure, type Period, place, printedValue } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { isLevel, nameOf, ratioOf } from '../common/ratio';

/**
 * 三次产业结构为12.3:48.3:39.4 beside the three values added and the product that they make: each share is checked with its own value.
 * The levels are those that stand last before the structure; a structure of another year (上年, 由…调整为) is left alone.
 */
export function* readIndustries(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('三次产业') || !shape.letters.includes('X')) return;
  const levels = shape.tokens.flatMap((token) =>
    token.letter === 'Q' && isLevel(shape, token) ? [{ token, name: nameOf(shape, token) }] : [],
  );
  for (const token of shape.tokens) {
    const structure = token.figure;
    if (structure?.kind !== 'ratio' || structure.terms.length !== 3 || !isCurrent(shape, token)) continue;
    const before = levels.filter((level) => level.token.span.end <= token.span.start);
    const whole = before.findLast(({ name }) => WHOLE.test(name))?.token.figure;
    const parts = PARTS.map((part) => before.findLast(({ name }) => part.test(name))?.token.figure);
    const [first, second, third] = parts;
    if (!whole || !first || !second || !third || !isOfOneTime(structure, whole)) continue;
    if (parts.some((part) => structure.sentence - part!.sentence > REACH || part!.span.start < whole.span.start))
      continue;
    yield* sharesOf(structure, [first, second, third], whole);
  }
}

/** How many sentences may lie between the values and their structure. */
const REACH = 3;
const WHOLE = /生产总值(?:\([A-Z]+\))?(?:达到?|为|完成|实现|突破)*$|GDP(?:达到?|为|完成|实现)*$/;
const PARTS = ['一', '二', '三'].map(
  (number) =>
    new RegExp(
      `^(?:其中[,:]?|全[国省市州县区镇]|全年)*第?${number}(?:次)?产(?:业)?(?:实现|完成)?增加值(?:达到?|为|完成|实现)*$`,
    ),
);

/** 三次产业结构为…, …调整为…; not the one that it was adjusted from, nor that of investment or of the people at work. */
function isCurrent(shape: Shape, { span }: Token): boolean {
  const { folded } = shape.block;
  const before = folded.slice(Math.max(0, span.start - 50), span.start);
  const words = STRUCTURE.exec(before)?.[1];
  if (words === undefined || OTHER_STRUCTURE.test(words)) return false;
  return (
    !/(?:由|从)[^:]{0,12}$/.test(words) && !/^[^,。;]{0,2}(?:调整|优化|转变|变化|演变)/.test(folded.slice(span.end))
  );
}

const STRUCTURE =
  /(?<!(?:投资|消费|就业|人员|人口|用电量?|能耗|税收|收入|贷款|利润|外资|企业)的?)三次产业(?:增加值)?(?:占(?:GDP|地区生产总值|生产总值)的?)?(?:结构比?|构成比?|占?比[例重]?)([^。;]*)$/;
/** 三次产业结构为12:38:50，农林牧渔结构为…: what follows is the structure of something else. */
const OTHER_STRUCTURE = /结构|构成|比[例重]?为/;

/** False when the structure names a time of its own that the product does not. */
function isOfOneTime({ period: own }: Figure, { period }: Figure): boolean {
  if (!own || /年末|期末/.test(own.text)) return true;
  if (own.relativeYear === -1) return false;
  return own === period || (sameYear(own, period) && own.months?.last === period?.months?.last);
}

function sameYear(own: Period, other: Period | undefined): boolean {
  return own.year === undefined || other?.year === undefined || own.year === other.year;
}

function* sharesOf(structure: Figure, parts: readonly [Figure, Figure, Figure], whole: Figure): Generator<Claim> {
  let start = structure.span.start;
  for (const [index, number] of structure.terms.entries()) {
    const span = { start, end: start + widthOf(number) };
    start = span.end + 1;
    const share: Figure = { ...structure, kind: 'percent', number, numberSpan: span, span, terms: [] };
    const relation = ratioOf(parts[index], whole, share);
    if (!relation) continue;
    const claim = verify({ kind: 'share', relation });
    // Shares that were made to add up to 100 may be off by one in their last place.
    if (claim.verdict === 'holds' || !isForced(claim, share)) yield claim;
  }
}

/** How many characters the number takes in print. */
function widthOf({ coefficient, exponent }: Figure['number']): number {
  const digits = coefficient.toString().length;
  return exponent >= 0 ? digits : Math.max(digits, 1 - exponent) + 1;
}

function isForced({ implied }: Claim, share: Figure): boolean {
  const [value, step] = [printedValue(share.number), place(share.number)];
  const near = scale(between(subtract(value, step), add(value, step)), rational(1n, 100n));
  return implied === undefined || intersects(implied, near);
}
