import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountBefore, amountsIn, isAside } from '../common/amounts';
import { mayBeOfOther, slipsOf } from '../common/doubted';
import { isLess, nameOf, ratioOf } from '../common/ratio';
import { otherWholes } from '../parts/derived';
import { rateOfMeant } from '../parts/heads';
import { type Opener, openersOf } from '../parts/openers';
import { isOfSeveral } from './namesTogether';
import { lastCalled, partBefore } from './partBefore';
import { isOfLargest, ratioClaim } from './peerShares';
import { closesList, endsList, isAbout, isNarrower, isOfAnotherTime } from './shareDoubts';
import { coreOf, onlyCalled, wholeNamed } from './wholeNamed';

/**
 * Shares whose whole stands further back: named again (税收21亿元，占一般公共预算收入的70%), opened by 其中 or …中
 * (430件举报中，来信235件、占55%), or the same as of the share before in the list.
 */
export function* readNamedShares(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w')) return;
  const openers = openersOf(shape);
  const told = new Map<number, string>();
  let last: Last | undefined;
  for (const match of matches(shape, /(?<!w_?)(w)(?:_g(?=_))?(_?w?_?)([PF])(?![&、]P)/dg)) {
    const cue = match.position(1);
    const rate = match.position(3);
    const part = partOf(shape, cue);
    if (part === undefined || isOfAnotherTime(shape, cue)) continue;
    if (isAmongOthers(shape, part)) continue;
    const words = textBetween(shape, cue + 1, rate - 1);
    const opener = openers.findLast(({ at, end }) => at < part && cue < end);
    told.set(rate, words);
    // 老年人口87万人，占总人口的20%，其中65岁以上61万人，占总人口的14%: both are of one whole, which is neither.
    if (opener && !isBare(words) && ownShares(shape, opener).some((own) => told.get(own) === words)) continue;
    const outer = continued(shape, last, part);
    if (opener && isBare(words) && ownShares(shape, opener).length > 0) {
      const claim = nestedShare(shape, part, rate, opener, outer);
      if (claim) yield claim;
      continue;
    }
    const claim = isBare(words)
      ? bareShare(shape, part, rate, { opener, outer, last })
      : shareOfNamed(shape, part, rate, wholeNamed(shape, words, part, opener));
    // 24.6亿元，其中甲9.4亿元、乙6.1亿元，占比20.7%: behind a list it may be of all that was listed, and of a whole further back.
    if (!claim || (isBare(words) && claim.claim.verdict === 'contradicted' && endsList(shape, part, cue))) continue;
    if (claim.claim.verdict === 'contradicted' && isNarrower(shape, claim.whole, words)) continue;
    if (claim.claim.verdict === 'contradicted' && closesList(shape, claim.whole, part)) continue;
    last = { whole: claim.whole, part, share: rate };
    const isInWords = shape.letters[rate] === 'F' && claim.claim.verdict === 'contradicted';
    if (isInWords && isAbout(claim.claim, shape.tokens[rate]!.figure!)) continue;
    yield isInWords ? mayBeOfOther(claim.claim) : claim.claim;
  }
}

interface Found {
  readonly whole: number;
  readonly claim: Claim;
}

function namedShare(shape: Shape, part: number, rate: number, whole: number | undefined): Found | undefined {
  const claim = whole === undefined || whole === part ? undefined : shareClaim(shape, part, whole, rate);
  return claim && { whole: whole!, claim };
}

/** 工业产值8亿元，其中化工3亿元、冶金2亿元，占总产值的80%: the whole is named, and behind a list the part may be its head. */
function shareOfNamed(shape: Shape, part: number, rate: number, whole: number | undefined): Found | undefined {
  if (whole === undefined) return undefined;
  const judge = (at: number) => (at === whole ? undefined : shareClaim(shape, at, whole, rate));
  const claim = rateOfMeant(shape, part, whole, rate, judge);
  return claim && { whole, claim };
}

/** What a share that names no whole may be of. */
interface Context {
  readonly opener: Opener | undefined;
  /** The whole of the share before it in the list. */
  readonly outer: number | undefined;
  readonly last: Last | undefined;
}

/** A share that was read, its part and its whole. */
interface Last {
  readonly whole: number;
  readonly part: number;
  readonly share: number;
}

/**
 * A share that names no whole is of what the list is of. Behind a second total (；失能人员386人，已供养251人，占65%) it is of that where it is
 * true of it; where it is true of neither, only a deed (已供养) says which was meant.
 */
function bareShare(shape: Shape, part: number, rate: number, { opener, outer, last }: Context): Found | undefined {
  const isNewer = opener !== undefined && opener.whole > (last?.share ?? -1);
  const opened = opener && [opener.whole, besideOpener(shape, opener)].find((whole) => isLike(shape, whole, part));
  const meant = (isNewer ? [opened, outer] : [outer, opened]).filter((whole) => whole !== undefined);
  if (meant.length === 0) return undefined;
  const readAs = (wholes: readonly number[]) => wholes.flatMap((whole) => namedShare(shape, part, rate, whole) ?? []);
  const found = readAs(meant);
  const isTrue = found.find(({ claim }) => claim.verdict === 'holds' || claim.verdict === 'undecidable');
  if (isTrue) return isTrue;
  const start = Math.max(last?.share ?? -1, opener?.at ?? -1, shape.letters.lastIndexOf('.', part));
  const others = readAs(amountsIn(shape, start + 1, part).reverse());
  const isTrueOfOther = [
    ...others,
    ...readAs(amountsBeside(shape, opener, outer !== undefined && isDeed(shape, part) ? last : undefined)),
  ].find(({ claim }) => claim.verdict === 'holds');
  const second = shape.letters.lastIndexOf(';', part);
  const isBehindOther = second > start && others.some(({ whole }) => whole > second);
  if (isTrueOfOther || !isBehindOther) return isTrueOfOther ?? found.find(isRounding) ?? found[0];
  return found.find(isRounding) ?? (isDeed(shape, part) ? others[0] : undefined);
}

function isRounding({ claim }: Found): boolean {
  return claim.verdict === 'rounding';
}

/** 监测户240户，占2%，已消除风险180户，占75% is of the part before; 受理600件，办结594件，其中… may be of those that came in. */
function amountsBeside(shape: Shape, opener: Opener | undefined, last: Last | undefined): number[] {
  return [last?.part, opener && besideOpener(shape, opener)].filter((at) => at !== undefined);
}

/** 8个片区的人口中 names another whole than the amounts before it. */
function besideOpener(shape: Shape, { whole, at }: Opener): number | undefined {
  return whole === at ? undefined : amountBefore(shape, whole);
}

function isLike({ tokens }: Shape, one: number | undefined, other: number): boolean {
  return one !== undefined && tokens[one]!.figure!.unit?.dimension === tokens[other]!.figure!.unit?.dimension;
}

/** 已集中供养251人: the deed is done to what stands before it. */
function isDeed({ block, tokens }: Shape, part: number): boolean {
  const { start } = tokens[part]!.span;
  return /,(?:均?已|均|都)[^,;。]*$/.test(block.folded.slice(Math.max(0, start - 16), start));
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
  // 前五位 are ranks, and 超过30万人 is a bound.
  if (isOfLargest(shape, part) || /above|atLeast|below/.test(shape.tokens[whole]!.figure!.qualifier)) return undefined;
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
  if (isTrue || own === undefined || others.length > 0 || isOfLargest(shape, part)) return isTrue;
  const [above, below, known, stated] = [part, opener.whole, own, rate].map((index) => shape.tokens[index]!.figure!);
  const asPeers = ratioClaim({ part: above!, share: stated! }, { part: below!, share: known! });
  if (asPeers.verdict !== 'contradicted') return undefined;
  return outer === undefined ? [asPeers, ...claims].sort((a, b) => slipsOf(a) - slipsOf(b))[0] : claims[0];
}

/** The shares that the text states between what 其中 opens and 其中 itself. */
function ownShares(shape: Shape, { whole, at }: Opener): readonly number[] {
  return [...matches(shape, /w_?w?_?(P)/dg)]
    .map((match) => match.position(1))
    .filter((index) => whole < index && index < at);
}

/** The amount that the share is of: right before the cue, or of the name that the cue's own clause begins with. */
function partOf(shape: Shape, cue: number): number | undefined {
  if (shape.letters[cue - 1] !== '_') {
    return /[,、]/.test(shape.letters[cue - 1] ?? '') ? partBefore(shape, cue) : directlyBefore(shape, cue);
  }
  const name = coreOf(textBetween(shape, cue - 1, cue - 1));
  if (isOfSeveral(shape, cue)) return undefined;
  if (name.length > 2) return onlyCalled(shape, cue, name);
  return name.length < 2 ? undefined : lastCalled(shape, cue, name);
}

/** 来信292件占73%, 外出务工203人（占8.9%） */
function directlyBefore(shape: Shape, cue: number): number | undefined {
  if (shape.letters.slice(cue - 2, cue) === 'Q(') return cue - 2;
  if (shape.letters[cue - 1] !== 'Q' || isAside(shape, cue - 1)) return undefined;
  return isOneOfThem(shape, cue - 1) ? calledOne(shape, cue - 1) : cue - 1;
}

/** 养老一项占93.9%: 一项 counts nothing, and says of which of the list the share is told. */
function isOneOfThem(shape: Shape, index: number): boolean {
  const { number, unit } = shape.tokens[index]!.figure!;
  const isOne = !number.arabic && number.coefficient === 1n && number.exponent === 0 && unit?.discrete === true;
  return isOne && /[\u4e00-\u9fa5”]{2}$/.test(nameOf(shape, shape.tokens[index]!));
}

function calledOne(shape: Shape, index: number): number | undefined {
  const name = nameOf(shape, shape.tokens[index]!).replace(/^(?:其中|仅|只|光|单)?[,:]?/, '');
  const found = amountsIn(shape, 0, index).filter((at) =>
    nameOf(shape, shape.tokens[at]!)
      .replace(/^其中[,:]?/, '')
      .startsWith(name),
  );
  return found.length === 1 ? found[0] : undefined;
}

function isBare(words: string): boolean {
  return /^(?:比|的|比重|比例|总数的?|总量的?|总额的?)?$/.test(words);
}

/** In one list, a bare share is of the same whole as the share before it. */
function continued(shape: Shape, last: Last | undefined, part: number): number | undefined {
  return last && !shape.letters.slice(last.share, part).includes('.') ? last.whole : undefined;
}

/** 务工人员中省外3260人，占47.8%: of those that the clause begins with, and not of what the list began with. */
function isAmongOthers(shape: Shape, part: number): boolean {
  const { start } = shape.tokens[part]!.span;
  return (
    /[;。,](?:而|在|这些|上述)?[\u4e00-\u9fa5]{2,12}(?<![其集当之])中,?(?:有|的)?[\u4e00-\u9fa5\d]{0,10}$/.test(
      shape.block.folded.slice(Math.max(0, start - 30), start),
    ) && /w[^.]*$/.test(shape.letters.slice(0, part))
  );
}
