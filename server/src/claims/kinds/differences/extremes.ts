import { compare } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, termOf } from '../../relation';
import { type Shape, type Token, tokenText } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { clauseOf } from '../common/ratio';

/**
 * How far the largest of several values lies above the smallest, or above the one that was named last: 甲县27、乙县31、丙县41微克/立方米，最高与最低相差14微克/立方米; 东洲区6.9%领跑，…；西关区
 * 4.1%居末位，与第一名相差2.8个百分点. Some members may not be told, so that only a slip of the pen is.
 */
export function* readExtremes(shape: Shape): Generator<Claim> {
  if (!/相差|差距|高出|落后|[高多]/.test(shape.text) || !/[最一首末尾]/.test(shape.text)) return;
  for (const [index, change] of shape.tokens.entries()) {
    if (!/[QT]/.test(change.letter) || change.figure!.qualifier !== 'exact') continue;
    const words = wordsBefore(shape, index);
    const both = BOTH.exec(words) ?? (isOfTwo(shape, index, words) ? BETWEEN.exec(words) : null);
    const said = both ?? TO_FIRST.exec(words);
    if (!said || shape.block.folded[change.span.end] === '的') continue;
    const values = valuesBefore(shape, index, change.figure!);
    const [least, most] = both ? endsOf(values) : [lastOf(shape, values, index), endsOf(values)[1]];
    if (!least || !most || least === most) continue;
    const { high, over = high, low, under = low } = said.groups ?? {};
    if (!isCalled(shape, most, over) || !isCalled(shape, least, under)) continue;
    const claim = claimOf(most, least, change.figure!);
    if (claim) yield claim;
  }
}

const HIGH = '(?:最[高大多快好优]|第一|首位|榜首)';
const LOW = '(?:最[低小少慢差]|末位|末尾|最后|倒数第一)';
const OF = (group: string) => `(?:名|位)?的?(?<${group}>[\\u4e00-\\u9fa5]{0,10}?)`;
const DIFFERS = '(?:之间|间|两者)?(?:的?差距[为达]?|相?差|高出?|多出?|低|少)[了达]?';
/** 最高与最低相差, 最高的柳林村比最低的东坳村多 */
const BOTH = new RegExp(
  `^(?:${HIGH}${OF('high')}[与和同跟比]${LOW}${OF('low')}|${LOW}${OF('under')}[与和同跟比]${HIGH}${OF('over')})${DIFFERS}$|^(?:首尾|高低|极差)(?:相差|差距)?[为达]?$`,
);
/** 与第一名相差, 比最高的东洲区低 */
const TO_FIRST = new RegExp(
  `^(?:与|和|比|较|落后|落后于|低于)(?:${HIGH})${OF('over')}(?:相?差|差距[为达]?|低|少|落后)?[了达]?$`,
);
/** 两者相差 */
const BETWEEN = /^(?:两者|二者|两地|两村|彼此|前后)?(?:之间)?(?:相差|差距[为达]?)[了达]?$/;
/** 最低值, 最高的县 */
const ANY = /^(?:[者值县区市州镇乡村]|县区|乡镇|地区|单位|水平)?$/;

/** 最高的柳林村21840元，最低的东坳村9360元，两者相差12480元: the two values before it are said to be the highest and the lowest. */
function isOfTwo(shape: Shape, index: number, words: string): boolean {
  if (!BETWEEN.test(words)) return false;
  const found = /([PQ])_?[,、;]_?[rd]?([PQ])_?,_?$/.exec(shape.letters.slice(Math.max(0, index - 12), index));
  if (!found) return false;
  const names = shape.tokens
    .slice(Math.max(0, index - 12) + found.index, index)
    .flatMap((token) => (/[PQ]/.test(token.letter) ? [clauseOf(shape, token)] : []));
  return [new RegExp(HIGH), new RegExp(LOW)].every((side) => names.filter((name) => side.test(name)).length === 1);
}

/** The smallest and the largest. */
function endsOf(values: readonly Figure[]): readonly Figure[] {
  const sorted = values.toSorted((a, b) => compare(figureValue(a), figureValue(b)));
  return values.length < 2 ? [] : [sorted[0]!, sorted.at(-1)!];
}

/** The value that the comparison follows at once: 西关区4.1%居末位，与第一名相差. */
function lastOf({ letters, tokens }: Shape, values: readonly Figure[], index: number): Figure | undefined {
  const last = values.at(-1);
  const at = tokens.findIndex(({ figure }) => figure === last);
  return at >= 0 && /^_?[,(][c_]{1,3}$/.test(letters.slice(at + 1, index)) ? last : undefined;
}

/** 末位的北山镇: where a name is told, it stands before the value. */
function isCalled({ block }: Shape, { span }: Figure, name = ''): boolean {
  return ANY.test(name) || block.folded.slice(Math.max(0, span.start - LONGEST), span.start).includes(name);
}

const LONGEST = 16;

function wordsBefore({ block, letters, tokens }: Shape, index: number): string {
  let first = index;
  while (first > 0 && !/[,;:().QPT]/.test(letters[first - 1]!)) first -= 1;
  return first === index ? '' : block.folded.slice(tokens[first]!.span.start, tokens[index]!.span.start);
}

/** The values of the sentence in the same measure, with those whose unit only the last of the list has: 甲县27、乙县31、丙县41微克/立方米. */
function valuesBefore(shape: Shape, index: number, change: Figure): Figure[] {
  const start = shape.letters.lastIndexOf('.', index - 1) + 1;
  const found: Figure[] = [];
  // Of a fall the largest is the lowest rate.
  if (change.kind === 'points' && /d[y_]?P/.test(shape.letters.slice(start, index))) return found;
  for (let at = start; at < index; at += 1) {
    const token = shape.tokens[at]!;
    if (!isValue(shape, at, change)) continue;
    found.push(...withoutUnit(shape, start, at), token.figure!);
  }
  return found;
}

function isValue({ letters, tokens }: Shape, at: number, change: Figure): boolean {
  const { letter, figure } = tokens[at]!;
  const before = letters.slice(Math.max(0, at - 2), at);
  if (figure?.qualifier !== 'exact' || /c[y_]?$/.test(before)) return false;
  if (change.kind === 'points') return letter === 'P' && figure.kind === 'percent';
  if (/[rd]y?$/.test(before)) return false;
  return letter === 'Q' && figure.unit !== undefined && figure.unit.dimension === change.unit?.dimension;
}

/** The members of a 、 list before one that has the unit for all. */
function withoutUnit(shape: Shape, start: number, last: number): Figure[] {
  const found: Figure[] = [];
  const { figure } = shape.tokens[last]!;
  if (figure!.kind !== 'quantity' || shape.letters[last - 1] !== '_') return found;
  for (let at = last - 2; at > start && shape.letters[at] === '、' && shape.letters[at - 1] === '_'; at -= 2) {
    const token = shape.tokens[at - 1]!;
    const digits = /(\d+)(?:\.(\d+))?$/.exec(tokenText(shape, token));
    if (!digits) break;
    found.unshift(bareFigure(figure!, token, digits));
  }
  return found;
}

function bareFigure(figure: Figure, { span }: Token, [text, whole = '', decimals = '']: RegExpExecArray): Figure {
  const place = { start: span.end - text!.length, end: span.end };
  const number = { ...figure.number, coefficient: BigInt(whole + decimals), exponent: -decimals.length };
  return { ...figure, number, span: place, numberSpan: place };
}

function claimOf(most: Figure, least: Figure, change: Figure): Claim | undefined {
  const [above, below] = most.kind === 'percent' ? printed(most, least) : printed(most, least, change);
  const terms = [termOf('base', least), termOf('current', most), termOf('change', change)] as const;
  const claim = slipOnly(
    verify({ kind: 'difference', relation: differenceRelation(...terms, `${above} − ${below}`) }),
    2,
  );
  return claim && mayBeOfOther(claim);
}
