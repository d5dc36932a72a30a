import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { type Shape, withoutAsides } from '../../shape';
import { areExclusive } from '../parts/exclusive';
import { DIVIDED_BY, DIVIDED_WHOLLY_BY } from '../parts/partitions';
import { acrossFirst } from './acrossFirst';
import { announcedLists } from './announcedLists';
import { calledTotals } from './calledTotals';
import { changeLists } from './changeLists';
import { countedParts } from './countedParts';
import { headedLists } from './headedLists';
import { namedLists } from './namedLists';
import { namedTotals } from './namedTotals';
import { dividesAnother } from './ofAnother';
import { hasOtherCounter } from './otherCounters';
import { interruptedSum } from './outerList';
import { saysOverlap } from './overlaps';
import { parallelLists } from './parallelSums';
import { quarterSums } from './quarterSums';
import { reckonedTotals } from './reckonedTotals';
import { coveringSum, figuresOf, plausibleSum, ratioOfSum, sumClaim } from './sumClaim';
import { type List, listAfter } from './sumLists';
import { partitionOf } from './sumPartitions';
import { NO_TOTAL, type Part, readParts } from './sumParts';
import { sumWithRest } from './sumRest';
import { sumsByName } from './sumsByName';
import { type TimeSum, timeSums } from './timeSums';
import { type ClosedList, totalsAfter } from './totalsAfter';

/**
 * Sum claims of one line: a total and a list of parts that, by its own words, covers it. A mere 其中 opens a subset;
 * such a list is taken for a sum only when it adds up, or when one slip of the pen keeps it from adding up.
 */
export function readSums(shape: Shape): Claim[] {
  if (!/Q.*Q.*Q/.test(shape.letters)) return [];
  const parts = readParts(shape);
  const timed = Array.from(timeSums(shape, parts), timedClaim).filter((claim) => claim !== undefined);
  const closed = [...totalsIn(shape, parts)].map(closedClaim).filter((claim) => claim !== undefined);
  const claimed = new Set<Figure>();
  const called = [
    ...calledTotals(shape, parts),
    ...namedLists(shape, parts),
    ...sumsByName(shape, parts),
    ...announcedLists(shape, parts),
    ...headedLists(shape, parts),
    ...quarterSums(shape, parts),
    ...reckonedTotals(shape, parts),
  ];
  const claims = [...timed, ...changeLists(shape), ...closed, ...totalsBefore(shape, parts), ...called].filter(
    (claim) => {
      const addends = claim.operands.slice(1).map((operand) => operand.figure!);
      if (addends.some((part) => claimed.has(part)) || isDashed(claim.operands[0]!.figure!, addends)) return false;
      for (const part of addends) claimed.add(part);
      return true;
    },
  );
  const sums = withParallels(shape, parts, claims);
  return sums.filter((claim) => claim.verdict !== 'contradicted' || !saysOverlap(shape, claim));
}

/** 甲乡-218万元、乙乡-100万元，共318万元: what looks like a minus before every part is a dash. */
function isDashed(total: Figure, parts: readonly Figure[]): boolean {
  return total.number.coefficient >= 0n && parts.every(({ number }) => number.coefficient < 0n);
}

function* totalsIn(shape: Shape, parts: readonly Part[]): Generator<ClosedList> {
  yield* totalsAfter(shape, parts);
  yield* namedTotals(shape, parts);
  // 低保户217户（其中一类19户）、特困户46户，两类共263户
  const end = /\([^()]*[QPT][^()]*\)/.exec(shape.letters)?.index;
  const plain = end !== undefined && /[sS]v?_?Q/.test(shape.letters.slice(end)) ? withoutAsides(shape) : undefined;
  if (plain) yield* totalsAfter(plain, readParts(plain));
}

/** A sum that another unit proves complete takes the place of one that was only a question. */
function withParallels(shape: Shape, parts: readonly Part[], claims: readonly Claim[]): Claim[] {
  const proven = Array.from(parallelLists(shape, parts, claims), (list) => sumClaim(list.total, list.parts));
  const isProven = (claim: Claim) => proven.some(({ operands }) => operands[1]!.figure === claim.operands[1]!.figure);
  return [...claims.filter((claim) => claim.verdict === 'holds' || !isProven(claim)), ...proven].filter(
    (claim, at, all) => all.findIndex(({ operands }) => operands[1]!.figure === claim.operands[1]!.figure) === at,
  );
}

/** Where the same ones may have been counted twice, only one slip of the pen is a question. */
function timedClaim({ total, parts, mayRepeat }: TimeSum): Claim | undefined {
  const claim = sumClaim(total, parts, mayRepeat ? 'subset' : undefined);
  return !mayRepeat || claim.verdict === 'holds' || claim.repairs[0]?.distance === 1 ? claim : undefined;
}

function closedClaim({ total, parts, isWhole, mayBeAll }: ClosedList): Claim | undefined {
  for (const figures of parts) {
    const ratio = ratioOfSum(total, figures);
    const claim = ratio > 0.5 && ratio < 2 ? sumClaim(total, figures) : undefined;
    if (claim?.verdict === 'holds') return claim;
  }
  if (isWhole) return sumClaim(total, parts[0]!);
  const ratio = ratioOfSum(total, parts[0]!);
  return mayBeAll && ratio > 0.9 && ratio < 1.1 ? plausibleSum({ figure: total }, parts[0]!) : undefined;
}

/** 共…，其中甲…、乙…; 按…分，甲…，乙…; 税收收入…，非税收入…: the total opens the list. */
function* totalsBefore(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  const totalOf = new Map<Figure, Part>();
  for (let at = 0; at < parts.length; at++) {
    const candidate = parts[at]!;
    if (!candidate.figure.unit || candidate.isBase || NO_TOTAL.test(candidate.name)) continue;
    const list = listAfter(shape, candidate, followersOf(parts, at));
    if (!list) continue;
    // A second division (按类型分) that follows the members of a first one divides the same total again.
    const total = DIVIDED_BY.test(list.link) ? (totalOf.get(candidate.figure) ?? candidate) : candidate;
    const nearest = isNamedBefore(shape, total, list)
      ? coveringSum(total, figuresOf(list.parts))
      : listClaim(shape, total, list);
    const isTooSmall =
      !nearest && list.subset && list.parts.length > 2 && ratioOfSum(total.figure, figuresOf(list.parts)) > 1;
    const claim = isTooSmall
      ? ofEarlier(parts, at, sumClaim(total.figure, figuresOf(list.parts)))
      : nearest?.verdict === 'contradicted'
        ? otherwise(shape, parts, at, list, nearest)
        : nearest;
    if (!claim || (claim.verdict === 'contradicted' && (isStepOf(shape, total, list) || hasOtherCounter(shape, claim))))
      continue;
    for (const { figure } of claim.operands.slice(1)) if (figure) totalOf.set(figure, total);
    yield claim;
  }
}

/** 增长5.6%，增收1.38亿元，其中税收18.35亿元，…: what follows divides the amount itself, unless it tells of increases too. */
function isStepOf({ letters, block: { folded } }: Shape, total: Part, { parts }: List): boolean {
  // 年销售额2000万元的批发企业: a bound, and nobody's amount.
  if (folded[total.figure.span.end] === '的' || parts.some(({ name }) => LESS.test(name) && !LESS.test(total.name)))
    return true;
  return /[rd]y?$/.test(letters.slice(0, total.index)) && !parts.every(({ name }) => /[增减]/.test(name));
}

/** What is lacking does not add to what is left. */
const LESS = /(?:缺口|赤字|亏损额?)(?:为)?$/;

/** What else a list may be that does not add up. */
function otherwise(shape: Shape, parts: readonly Part[], at: number, { subset }: List, claim: Claim): Claim {
  return (subset ? acrossFirst(shape, claim) : undefined) ?? ofEarlier(parts, at, claim) ?? claim;
}

/**
 * A list may be of a level further back than the nearest, where it adds up to that: 218亿元，上年为231亿元。其中…; 人口128万人，其中城镇76万人。
 * 按性别分，…. Small numbers may do so by chance.
 */
function ofEarlier(parts: readonly Part[], at: number, { operands }: Claim): Claim | undefined {
  const addends = operands.slice(1).map(({ figure }) => figure!);
  for (let before = at - 1; before >= Math.max(0, at - FAR); before -= 1) {
    const { figure, name, sentence, isBase } = parts[before]!;
    if (parts[at]!.sentence - sentence > 1) return undefined;
    const isUnlike = figure.unit?.text !== addends[0]!.unit?.text || figure.number.coefficient < 10n;
    if (isUnlike || isBase || NO_TOTAL.test(name)) continue;
    const claim = sumClaim(figure, addends);
    if (claim.verdict === 'holds') return claim;
  }
  return undefined;
}

/** How many amounts may lie between a list and its total. */
const FAR = 8;

/** The figures that may be parts of the one at `at`: they stand in its sentence or soon after. */
function followersOf(parts: readonly Part[], at: number): readonly Part[] {
  const last = parts[at]!.sentence + 2;
  let end = at + 1;
  while (end < parts.length && end - at <= LONGEST && parts[end]!.sentence <= last) end += 1;
  return parts.slice(at + 1, end);
}

/** No list of parts is longer than this. */
const LONGEST = 60;

/** 检查餐饮单位、食品企业、药店共326家，其中餐饮单位218家，…: the list has all that the total was said to be of, in its order. */
function isNamedBefore({ block }: Shape, total: Part, { parts, subset, goesOn }: List): boolean {
  if (!subset || goesOn || parts.length < 2 || !/[共计]$/.test(total.name)) return false;
  const names = parts.map(({ name }) => name.replace(/^(?:其中)?[,:]?/, ''));
  const all = `${names.slice(0, -1).join('、')}[、和与及]${names.at(-1)}(?:一共|共|共计|合计|总计)$`;
  if (names.some((name) => !/^[\u4e00-\u9fa5]{2,12}$/.test(name))) return false;
  const end = total.figure.span.start;
  return new RegExp(all).test(block.folded.slice(Math.max(0, end - LONGEST_NAMES), end));
}

/** No list of names before a total is longer. */
const LONGEST_NAMES = 80;

function listClaim(shape: Shape, total: Part, list: List): Claim | undefined {
  if (dividesAnother(total, list)) return undefined;
  const named = partitionOf(shape, total, list);
  if (named) return isOfMember(list, named) ? undefined : sumClaim(total.figure, figuresOf(named));
  if (isWithoutHomes(total, list)) return undefined;
  const interrupted = interruptedSum(shape, total, list);
  if (interrupted) return interrupted;
  if (list.parts.length < 2 || list.goesOn) return undefined;
  const counted = countedParts(shape, list);
  if (counted) return isNear(total, counted) ? sumClaim(total.figure, figuresOf(counted)) : undefined;
  const rest = list.parts.findIndex((part) => REST.test(part.name.trim()));
  if (list.subset && rest > 0) return sumWithRest(shape, total, list, rest);
  const check = DIVIDED_WHOLLY_BY.test(list.link) ? coveringSum : plausibleSum;
  if (check === plausibleSum && !list.subset && !OPENS_LIST.test(list.link.trim()) && !DIVIDED_BY.test(list.link))
    return undefined;
  const overfull = overfullSum(total, list);
  if (overfull) return filledByFirst(shape, total, list) ?? overfull;
  for (const beginning of list.beginnings) {
    const claim = sumClaim(total.figure, figuresOf(beginning), 'subset');
    // 第二产业5亿元，其中工业5亿元；第三产业3亿元: nothing of the total is left for what follows.
    if (claim.verdict === 'holds') return beginning.length > 1 ? check(total, figuresOf(beginning)) : undefined;
  }
  const all = check(total, figuresOf(list.parts));
  const claim = all?.verdict === 'contradicted' ? (filledByFirst(shape, total, list) ?? all) : all;
  // 总诊疗312万人次，其中门诊298万人次；出院10万人次: a lone part, and then something else.
  const isApart = list.parts.length === 2 && list.parts[0]!.figure.sentence !== list.parts[1]!.figure.sentence;
  if (isApart && check === plausibleSum && claim?.verdict !== 'holds') return undefined;
  return claim?.verdict === 'holds' || list.prefixes.length === 0 ? claim : undefined;
}

/** 其余18件, 咨询及其他18件 */
const REST =
  /^(?:其余|其他|其它|剩余|余下)|[\u4e00-\u9fa5][及和与]其[他它](?:类|方面|人员|支出|收入|项目|单位|费用|用途)?$/;

/** Less than half of a total, or more than twice as much, is of something else. */
function isNear(total: Part, parts: readonly Part[]): boolean {
  const ratio = ratioOfSum(total.figure, figuresOf(parts));
  return ratio > 0.5 && ratio < 2;
}

/** 32公里，其中改建18公里、新建16公里: however much the list leaves out, what nothing can be twice is no more than the total. */
function overfullSum(total: Part, { parts }: List): Claim | undefined {
  if (!areExclusive(parts.map(({ name }) => name)) || total.figure.qualifier !== 'exact') return undefined;
  const ratio = ratioOfSum(total.figure, figuresOf(parts));
  const claim = ratio > 1 && ratio < 2 ? sumClaim(total.figure, figuresOf(parts), 'subset') : undefined;
  return claim?.verdict === 'contradicted' ? claim : undefined;
}

/** 干部126人，其中公务员62人、事业人员64人，退休3人: what fills the total ends the list, whatever else is told behind a comma. */
function filledByFirst({ letters }: Shape, total: Part, { parts }: List): Claim | undefined {
  for (let count = parts.length - 1; count > 1; count--) {
    const [list, tail] = [
      letters.slice(parts[0]!.index + 1, parts[count - 1]!.start),
      letters.slice(parts[count - 1]!.index + 1, parts[count]!.start),
    ];
    if (list.includes(',') || !tail.includes(',')) continue;
    const claim = sumClaim(total.figure, figuresOf(parts.slice(0, count)));
    if (claim.verdict === 'holds') return claim;
  }
  return undefined;
}

/** 代表团723人，其中运动员439人，男运动员221人、女运动员218人: the two are the athletes, and not all. */
function isOfMember({ parts }: List, named: readonly Part[]): boolean {
  const before = parts.filter((part) => part.index < named[0]!.index);
  return before.some((part) => sumClaim(part.figure, figuresOf(named)).verdict === 'holds');
}

/** Of the electricity that is used, homes take a part beside the three industries. */
function isWithoutHomes({ name }: Part, { link, parts }: List): boolean {
  return /用电量?/.test(name) && link.includes('产业') && !parts.some((part) => /居民|生活/.test(part.name));
}

/** 48.6万亩，包括水田31.2万亩、旱地17.4万亩 */
const OPENS_LIST =
  /^(?:(?:[\d.]+[万亿]?[人户名个件起处所]次?|[\u4e00-\u9fa5A-Z]{0,10})[:(]|(?:,[\u4e00-\u9fa5\d]{0,14})?分别(?:为|是)|,?(?:包括|包含|含|分为|具体(?:为|是|包括)|(?:资金)?来源(?:为|是)?:))/;
