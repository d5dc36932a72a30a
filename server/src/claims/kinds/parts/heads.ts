import { exactly, type Interval, intersects, middle, over, plus } from '../../../arithmetic/interval';
import { toNumber, ZERO } from '../../../arithmetic/rational';
import { figureValue, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { type Shape, tokenText } from '../../shape';
import { amountsIn, levelBefore, sentenceStart } from '../common/amounts';
import { isOfAnother } from '../common/bases';
import { slipsOf } from '../common/doubted';

/** A list of parts in a sentence, of which an amount is one. */
export interface Led {
  /** What the list divides. */
  readonly head: number;
  /** Its members stand between here and the amount. */
  readonly from: number;
}

/**
 * What is told behind a list is told of its last member, or of its head again, of which only one fits: 游客300万人次，其中过夜游客60万人次，
 * 比上年的250万人次增长20% is of the 300. Gives the amount that the claim is true of; where it is true of none, the likelier one.
 */
export function meantOf(shape: Shape, at: number, judge: (index: number) => Claim | undefined): number {
  const own = judge(at);
  if (own?.verdict !== 'contradicted' && own?.verdict !== 'rounding') return at;
  const lists = headsBefore(shape, at);
  const others = lists.flatMap(({ head, from }) => {
    const claim = judge(head);
    return claim ? [{ head, from, claim }] : [];
  });
  const isTrue = others.find(({ claim }) => claim.verdict === 'holds');
  if (isTrue || own.verdict === 'rounding') return isTrue?.head ?? at;
  const mayBe = others.find(({ claim }) => claim.verdict !== 'contradicted');
  if (mayBe) return mayBe.head;
  const nearest = others.find(({ head }) => !isBeyond(shape, head, at));
  if (!nearest) return at;
  const isOfMany = alike(shape, at, amountsIn(shape, nearest.from, at)).length > 0;
  return isLikelier(nearest.claim, own, isOfMany) ? nearest.head : at;
}

/** As the words say; behind several parts also with fewer slips of the pen, or closer to what is printed. */
function isLikelier(head: Claim, own: Claim, isOfMany: boolean): boolean {
  if (head.opposite !== own.opposite || !isOfMany) return own.opposite && !head.opposite;
  if (slipsOf(head) !== slipsOf(own)) return slipsOf(head) < slipsOf(own);
  return gapOf(head) < gapOf(own);
}

/** How many times as large what follows from the others is as what is stated, or the other way round. */
function gapOf({ implied, operands, statedSpan }: Claim): number {
  const stated = operands.find(({ span }) => span === statedSpan)?.figure;
  const result = implied && middle(implied);
  if (!stated || !result) return Number.POSITIVE_INFINITY;
  const ratio = Math.abs(toNumber(result) / toNumber(figureValue(stated)));
  return Math.max(ratio, 1 / ratio);
}

/** What is claimed of the amount that is meant, as a rate of a whole; nothing where it is only true of the list's members together. */
export function rateOfMeant(
  shape: Shape,
  at: number,
  whole: number,
  rate: number,
  judge: (index: number) => Claim | undefined,
): Claim | undefined {
  const claim = judge(meantOf(shape, at, judge));
  return claim?.verdict === 'contradicted' && isOfList(shape, at, whole, rate) ? undefined : claim;
}

/** Behind a semicolon only what is true is told of the head. */
export function isBeyond({ letters }: Shape, head: number, at: number): boolean {
  return letters.slice(head, at).includes(';');
}

/**
 * The lists that an amount stands in, the nearest first: those that 其中, 包括 or 分别 opens, the amounts that 、 joins, and those that make
 * up what stands before them. The head has the amount's unit.
 */
export function headsBefore(shape: Shape, at: number): Led[] {
  const start = Math.max(sentenceStart(shape, at, REACH), bracketStart(shape, at));
  const opened = openingsBefore(shape, start, at).flatMap((from) => {
    const own = alike(shape, at, amountsIn(shape, start, from)).reverse();
    if (own.length > 0) return own.slice(0, FEW).map((head) => ({ head, from }));
    const before = from > start ? undefined : levelBefore(shape, from);
    return before === undefined ? [] : alike(shape, at, [before]).map((head) => ({ head, from }));
  });
  return opened.length > 0 ? opened : listed(shape, start, at);
}

const REACH = 60;
/** Of so many amounts before 其中 one may be meant. */
const FEW = 4;

/** Where the bracket begins that the amount stands in, or with 其中 right behind it (120家（其中…）) the sentence around it. */
function bracketStart(shape: Shape, at: number): number {
  const opening = shape.letters.slice(Math.max(0, at - REACH), at).lastIndexOf('(') + Math.max(0, at - REACH);
  if (shape.letters[opening] !== '(' || shape.letters.slice(opening, at).includes(')')) return 0;
  return isOpening(shape, opening + 1) ? 0 : opening + 1;
}

/** The amounts of the same unit, without those that only tell what another one was or is compared with. */
function alike(shape: Shape, at: number, amounts: readonly number[]): number[] {
  const dimensionOf = (index: number) => shape.tokens[index]!.figure!.unit?.dimension;
  return amounts.filter((index) => dimensionOf(index) === dimensionOf(at) && !isOfAnother(shape, index));
}

function openingsBefore(shape: Shape, start: number, at: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let index = at - 1; index >= start; index -= 1) {
    const letter = shape.letters[index]!;
    if (letter === ')') depth += 1;
    else if (letter === '(') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isOpening(shape, index)) found.push(index);
  }
  return found;
}

function isOpening(shape: Shape, index: number): boolean {
  const token = shape.tokens[index];
  if (token?.letter === 'z') return true;
  if (token?.letter === 'L') return shape.letters[index + 1] === 'Q';
  return token?.letter === '_' && OPENS.test(tokenText(shape, token));
}

/** 包括专任教师, 含买卖合同; behind words of its own too: 分类别看包括. */
const OPENS = /^(?:主要|具体|其中|均|都|既|又|还)?(?:包括|包含|涵盖|含有?(?![量税水]))|(?:包括|包含|分为|分成)$/;

/** Amounts that 、 joins, or that add up to the one before them: 信访500件，来信200件、来访300件. */
function listed(shape: Shape, start: number, at: number): Led[] {
  const amounts = alike(shape, at, amountsIn(shape, start, at));
  let sum = intervalOf(shape.tokens[at]!.figure!);
  let [from, isJoined] = [at, true];
  for (const index of amounts.reverse().slice(0, LONGEST)) {
    const wasJoined = isJoined && from < at;
    isJoined &&= JOINED.test(shape.letters.slice(index + 1, from));
    if (from < at && intersects(sum, intervalOf(shape.tokens[index]!.figure!))) return [{ head: index, from }];
    if (wasJoined && !isJoined) return [{ head: index, from }];
    sum = plus(sum, intervalOf(shape.tokens[index]!.figure!));
    from = index;
  }
  return [];
}

const LONGEST = 16;
const JOINED = /^_?[、&]_?$/;

/** Whether the amounts make up the head. */
export function areAll(shape: Shape, head: number, parts: readonly number[]): boolean {
  const [whole, ...figures] = [head, ...parts].map((index) => shape.tokens[index]!.figure!);
  if (figures.some(({ unit }) => unit?.dimension !== whole!.unit?.dimension)) return false;
  return intersects(sumOf(shape, parts), intervalOf(whole!));
}

/** 其中甲类40亿元、乙类30亿元，占总额100亿元的70%: true of the members of the nearest list together, the last of which is the amount. */
function isOfList(shape: Shape, at: number, whole: number, rate: number): boolean {
  const [list] = headsBefore(shape, at);
  if (!list || isBeyond(shape, list.head, at)) return false;
  const members = alike(shape, at, amountsIn(shape, list.from, at + 1));
  const [total, share] = [whole, rate].map((index) => intervalOf(shape.tokens[index]!.figure!));
  return members.length > 1 && intersects(over(sumOf(shape, members), total!), share!);
}

function sumOf({ tokens }: Shape, members: readonly number[]): Interval {
  return members.map((index) => intervalOf(tokens[index]!.figure!)).reduce(plus, exactly(ZERO));
}
