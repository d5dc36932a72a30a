import { compare } from '../../arithmetic/rational';
import { type Figure, figureValue } from '../../figures';
import type { Claim } from '../claim';
import { matches, type Shape, textBetween } from '../shape';
import { verify } from '../verify';
import { amountBefore, amountsIn, isAside } from './amounts';
import { otherWholes } from './derived';
import { type Opener, openersOf, textAfter } from './openers';
import { partBefore } from './partBefore';
import { provenShares, ratioClaim } from './peerShares';
import { nameOf, ratioOf } from './ratio';

/**
 * Shares whose whole stands further back: named again (税收21亿元，占一般公共预算收入的70%), opened by 其中 or …中
 * (430件举报中，来信235件、占55%), or the same as of the share before in the list.
 */
export function* readNamedShares(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w')) return;
  const openers = openersOf(shape);
  let last: { whole: number; share: number } | undefined;
  for (const match of matches(shape, /(?<!w_?)(w)(?:_g(?=_))?(_?w?_?)(P)(?![&、]P)/dg)) {
    const cue = match.position(1);
    const rate = match.position(3);
    const part = partOf(shape, cue);
    if (part === undefined) continue;
    const words = textBetween(shape, cue + 1, rate - 1);
    const opener = openers.findLast(({ at, end }) => at < part && cue < end);
    const outer = continued(shape, last, part);
    if (opener && isBare(words) && ownShares(shape, opener).length > 0) {
      const claim = nestedShare(shape, part, rate, opener, outer);
      if (claim) yield claim;
      continue;
    }
    const whole = isBare(words) ? (outer ?? opener?.whole) : wholeNamed(shape, words, part, opener);
    if (whole === undefined || whole === part) continue;
    const claim = shareClaim(shape, part, whole, rate);
    if (!claim) continue;
    last = { whole, share: rate };
    yield claim;
  }
}

function shareClaim(shape: Shape, part: number, whole: number, rate: number): Claim | undefined {
  const claim = singleClaim(shape, part, whole, rate);
  if (claim?.verdict !== 'contradicted') return claim;
  // 监测对象852户2416人，已消除风险683户1975人，占80.2%: of the households as well as of the people.
  const twins = [-1, 1].flatMap((step) =>
    isTwin(shape, part, step) && isTwin(shape, whole, step)
      ? (singleClaim(shape, part + step, whole + step, rate) ?? [])
      : [],
  );
  const others = otherWholes(shape, whole, part).flatMap((other) => singleClaim(shape, part, other, rate) ?? []);
  return [...twins, ...others].find(({ verdict }) => verdict !== 'contradicted') ?? claim;
}

function singleClaim(shape: Shape, part: number, whole: number, rate: number): Claim | undefined {
  const relation = ratioOf(shape.tokens[part]!.figure, shape.tokens[whole]!.figure, rateOf(shape, rate));
  return relation && !isLess(shape, whole, part) ? verify({ kind: 'share', relation }) : undefined;
}

/** 683户1975人: two counts of one thing, which touch. */
function isTwin({ tokens }: Shape, at: number, step: number): boolean {
  const [own, other] = [tokens[at]!, tokens[at + step]];
  return other?.letter === 'Q' && (own.span.end === other.span.start || other.span.end === own.span.start);
}

/** 约占总量40%: the word stands before the cue, and the rate is no more exact for that. */
function rateOf(shape: Shape, rate: number): Figure | undefined {
  const { figure } = shape.tokens[rate]!;
  const cue = shape.letters.lastIndexOf('w', rate);
  const isAbout = cue >= 0 && shape.block.folded[shape.tokens[cue]!.span.start - 1] === '约';
  return figure?.qualifier === 'exact' && isAbout ? { ...figure, qualifier: 'about' } : figure;
}

/**
 * A bare share of a part that is itself a part: 老年居民24310人，占20.5%，其中65岁及以上17210人，占14.5%. It may be of the part
 * or of the whole that the part's own share is of, which need not be stated: then the two shares are to each other as the two amounts.
 * Only what is true in no reading is contradicted.
 */
function nestedShare(
  shape: Shape,
  part: number,
  rate: number,
  opener: Opener,
  outer: number | undefined,
): Claim | undefined {
  const wholes = outer === undefined ? [opener.whole] : [outer, opener.whole];
  const claims = wholes.flatMap((whole) => shareClaim(shape, part, whole, rate) ?? []);
  const [own, ...others] = ownShares(shape, opener);
  const isTrue = claims.find(({ verdict }) => verdict !== 'contradicted');
  // After several shares nobody can say which of them the part goes with.
  if (isTrue || own === undefined || others.length > 0) return isTrue;
  const [above, below, known, stated] = [part, opener.whole, own, rate].map((index) => shape.tokens[index]!.figure!);
  const asPeers = ratioClaim({ part: above!, share: stated! }, { part: below!, share: known! });
  if (asPeers.verdict !== 'contradicted') return undefined;
  return outer === undefined ? [asPeers, ...claims].sort((a, b) => slipsOf(a) - slipsOf(b))[0] : claims[0];
}

/** How many slips of the hand would make it true: of several readings, the one with the fewest is what was meant. */
function slipsOf({ repairs }: Claim): number {
  return repairs[0]?.distance ?? Number.POSITIVE_INFINITY;
}

/** The shares that the text states between what 其中 opens and 其中 itself. */
function ownShares(shape: Shape, { whole, at }: Opener): readonly number[] {
  return [...matches(shape, /w_?w?_?(P)/dg)]
    .map((match) => match.position(1))
    .filter((index) => whole < index && index < at);
}

/** 一产5万人，二产3万人，三产12万人，占比分别为25%、15%、60%: as many shares as parts, of the level that was split. */
export function* readShareLists(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w')) return;
  for (const match of matches(shape, /(w_?L|Lw)_?:?(P(?:[、&]P)+)/dg)) {
    const cue = match.position(1);
    const rates = amountsOf(shape, match.position(2), match.end, 'P');
    const start = shape.letters.lastIndexOf('.', cue) + 1;
    const amounts = amountsIn(shape, start, cue);
    if (amounts.length === 0) yield* sharesOfBefore(shape, start, cue, rates);
    const parts = amounts.slice(-rates.length);
    const whole = amounts.length === rates.length ? splitBefore(shape, start) : splitWithin(shape, amounts, parts);
    if (whole === undefined || parts.length !== rates.length) continue;
    // 分别占全国的32.3%、36.9%: of another whole than the one that was divided.
    const realm = REALM.exec(textBetween(shape, cue, rates[0]! - 1))?.[0];
    if (realm !== undefined && !nameOf(shape, shape.tokens[whole]!).includes(realm)) continue;
    for (const [at, part] of parts.entries()) {
      const [above, below, rate] = [part, whole, rates[at]!].map((index) => shape.tokens[index]!.figure);
      const relation = ratioOf(above, below, rate);
      if (relation && !isLess(shape, whole, part)) yield verify({ kind: 'share', relation });
    }
  }
}

/** 基础研究经费4.2亿元，应用研究经费9.8亿元，试验发展经费72.4亿元。基础研究、应用研究和试验发展经费所占比重分别为…: the names again, in their order. */
function sharesOfBefore(shape: Shape, start: number, cue: number, rates: readonly number[]): Claim[] {
  const before = amountsIn(shape, shape.letters.lastIndexOf('.', start - 2) + 1, start - 1);
  const names = textBetween(shape, start, cue - 1).split(/[、和及与]/);
  if (before.length !== rates.length || names.length !== rates.length) return [];
  const pairs = before.flatMap((part, at) => {
    const [amount, share] = [shape.tokens[part]!.figure!, shape.tokens[rates[at]!]!.figure!];
    return nameOf(shape, shape.tokens[part]!).includes(names[at]!.slice(0, 2)) ? [{ part: amount, share }] : [];
  });
  const dimensions = new Set(pairs.map(({ part }) => part.unit?.dimension));
  return pairs.length === rates.length && dimensions.size === 1 ? provenShares(pairs) : [];
}

/** The level of the sentence before one that begins 按产业分, 从行业看. */
function splitBefore(shape: Shape, start: number): number | undefined {
  const opening = shape.block.folded.slice(shape.tokens[start]?.span.start ?? 0).slice(0, 12);
  if (!/^(?:按.{1,8}分|分.{1,6}看|从.{1,8}看|其中)/.test(opening)) return undefined;
  const levels = amountsIn(shape, shape.letters.lastIndexOf('.', start - 2) + 1, start - 1);
  return levels.length === 1 ? levels[0] : undefined;
}

/** The one level before 其中 in the parts' own sentence. */
function splitWithin(shape: Shape, amounts: readonly number[], parts: readonly number[]): number | undefined {
  const [whole] = amounts;
  if (whole === undefined || parts[0] === undefined || amounts.length !== parts.length + 1) return undefined;
  return shape.letters.slice(whole, parts[0]).includes('z') ? whole : undefined;
}

function amountsOf(shape: Shape, start: number, end: number, letter: string): number[] {
  return [...shape.letters.slice(start, end)].flatMap((found, offset) => (found === letter ? [start + offset] : []));
}

/** A part is no larger than its whole; where it is, another whole was meant. */
function isLess(shape: Shape, whole: number, part: number): boolean {
  return compare(figureValue(shape.tokens[whole]!.figure!), figureValue(shape.tokens[part]!.figure!)) < 0;
}

/** The amount that the share is of: right before the cue, or of the name that the cue's own clause begins with. */
function partOf(shape: Shape, cue: number): number | undefined {
  if (shape.letters[cue - 1] !== '_') {
    return /[,、]/.test(shape.letters[cue - 1] ?? '') ? partBefore(shape, cue) : directlyBefore(shape, cue);
  }
  const name = coreOf(textBetween(shape, cue - 1, cue - 1));
  if (name.length > 2) return only(shape, cue, name);
  // 其中税收收入19.6亿元，税收占比70%
  const last = name.length < 2 ? undefined : amountBefore(shape, cue);
  return last !== undefined && coreOf(nameOf(shape, shape.tokens[last]!).replace(/^其中[,:]?/, '')).startsWith(name)
    ? last
    : undefined;
}

/** 来信292件占73%, 外出务工203人（占8.9%） */
function directlyBefore(shape: Shape, cue: number): number | undefined {
  if (shape.letters.slice(cue - 2, cue) === 'Q(') return cue - 2;
  return shape.letters[cue - 1] === 'Q' && !isAside(shape, cue - 1) ? cue - 1 : undefined;
}

function isBare(words: string): boolean {
  return /^(?:比|的|比重|比例|总数的?|总量的?|总额的?)?$/.test(words);
}

/** In one list, a bare share is of the same whole as the share before it. */
function continued(shape: Shape, last: { whole: number; share: number } | undefined, part: number): number | undefined {
  return last && !shape.letters.slice(last.share, part).includes('.') ? last.whole : undefined;
}

/** The one amount in the line that goes by this name, or what 其中 opened, when the words may be said of it. */
function wholeNamed(shape: Shape, words: string, part: number, opener: Opener | undefined): number | undefined {
  const core = coreOf(words);
  if (core === '') return /总[数量额]|全部/.test(words) && !REALM.test(words) ? opener?.whole : undefined;
  const named = only(shape, part, core, opener);
  if (named !== undefined || !opener) return named;
  const name = wholeName(shape, opener.whole);
  const realm = REALM.exec(words)?.[0];
  return name.includes(core) && (realm === undefined || name.includes(realm)) ? opener.whole : undefined;
}

function only(shape: Shape, before: number, core: string, opener?: Opener): number | undefined {
  const found = amountsIn(shape, 0, before).filter((at) => {
    // What is listed beside a part is a part itself.
    if (opener && at > opener.at) return false;
    return coreOf(nameOf(shape, shape.tokens[at]!)) === core || coreOf(wholeName(shape, at)) === core;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** 行政村 of 158个行政村中, else the words before the amount. */
function wholeName(shape: Shape, index: number): string {
  const after = /^([\u4e00-\u9fa5]{2,8}?)中/.exec(textAfter(shape, index))?.[1];
  return after ?? nameOf(shape, shape.tokens[index]!);
}

const REALM = /全[国省市州盟区县旗乡镇村街]/;

/** A name without the realm, the verb and the words for an amount, by which every level may be called. */
function coreOf(words: string): string {
  return words
    .replace(/^(?:\d{4}年度?|本年度?|全年|当年)/, '')
    .replace(/^(?:全[国省市州盟区县旗乡镇村街]|我[省市州区县旗乡镇])/, '')
    .replace(/^(?:共有|共(?![同享建青产])|现有|拥有)/, '')
    .replace(/^(?:地方|实际)/, '')
    .replace(/(?:的?(?:比重|比例)|的)$/, '')
    .replace(/^总(?=.{2})|总?[数量额]$/g, '')
    .replace(/(?:共|累计|预计|已|合计)?(?:完成|实现|达到?|为|有|接受|受理)?(?:了|到)?$/, '');
}
