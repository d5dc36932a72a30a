import { type Block, keeping, type PlacedBlock } from '../../document';
import { isFunctionWord } from '../alikeCharacters';
import { type Likeness, likenessOf } from './alike';
import { endsOwnName, isHan, isPlaceEnding, lengthOfName, opensName } from './names';
import { type Place, visitWays } from './ways';
import { isLong, LONG_BEFORE, LONG_BEHIND, LONGEST_BEHIND, readWindows } from './windows';

/** Two places of the report that say the same but for one character, which one of them may lack. */
export interface Pair {
  readonly first: Place;
  readonly second: Place;
  /** How much stands before both, and behind both, that is the same. */
  readonly before: number;
  readonly behind: number;
  /** Undefined for a long name, in which any other character is suspicious. */
  readonly likeness: Likeness;
}

/** A text with more is no report: a table of look-alikes, or noise. */
const MOST_PAIRS = 200;

/** All pairs in which one place is probably the other, miswritten. */
export function findPairs(text: string, blocks: readonly PlacedBlock[]): Pair[] {
  const pairs: Pair[] = [];
  const lines = blocks.map(({ start, block }) => ({ start, windows: windowsOf(block) }));
  visitWays(lines, (hash, first, second) => {
    if (pairs.length >= MOST_PAIRS) return;
    const pair = isLong(hash) ? longPair(text, first, second) : slipPair(text, first, second);
    if (pair !== undefined) pairs.push(pair);
  });
  return pairs;
}

/** How much of the text a place takes up between its surroundings. */
export function lengthOf({ fill }: Place): number {
  return fill === 0 ? 0 : 1;
}

const windowsOf = keeping((block: Block) => readWindows(block));

function slipPair(text: string, first: Place, second: Place): Pair | undefined {
  const before = commonBefore(text, first.at, second.at);
  const behind = commonBehind(text, first.at + 1, second.at + 1);
  if (before + behind < LEAST) return undefined;
  const likeness = likenessOf(text, first.at, second.at, before + behind);
  if (likeness === undefined) return undefined;
  const pair = { first, second, before, behind, likeness };
  return isSlip(text, pair) ? pair : undefined;
}

function longPair(text: string, first: Place, second: Place): Pair | undefined {
  const before = commonBefore(text, first.at, second.at);
  const behind = commonBehind(text, first.at + lengthOf(first), second.at + lengthOf(second));
  if (before < LONG_BEFORE || behind < LONG_BEHIND || before + behind < LONG) return undefined;
  const isOther =
    first.fill === 0 || second.fill === 0 || likenessOf(text, first.at, second.at, before + behind) === undefined;
  const pair = { first, second, before, behind, likeness: undefined };
  return isOther && isLongName(text, pair) ? pair : undefined;
}

/** How far surroundings are compared; what is the same for so long is the same. */
const FARTHEST = LONGEST_BEHIND;

function commonBefore(text: string, one: number, other: number): number {
  let count = 0;
  while (count < FARTHEST && isSame(text, one - 1 - count, other - 1 - count)) count++;
  return count;
}

function commonBehind(text: string, one: number, other: number): number {
  let count = 0;
  while (count < FARTHEST && isSame(text, one + count, other + count)) count++;
  return count;
}

function isSame(text: string, one: number, other: number): boolean {
  const unit = text.charCodeAt(one);
  return unit === text.charCodeAt(other) && isHan(unit);
}

/** Two characters and the ending of a village's name. */
const LEAST = 2;
/** So much must be the same around characters that are alike; around those in a name, less. */
const ENOUGH = 4;
const ENOUGH_IN_NAME = 3;

function isSlip(text: string, { first, second, before, behind, likeness }: Pair): boolean {
  if (behind === 0 || isSameClause(text, first, second)) return false;
  // Two villages or two roads may well have names that sound alike.
  const isPlace = isPlaceEnding(text[first.at + 1]!) && before < ENOUGH && !text.startsWith('乡村', first.at + 1);
  if (isPlace && before >= 1) return likeness === 'shape';
  if (before >= 1 && before + behind >= ENOUGH) return true;
  const stretch = text.slice(first.at + 1, first.at + 1 + behind);
  if (before >= 1) return lengthOfName(stretch, ENOUGH_IN_NAME - before) > 0;
  if (OPENS_CLAUSE.has(text[first.at]!) || OPENS_CLAUSE.has(text[second.at]!)) return false;
  return lengthOfName(stretch, 2) > 0 && opensName(text, first.at) && opensName(text, second.at);
}

/** 使规划的约束力不足 opens a clause, and no name. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set('使令让致给经因如若即仍已可能应须需');

/** Two names in one list are two names. */
function isSameClause(text: string, first: Place, second: Place): boolean {
  return !/[,，。;；:：!！?？\n]/.test(text.slice(first.at, second.at));
}

/** So much of a long name must be the same in all. */
const LONG = 10;

function isLongName(text: string, { first, second, behind }: Pair): boolean {
  const fills = text.slice(first.at, first.at + lengthOf(first)) + text.slice(second.at, second.at + lengthOf(second));
  const telling = first.fill !== 0 && second.fill !== 0 ? TELLING : TELLING_ALONE;
  if (telling.test(fills) || Array.from(fills).some(isFunctionWord) || isSameSentence(text, first, second))
    return false;
  if (first.fill !== 0 && second.fill !== 0 && areVerbs(text, first.at, second.at)) return false;
  if (isLongerWord(text, first) || isLongerWord(text, second)) return false;
  const start = first.at + lengthOf(first);
  return endsOwnName(text.slice(start, start + behind));
}

/** 批准针对…的计划 beside 批准对…的计划: both are words that mean the same, and belong to no name. */
function isLongerWord(text: string, { at, fill }: Place): boolean {
  return fill !== 0 && LONGER_WORDS.test(text.slice(at - 1, at + 2));
}

const LONGER_WORDS =
  /^.(?:针对|以及|并且|关于|因为|由于|已经|将会|能够|可以|作为|发给)|^(?:对于|为了|并且|由于|将会|通过|经过|建设|建成)/;

/** 举办 beside 举行, 推进 beside 推动: verbs of one kind before a name that is the same. */
function areVerbs(text: string, one: number, other: number): boolean {
  const isVerb = (at: number, from: number) => VERBS_OF_ONE_KIND.has(text.slice(at - 1 + from, at + 1 + from));
  return [0, 1].some((from) => isVerb(one, from) && isVerb(other, from));
}

const VERBS_OF_ONE_KIND: ReadonlySet<string> = new Set(
  (
    '举办 举行 主办 承办 协办 召开 设立 建立 成立 创立 创建 筹建 组建 新建 改建 扩建 推进 推动 促进 攻击 袭击 打击 录入 纳入 列入 加入 载入 ' +
    '开展 开设 开办 制定 制订 修订 印发 下发 编制 编写 完成 实现 增强 加强 提升 提高 打造 建成 加快 加大 加速 深化 强化 优化 批准 批复 审批 ' +
    '发布 公布 颁布 宣布 实施 施行 参加 参与 参观 考察 视察 支持 扶持 帮助 资助 申报 申请 获得 获批'
  ).split(' '),
);

/** What names are told apart by on purpose: directions, sizes, levels, kinds of work and of things. */
const TELLING = /[东南西北上下左右前后内外大小新老旧高低首末单双省市县区镇乡街级性型化链好农工林牧渔商水电气路医文体]/;

/** What a name is told apart by when it only has it in one place: 中小学 is no other kind of 小学 that a name would tell. */
const TELLING_ALONE = new RegExp(TELLING.source.replace('中', ''));

function isSameSentence(text: string, first: Place, second: Place): boolean {
  return !/[。;；!！?？\n]/.test(text.slice(first.at, second.at));
}
