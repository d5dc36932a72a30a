import { figureValue, type Period } from '../../../figures';
import type { Basis } from '../../claim';
import type { Relation, Term } from '../../relation';
import { type Shape, type ShapeMatch, type Token, textBetween, tokenText } from '../../shape';

/** Why the levels may not decide a rate; and over how many years an average is to be compounded, where that is stated. */
export interface GrowthBasis {
  readonly basis?: Basis;
  readonly years?: number;
  /** The mean does not follow from the levels over any years: it is at constant prices by its subject, or of one year only. */
  readonly isOpen?: boolean;
}

/**
 * Why the levels beside a growth rate may not decide it, when the words say so: another price basis, a mean over years, a
 * comparison with the previous month.
 */
export function basisOf(shape: Shape, match: ShapeMatch, relation: Relation): GrowthBasis {
  const start = sentenceStart(shape, match.start);
  const end = sentenceEnd(shape, match.end);
  const letters = shape.letters.slice(start, end);
  const own = shape.letters.slice(match.start, match.end);
  const nominal = own.includes('k') && isNominal(shape, match);
  if (letters.includes('k') && !nominal && speaksOfPrices(shape, match, start, end)) return { basis: 'constant-price' };
  // 3286件，环比增加245件、增长8.1%: the amount of the change says what the rate is of, whatever came before.
  if (own.includes('h') && !relation.terms.some(({ role }) => role === 'change')) return { basis: 'comparable' };
  const text = textBetween(shape, start, match.end - 1);
  const real = !nominal && REAL_RATE_SUBJECT.test(text);
  // 年均增加325万元，增长108%: the rate may be of one year or of all.
  const isMeanChange = /a[nhksyv_]*[rd][nhaksyv_]*Q/.test(own);
  if (own.includes('a')) return { basis: 'averaged', ...(real || isMeanChange ? { isOpen: true } : spanOf(relation)) };
  return real && isPriceEffect(relation) ? { basis: 'constant-price' } : {};
}

/** 名义年均增长6.8%, 按现价计算增长6.8%: the rate is said to be that of the printed levels, whatever the sentence says of another one. */
function isNominal(shape: Shape, { start, end }: ShapeMatch): boolean {
  const words = shape.tokens.slice(start, end).filter(({ letter }) => letter === 'k');
  return words.every((token) => /^名义$|^按/.test(tokenText(shape, token)));
}

/** 同口径增长3.6%，按自然口径下降4.1%: the words of the rate itself say that it is that of the levels. */
function speaksOfPrices(shape: Shape, match: ShapeMatch, start: number, end: number): boolean {
  if (textBetween(shape, match.start, match.end - 1).includes('自然口径')) return false;
  return shape.tokens
    .slice(start, end)
    .some(({ letter }, at) => letter === 'k' && !isOfNoun(shape, start + at) && !isOfAmount(shape, start + at));
}

/** 实际增长, but not 实际报销比例: before a noun the word says nothing of prices. */
function namesBasis(shape: Shape, start: number, end: number): boolean {
  return shape.tokens.slice(start, end).some(({ letter }, at) => letter === 'k' && !isOfNoun(shape, start + at));
}

function isOfNoun(shape: Shape, at: number): boolean {
  const [word, next] = [shape.tokens[at]!, shape.tokens[at + 1]];
  return next?.letter === '_' && next.span.start === word.span.end && tokenText(shape, word) === '实际';
}

/** 比上年实际增加5.6亿元 is an amount that was reached; only a rate can be a real one. */
function isOfAmount(shape: Shape, at: number): boolean {
  return tokenText(shape, shape.tokens[at]!) === '实际' && /^[rd]Q/.test(shape.letters.slice(at + 1, at + 3));
}

/** True where the rate is of a thing that 实际 narrows, and not of the levels before it: 费用由10亿元增加到12亿元，实际报销比例增长5%. */
export function isOfRealThing(shape: Shape, { start, end }: ShapeMatch): boolean {
  return shape.letters.slice(start, end).includes('k') && !namesBasis(shape, start, end);
}

/** From 2020年 to 2024年 there are four years of growth. */
function spanOf(relation: Relation): { years?: number } {
  const [from, to] = relation.terms.map((term) => term.figure.period);
  if (from?.year === undefined || to?.year === undefined || from.months || to.months) return {};
  const years = to.year - from.year;
  return years >= 2 && years <= 20 ? { years } : {};
}

/** Output and value added are stated at current prices and their growth at constant prices, whether or not the text says so. */
const REAL_RATE_SUBJECT = /生产总值|GDP|增加值/;

/** Prices do not move by more than a tenth within a year or so; a wider gap is no question of price basis. */
function isPriceEffect({ terms }: Relation): boolean {
  const [first, second, rate] = terms as readonly [Term, Term, Term];
  if (second.role === 'base') return false;
  const [one, other, stated] = [first, second, rate].map((term) => approximate(term));
  const grown = second.role === 'current' ? other! / one! : one! / (one! - other!);
  const ratio = grown / (1 + stated!);
  return stated! <= -1 || (ratio > 0.9 && ratio < 1.1);
}

function approximate({ figure, sign }: Term): number {
  const value = figureValue(figure);
  return (Number(value.n) / Number(value.d)) * sign;
}

/**
 * False when levels that lie years apart meet a rate that is against the year before: 从2020年的1200万元增加到2024年的2500万元,
 * 同比增长8%. The groups are the base's period, the current level and the words before the rate.
 */
export function isOneStep(shape: Shape, match: ShapeMatch, base: number, current: number, adverbs: number): boolean {
  const words = adverbText(shape, match, adverbs);
  if (!/同比|比?[上去]年|同期/.test(words)) return !/今年|当年|本年/.test(words);
  const from = match.group(base)?.period;
  const to = match.group(current)?.figure?.period;
  if (!from) return !/今年|当年/.test(words) && !hasStretch(shape, match.start);
  return from.relativeYear === -1 || (from.year !== undefined && to?.year === from.year + 1);
}

/** 五年来, “十四五”期间, 从2020年到2024年: what follows spans years. */
function hasStretch(shape: Shape, before: number): boolean {
  return shape.tokens
    .slice(sentenceStart(shape, before), before)
    .some(({ period }) => period !== undefined && /[来间]|以来|[近十]|[-—~至到].*年/.test(period.text));
}

/** The year before, or the one that the change was said to be against: 较“十三五”末提高8.3个百分点（2020年为85.9%）. */
export function isBaseYear(
  shape: Shape,
  match: ShapeMatch,
  token: Token | undefined,
  current: Token | undefined,
): boolean {
  if (isYearBefore(token, current)) return true;
  const year = token?.period?.year;
  if (year === undefined || token!.period!.months) return false;
  const compared = shape.letters.slice(match.start, match.end).indexOf('cy');
  const period = compared < 0 ? undefined : shape.tokens[match.start + compared + 1]!.period;
  return period !== undefined && !period.months && (period.year ?? lastOfPlan(period)) === year;
}

/** 年末2186户，年初2014户: the same year's beginning, where the level is that of its end. */
export function isYearStart({ block: { folded } }: Shape, match: ShapeMatch, token: Token): boolean {
  const { start } = match.group(1)!.span;
  const isOfEnd = /(?<![上去]年|年初)(?:年|期)[末底][^,;。(]{0,12}$/.test(folded.slice(Math.max(0, start - 16), start));
  return isOfEnd && /^(?:年初|[上去]年[末底])$/.test(token.period?.text ?? '');
}

/** The last year of a five-year plan: 2020 of “十三五”. The plans follow one another since 1981—1985 (“六五”). */
function lastOfPlan({ text }: Period): number | undefined {
  const numeral = /十([一二三四五])五/.exec(text)?.[1];
  return numeral === undefined ? undefined : 2005 + 5 * '一二三四五'.indexOf(numeral) + 5;
}

/** 去年同期, or last year as a whole where the current level is a whole year's too. */
export function isYearBefore(token: Token | undefined, current: Token | undefined): boolean {
  const period = token?.period;
  if (period?.relativeYear !== -1) return false;
  const own = current?.figure?.period;
  return /同/.test(period.text) || sameMonths(period, own);
}

/** Two levels, each with its own year: the earlier year's level is the base, whichever comes first. [older, newer]. */
export function twoYears(shape: Shape, match: ShapeMatch): readonly [Token, Token] | undefined {
  const [first, second] = [match.group(1), match.group(4)];
  const [subject, other] = [match.group(2), match.group(5)].map((token) => token && tokenText(shape, token));
  if (other !== undefined && other !== subject) return undefined;
  const [level, otherLevel] = [match.group(3)!, match.group(6)!];
  const nextYear = shape.letters.slice(match.start, match.end).includes('n');
  if (follows(first!.period!, second!.period!, nextYear)) return [level, otherLevel];
  return follows(second!.period!, first!.period!, nextYear) ? [otherLevel, level] : undefined;
}

/** 2019年0.64亿元，2020年0.37亿元，2020年比2018年减少54.3%: the change names a year that is neither. */
export function isAgainstThird(shape: Shape, match: ShapeMatch): boolean {
  const at = shape.letters.slice(match.start, match.end).indexOf('cy');
  const year = at < 0 ? undefined : shape.tokens[match.start + at + 1]!.period?.year;
  const years = [match.group(1), match.group(4)].map((token) => token!.period!.year);
  return year !== undefined && years[0] !== undefined && !years.includes(year);
}

/** 同比 compares with the year just before; without it the earlier year may lie further back. */
function follows(a: Period, b: Period, nextYear: boolean): boolean {
  if (a.year !== undefined && b.year !== undefined)
    return a.year < b.year && (!nextYear || a.year + 1 === b.year) && sameMonths(a, b);
  return a.relativeYear === -1 && b.relativeYear !== -1 && (/同/.test(a.text) || sameMonths(a, b));
}

function sameMonths(a: Period | undefined, b: Period | undefined): boolean {
  return a?.months?.first === b?.months?.first && a?.months?.last === b?.months?.last;
}

/**
 * False when the change and its rate are against different bases (比年初增加650万元，同比增长8.1%；比上年增长8%，较2018年增加2800万元),
 * when the change is last year's own (去年同期增加16亿元), or when the level is itself a change.
 */
export function sameComparison(shape: Shape, match: ShapeMatch, first: number, second: number): boolean {
  if (/[rd]/.test(shape.letters[match.position(1) - 1] ?? '')) return false;
  if (/^[去上]年/.test(adverbText(shape, match, first))) return false;
  // 去年全年74.2万元，今年上半年增收24.3万元: the change ends at another level.
  const isThisYear = /今年|本年/.test(adverbText(shape, match, first));
  if (isThisYear && /[去上]年[^,;。(]{0,12}$/.test(shape.block.folded.slice(0, match.group(1)!.span.start).slice(-16)))
    return false;
  if (match.letters(second) === '') return true;
  const isOther = (group: number) =>
    /年初|上月|上季|环比|计划|预算|[比较](?:\d{1,2}|[一二三四五六七八九十]{1,2})月/.test(
      adverbText(shape, match, group),
    );
  return isOther(first) === isOther(second) && isSameYear(shape, match, first, second);
}

/** The years that two comparisons name; 上年, like none, is the year before the level's own, where the line tells that. */
function isSameYear(shape: Shape, match: ShapeMatch, first: number, second: number): boolean {
  const [one, other] = [first, second].map((group) => periodIn(shape, match, group)?.year ?? lastYear(match));
  return one === other;
}

function periodIn(shape: Shape, match: ShapeMatch, group: number): Period | undefined {
  const from = match.position(group);
  return shape.tokens.slice(from, from + match.letters(group).length).find(({ period }) => period)?.period;
}

function lastYear(match: ShapeMatch): number | undefined {
  const year = match.group(1)?.figure?.period?.year;
  return year === undefined ? undefined : year - 1;
}

function adverbText(shape: Shape, match: ShapeMatch, group: number): string {
  const first = match.position(group);
  const { length } = match.letters(group);
  return length === 0 ? '' : textBetween(shape, first, first + length - 1);
}

function sentenceStart(shape: Shape, from: number): number {
  return Math.max(shape.letters.lastIndexOf('.', from - 1), shape.letters.lastIndexOf(';', from - 1)) + 1;
}

function sentenceEnd(shape: Shape, from: number): number {
  const end = shape.letters.slice(from).search(/[.;]/);
  return end < 0 ? shape.letters.length : from + end;
}
