import { compare } from '../../../arithmetic/rational';
import { figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation } from '../../relation';
import { type Shape, type Token, textBetween, textStart } from '../../shape';
import { isSlip } from '../../slip';
import { verify } from '../../verify';
import { isAside } from '../common/amounts';
import { saysDone } from '../parts/disposal';
import { sumClaim } from '../sums/sumClaim';

/**
 * What is left of a count when a part of it is done: 隐患562处，已整改548处，剩余14处; 项目120个，已开工108个，未开工12个. The three stand one
 * behind the other in one unit, and the words of the third say that it is all the rest.
 */
export function* readRemainders(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const amounts = shape.tokens.flatMap((token, index) => (token.letter === 'Q' ? [{ token, index }] : []));
  for (let at = 2; at < amounts.length; at++) {
    if (!SAYS_REST.test(ownWords(shape, amounts[at]!.index) ?? '')) continue;
    const pairs = donesOf(shape, amounts, at).flatMap((done) =>
      wholesOf(shape, amounts, done).map((whole) => ({ whole, done })),
    );
    const claims = pairs.flatMap(({ whole, done }) => remainderOf(shape, amounts, whole, done, at) ?? []);
    // 问题500个，其中重大120个，已整改100个，剩余20个: of the one or of the other, and only both can be wrong.
    const claim = claims.find(({ verdict }) => verdict === 'holds') ?? claims.toReversed().sort(byNearness)[0];
    // Of which amount a total is, only its being true can tell.
    if (claim?.verdict === 'contradicted' && isTotal(shape, amounts[at - 1]!)) continue;
    if (claim && (claim.verdict !== 'contradicted' || !(isOfOthers(amounts, at) || isMember(shape, amounts, at))))
      yield claim;
  }
}

/** Where no reading is true, the one that the fewest slips of the pen keep from it is meant. */
function byNearness(one: Claim, other: Claim): number {
  const [a, b] = [one, other].map(({ repairs }) => repairs[0]?.distance ?? FARTHEST);
  return a! - b!;
}

const FARTHEST = 100;

/** The amount before the rest, and where that is in a list, the one before the list; a member of it counts only if it says 已 or names a deed. */
function donesOf(shape: Shape, amounts: readonly Amount[], at: number): number[] {
  const before = lastBefore(shape, amounts, at);
  if (before === at - 1) return [before];
  const words = ownWords(shape, amounts[at - 1]!.index) ?? '';
  const isDone =
    /^(?:目前|现|均|全部)?已|^(?:一?共|累计|合计)[\u4e00-\u9fa5]{2,4}$/.test(words) ||
    saysDone(words) ||
    isDividedAgain(shape, amounts, before, at);
  return isDone ? [at - 1, before] : [before];
}

/** 项目66个，其中制造业36个、服务业30个，当年开工48个，其余18个: the list is full, and what comes behind it divides the total once more. */
function isDividedAgain(shape: Shape, amounts: readonly Amount[], whole: number, at: number): boolean {
  const [all, ...members] = amounts.slice(whole, at - 1).map(({ token }) => token);
  const [done, rest] = [amounts[at - 1]!, amounts[at]!.token];
  if (members.length < 2 || ![...members, done.token, rest].every((one) => isLike(one, all!))) return false;
  if (!/,[^Q,、;.]*$/.test(shape.letters.slice(0, done.index))) return false;
  const figures = members.map(({ figure }) => figure!);
  if (sumClaim(all!.figure!, figures).verdict !== 'holds') return false;
  // 消防整改30件，其余10件: what a member of the list has left.
  if (members.some((member) => claimOf(member, done.token, rest).verdict === 'holds')) return false;
  const { verdict, repairs } = claimOf(all!, done.token, rest);
  return verdict === 'holds' || repairs[0]?.distance === 1;
}

/** What was done is of the amount before it, or where that is one of a list, of the list's total. */
function wholesOf(shape: Shape, amounts: readonly Amount[], done: number): number[] {
  if (isTotal(shape, amounts[done]!)) return Array.from({ length: Math.min(done, LONGEST) }, (_, at) => done - 1 - at);
  const before = done < 1 ? undefined : lastBefore(shape, amounts, done);
  if (before === undefined) return [];
  return before === done - 1 ? [before] : [done - 1, before];
}

/** 支付一期1200万元、二期500万元，共1700万元，剩余300万元: what was paid in all is of something before the list. */
function isTotal(shape: Shape, { index }: Amount): boolean {
  return /^(?:共计?|计|合计|总计|一共)(?:[\u4e00-\u9fa5]{2,4})?$/.test(ownWords(shape, index) ?? '');
}

function remainderOf(
  shape: Shape,
  amounts: readonly Amount[],
  whole: number,
  last: number,
  at: number,
): Claim | undefined {
  const [all, done, rest, next] = [amounts[whole]!, amounts[last]!, amounts[at]!, amounts[at + 1]];
  if (!areAlike(all.token, done.token, rest.token) || isAside(shape, all.index)) return undefined;
  // 工作8小时，休息8小时，剩余8小时: two of a list, and neither is of the other.
  if (compare(figureValue(all.token.figure!), figureValue(done.token.figure!)) === 0) return undefined;
  // 合一公里35万元，上面拨了87万元，剩下14.5万元; 民生类35个；已开工203个: more was done than that, so that something before it is the whole.
  if (
    compare(figureValue(all.token.figure!), figureValue(done.token.figure!)) < 0 &&
    !mayBeWhole(shape, all, done, rest)
  )
    return undefined;
  const isNext = whole === last - 1;
  if (isNext && arePeers(shape, all.index, done.index)) return undefined;
  const first = isNext ? between(shape, all.index, done.index) : ownWords(shape, done.index);
  const second = last === at - 1 ? between(shape, done.index, rest.index) : ownWords(shape, rest.index);
  if (first === undefined || second === undefined || !isRest(shape, all, first, second, rest.index)) return undefined;
  // 办结198件，正在办理12件、退回6件: the list goes on, and the third is not all the rest.
  // 未开工7个，已竣工21个 counts the done once more.
  const goesOn =
    next &&
    /^_?[、,&]_?o?_?v?$/.test(letters(shape, rest.index, next.index)) &&
    !/^[^,]*,已/.test(shape.block.folded.slice(rest.token.span.end, next.token.span.start));
  return goesOn && isLike(next.token, rest.token) ? undefined : claimOf(all.token, done.token, rest.token);
}

/**
 * The amount that the rest follows. Particulars of it may stand between: 动支3180万元，其中甲项目980万元、乙项目2200万元，剩余1820万元.
 */
function lastBefore(shape: Shape, amounts: readonly Amount[], at: number): number {
  const start = Math.max(shape.letters.lastIndexOf('.', amounts[at]!.index), 0);
  const first = Math.max(0, at - LONGEST);
  for (let before = at - 1; before > first && amounts[before]!.index > start; before--) {
    const words = textBetween(shape, amounts[before - 1]!.index + 1, amounts[before]!.index - 1);
    // What a bracket of the sentence before tells opens no list of this one.
    if (OPENS_LIST.test(words.slice(words.lastIndexOf('。') + 1))) return before - 1;
  }
  return at - 1;
}

/** No list of particulars is longer than this. */
const LONGEST = 20;
const OPENS_LIST = /其中|用于|包括|包含|含|分别|[(:]/;

/** The words between the last mark before an amount and it. */
function ownWords(shape: Shape, index: number): string | undefined {
  let first = index;
  while (first > 0 && !/[,;、:().]/.test(shape.letters[first - 1]!)) first -= 1;
  if (/[QPTMNFXHz]/.test(shape.letters.slice(first, index))) return undefined;
  const start = shape.tokens[first - 1]?.span.end ?? textStart(shape);
  return shape.block.folded.slice(start, shape.tokens[index]!.span.start);
}

/** One slip of the pen makes the whole too small, unless it is one of several that a list has. */
function mayBeWhole(shape: Shape, all: Amount, done: Amount, rest: Amount): boolean {
  return !/Q_?[、&]_?$/.test(shape.letters.slice(0, all.index)) && isSlip(claimOf(all.token, done.token, rest.token));
}

/** 防汛1200万元、抗旱1000万元: neither is of the other. */
function arePeers(shape: Shape, from: number, to: number): boolean {
  return /^_?、/.test(letters(shape, from, to));
}

/** What is left of two amounts further back: two members of a list stand between. */
function isOfOthers(amounts: readonly Amount[], at: number): boolean {
  const rest = amounts[at]!.token;
  for (let done = Math.max(1, at - LONGEST); done < at; done++) {
    const [all, part] = [amounts[done - 1]!.token, amounts[done]!.token];
    if (areAlike(all, part, rest) && claimOf(all, part, rest).verdict === 'holds') return true;
  }
  return false;
}

/** 立项46个，其中新建31个，竣工12个，剩余5个: members of a list that one slip keeps from adding up. */
function isMember(shape: Shape, amounts: readonly Amount[], at: number): boolean {
  const whole = lastBefore(shape, amounts, at);
  const words = (ownWords(shape, amounts[at - 1]!.index) ?? '').replace(BY_THEN, '');
  if (at - whole < 3 || words.startsWith('已') || !saysDone(words)) return false;
  const [total, ...parts] = amounts.slice(whole, at + 1).map(({ token }) => token);
  if (!parts.every((part) => isLike(part, total!))) return false;
  const figures = parts.map(({ figure }) => figure!);
  return sumClaim(total!.figure!, figures).repairs[0]?.distance === 1;
}

const MAYBE = /未|剩|尚|还[有差]|仍有|余下|其余|缺口|正在/;
/** What one of the words before the third amount holds. */
const SAYS_REST = /[未剩尚还仍余缺]|正在/;

interface Amount {
  readonly token: Token;
  readonly index: number;
}

function letters(shape: Shape, from: number, to: number): string {
  return shape.letters.slice(from + 1, to);
}

/** The words between two amounts of one sentence with no other figure but a rate in a clause of its own (签订率99.3%), no period but 目前 or 截至12月底 and no 其中 between them. */
function between(shape: Shape, from: number, to: number): string | undefined {
  const rate = /^_?[,、(](?:(?:[_R]v?){1,2}P\)?|y)(?=[,;、])/.exec(letters(shape, from, to))?.[0] ?? '';
  if (!/^_?[,;、][^QPTMNFXHz.,;、:()]*$/.test(letters(shape, from + rate.length, to))) return undefined;
  if (shape.tokens.slice(from, to).some(({ period }) => period && !/目前$|^截[至止]/.test(period.text)))
    return undefined;
  const mark = from + 1 + rate.length + letters(shape, from + rate.length, to).search(/[,;、]/);
  const start = shape.tokens[mark]!.span.end;
  return shape.block.folded.slice(start, shape.tokens[to]!.span.start);
}

function isRest(shape: Shape, all: Amount, doing: string, words: string, index: number): boolean {
  const name = nameBefore(shape, all.index);
  if (OTHERS.test(words) || OTHERS.test(doing) || NEWCOMERS.test(name) || LEFT.test(doing)) return false;
  // 128个村中，已有96个村完成改革，剩余32个村…
  if (doing === '已有') return ALL_THE_REST.test(words);
  const deed = DEED.exec(doing.replace(BY_THEN, ''))?.[1];
  if (deed === undefined) return false;
  const undone = new RegExp(
    `^(?:尚|还|暂|仍)?(?:有)?未(?:完成)?(?:${deed.slice(0, 2)}|${deed.at(-1)}案?$)([\u4e00-\u9fa5]*)$`,
  ).exec(words);
  // 未参保困难人员12人 are some of those that are left.
  if (undone) return !NARROWED.test(undone[1]!);
  const { folded } = shape.block;
  const after = folded.slice(shape.tokens[index]!.span.end, shape.tokens[index]!.span.end + 10);
  // 消防类83处，用电类297处，其余32处: 其余 is what is left of a list, unless something was done.
  if (ALL_THE_REST.test(words)) return !words.includes('其余') || saysDone(doing) || doing.includes('已');
  if (words.startsWith('正在') && words.length <= 6 && words[2] === deed[0]) return true;
  if (/^(?:目前)?(?:还|尚|仍)有$/.test(words))
    return new RegExp(
      `^[^,;。]{0,4}(?:(?:未|没有|待|正在)(?:完成)?(?:${deed}|${deed.at(-1)})|待[^,;。]{1,4}后${deed})`,
    ).test(after);
  if (!/任务|目标|计划|[应需须]/.test(name)) return false;
  return /^(?:目前)?(?:还差|尚差|尚缺|还缺|缺口)(?:为)?$/.test(words);
}

const NARROWED = /困难|重点|重大|特殊|特困|贫困|脱贫|监测|老年|残疾|外出|规上|一般|较大|[国省市县]级/;
const ALL_THE_REST = /^(?:目前)?(?:剩余?|还剩|尚剩|尚余|还余|余下|剩下|其余)(?:的)?$/;

/** 已整改, 目前已完成开工: what was done, of which 未… says the opposite. */
const DEED =
  /^(?:目前|现|截至目前)?,?(?:已经?|均已|累计|实际)*(?:完成|实现)?([\u4e00-\u9fa5]{1,4}?)(?:完成|到位|了|的)?$/;
/** 已拨付1964万元，尚有316万元待付，其余…: what is left already, so that the amount before it is not all. */
const LEFT = /^(?:目前)?(?:尚|还|仍|剩|未)/;
/** 7月底前已整改, 三季度已整改: when it was done. */
const BY_THEN =
  /^(?:截[至止]|到|至)?(?:\d{1,2}月(?:\d{1,2}日|[初中底末份]|[上中下]旬)?|[一二三四]季度|[上下]半年)[前末底]?(?=[\u4e00-\u9fa5])/;
/** Another stock than the one that was just counted. */
const OTHERS = /另|此外|新增|上年|去年|其中|结转|同比|以上|平均|每|合计|共计/;

/** 新收436件，旧存71件，已结421件，尚有86件未结: what came in and what was open before have the rest together. */
const NEWCOMERS = /旧存|积存|存量|结转|遗留|上[年期]|新[收增立受发]|今年|本年|当年/;

function nameBefore(shape: Shape, index: number): string {
  let first = index;
  while (first > 0 && !/[,;、:().]/.test(shape.letters[first - 1]!)) first -= 1;
  return first === index ? '' : textBetween(shape, first, index - 1);
}

function isLike(one: Token, other: Token): boolean {
  return one.figure?.unit !== undefined && one.figure.unit.dimension === other.figure?.unit?.dimension;
}

function areAlike(all: Token, done: Token, rest: Token): boolean {
  if (!isLike(all, done) || !isLike(all, rest)) return false;
  return [all, done, rest].every(({ figure }) => figure!.qualifier === 'exact');
}

function claimOf(all: Token, done: Token, rest: Token): Claim {
  const [whole = '', part = ''] = printed(all.figure!, done.figure!, rest.figure!);
  const relation = differenceRelation(
    { role: 'base', figure: done.figure!, sign: 1 },
    { role: 'current', figure: all.figure!, sign: 1 },
    { role: 'change', figure: rest.figure!, sign: 1 },
    `${whole} − ${part}`,
  );
  return verify({ kind: 'difference', relation });
}
