import { type Interval, intersects, plus } from '../../../arithmetic/interval';
import { type Figure, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { type Shape, textBetween, textStart } from '../../shape';
import { saysDone, saysLeft } from '../parts/disposal';
import { DIVIDED_BY } from '../parts/partitions';
import { sumClaim } from './sumClaim';
import { isAddend, type Part } from './sumParts';

/** The parts that a total opens. */
export interface List {
  readonly parts: readonly Part[];
  /** The members together with those of a 其中 within the list, which may hide the next member of a known partition. */
  readonly deep: readonly Part[];
  /** The members together with what was added to something of its own name: 贷款增加168亿元. */
  readonly flows: readonly Part[];
  /** The list up to each of its semicolons: what follows one may belong to the total no more. */
  readonly prefixes: readonly (readonly Part[])[];
  /** The same where each semicolon follows one member only, and the list is one. */
  readonly beginnings: readonly (readonly Part[])[];
  /** The text between the total and the first part. */
  readonly link: string;
  readonly subset: boolean;
  /** The list goes on with something that has no figure: 、其他, ，其余未登记. */
  readonly goesOn: boolean;
}

/** The parts that follow a total: after 其中, after a colon or an opening bracket, after 按…分, or by their names alone. */
export function listAfter(shape: Shape, total: Part, following: readonly Part[]): List | undefined {
  const end = following.findIndex((part) => isContrary(total, part));
  const followers = end < 0 ? following : following.slice(0, end);
  const { dimension } = total.figure.unit!;
  const first = followers.find(
    (part) =>
      !part.isDetail &&
      part.figure.unit?.dimension === dimension &&
      !isRemark(shape, total, part) &&
      !MEAN.test(part.name),
  );
  // Growth rates, means, another unit's figure and brackets may stand between the total and its list, other totals may not.
  if (!first || !isAddend(first, total.figure)) return undefined;
  const letters = shape.letters.slice(total.index + 1, first.start);
  const isFar = /[.;].*[.;]/.test(letters);
  const link = textBetween(shape, total.index, first.start - 1).slice(
    total.figure.span.end - shape.tokens[total.index]!.span.start,
  );
  if (isFar && !DIVIDED_BY.test(link)) return undefined;
  const members = membersFrom(shape, followers, first, total.figure, false);
  if (overlap(shape, members.at(-1)!)) return undefined;
  return {
    parts: members,
    ...beginningsOf(shape, members),
    flows: flowsAmong(shape, followers, members, total.figure),
    deep: membersFrom(shape, followers, first, total.figure, true),
    link: link + first.name,
    subset: /z/.test(letters + shape.letters.slice(first.start, first.index)),
    goesOn: /^_?(?:[、&]|[,;]o(?!Q))/.test(shape.letters.slice(members.at(-1)!.index + 1)),
  };
}

/** 总收入309.5万元，平均77.4万元。其中：… */
const MEAN = /^(?:平均|[人户村镇社]均)(?:每[个名]?[人户村镇])?(?:为|达|约)*$/;

/** 拨付1200万元，其中产业类900万元；结余300万元: what is left was not paid, as what has gone did not come (新增7家，…，退出2家). */
function isContrary(total: Part, part: Part): boolean {
  return CONTRARY.some(([deed, other]) => deed.test(total.name) && other.test(part.name));
}

const CONTRARY: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<![未应待可拟])(?:拨付|支出|支付|发放|兑付|使用)(?:资金|金额|补助|补贴)?(?:共计?|合计|总计)?(?:为|了)?$/,
    /^(?:还|尚|仍|目前|年末)*(?:有|剩|滚存)?(?:结余|剩余|结存|未[支拨使发兑])/,
  ],
  [
    /(?:新增|引进|新建|新设|净增|新培育)[^,;。]{0,8}$/,
    /^(?:同时|另外?)?(?:有|已)?(?:退出|注销|吊销|关停|关闭|淘汰|迁出|撤销|流失|减少)/,
  ],
];

/** 教职工5430人（专任教师5120人），其中小学…: one figure in a bracket right behind the total is no list. */
function isRemark({ letters }: Shape, total: Part, part: Part): boolean {
  return /^_?\(_?$/.test(letters.slice(total.index + 1, part.index)) && letters[part.index + 1] === ')';
}

/** 其他作物5万亩（含间套种）: parts that may be counted twice. */
function overlap({ block }: Shape, { figure }: Part): boolean {
  return /^\s*\(?(?:包括|包含|含|有)?[^,。;()]{0,4}(?:间套种|套种|重复|交叉|重叠)/.test(
    block.folded.slice(figure.span.end, figure.span.end + 16),
  );
}

function beginningsOf(shape: Shape, members: readonly Part[]): Pick<List, 'prefixes' | 'beginnings'> {
  const ends = members.flatMap((part, i) => {
    const previous = members[i - 1];
    return previous && shape.letters.slice(previous.index + 1, part.start).includes(';') ? [i] : [];
  });
  // A；B；C has one member between semicolons, and is one list.
  const beginnings = ends.map((end) => members.slice(0, end));
  return { beginnings, prefixes: ends.length === members.length - 1 ? [] : beginnings };
}

function membersFrom(shape: Shape, followers: readonly Part[], first: Part, total: Figure, deep: boolean): Part[] {
  const members: Part[] = [];
  let previous: Part | undefined;
  for (let at = 0; at < followers.length; at++) {
    const part = followers[at]!;
    if (part.index < first.index) continue;
    // What stands in a bracket behind a member is of that member; the bracket that the list stands in ends it.
    const depth = depthBetween(shape, first.index, part.index);
    if (depth < 0) break;
    if (depth > 0 && !deep) continue;
    const isNext = previous && shape.letters.slice(previous.index + 1, part.start).includes('.');
    if (isNext && !(deep && INDUSTRY.test(part.name))) break;
    if (previous && part.opensSubset && !deep) {
      const last = members.length === 0 ? undefined : lastOfFilled(shape, members.at(-1)!, followers, at);
      if (last === undefined) break;
      at = last;
      previous = followers[at];
      continue;
    }
    // 其中省级2000万元、市级3000万元，已拨付3500万元: what was done of all of it, and no member.
    if (members.length > 0 && isState(shape, part) && !isState(shape, first)) break;
    if (members.length > 0 && isDisposed(shape, members, followers, at, total)) break;
    const own = isAddend(part, total);
    const sameDimension = part.figure.unit?.dimension === total.unit?.dimension;
    if (!own && sameDimension && previous && !part.isDetail && !deep) break;
    if (own && !part.isDetail) members.push(part);
    previous = part;
  }
  return members;
}

/**
 * A；B，其中b1，b2；C: the last part of an inner list, when its parts make up the member before it exactly, so that what follows is the
 * outer list's again.
 */
function lastOfFilled(shape: Shape, { figure }: Part, followers: readonly Part[], from: number): number | undefined {
  const whole = intervalOf(figure);
  let sum: Interval | undefined;
  for (let at = from; at < followers.length; at++) {
    const part = followers[at]!;
    const gap = shape.letters.slice(followers[at - 1]!.index + 1, part.index);
    if (at > from && (/[;.]/.test(gap) || part.opensSubset)) return undefined;
    if (part.isDetail) continue;
    if (!isAddend(part, figure)) return undefined;
    const isFirst = sum === undefined;
    sum = sum ? plus(sum, intervalOf(part.figure)) : intervalOf(part.figure);
    if (!isFirst && intersects(sum, whole)) return at;
  }
  return undefined;
}

/** The members of a list and the named changes between them, up to the list's end. */
function flowsAmong(
  shape: Shape,
  followers: readonly Part[],
  members: readonly Part[],
  total: Figure,
): readonly Part[] {
  const last = members.at(-1)!.index;
  return followers.filter(
    (part) => part.index <= last && (members.includes(part) || (isFlow(shape, part) && isAddend(part, total))),
  );
}

/** 贷款增加168亿元, 表外融资（…）净增1亿元, 存款减少3亿元: the words before 增加 name something of its own. */
function isFlow(shape: Shape, part: Part): boolean {
  if (!part.isDetail || part.isBase || !/[rd]/.test(shape.letters[part.index - 1] ?? '')) return false;
  const subject = part.name.replace(/^其中[:,]?/, '').replace(/(?:新|净)?(?:增[加长]?|减少?|下降)$/, '');
  if (/同比|环比|[比较]|分别/.test(subject)) return false;
  return subject === '' ? /_\(_\)$/.test(listLetters(shape, part.start)) : /^[\u4e00-\u9fa5]{2,16}$/.test(subject);
}

/** The last letters before a place, with what a bracket lists as one. */
function listLetters({ letters }: Shape, end: number): string {
  return letters.slice(Math.max(0, end - 40), end).replace(/\([_、,S&]{1,36}\)$/, '(_)');
}

/** 其中：第一产业…；第二产业…，其中工业…。第三产业增加值60亿元: a sentence of its own goes on with the same division. */
const INDUSTRY = /^第[二三](?:次)?产业(?:实现|完成)?增加值/;

/** 已拨付, 目前已完成, 尚未整改. */
function isState(shape: Shape, { start, index }: Part): boolean {
  const { block, letters, tokens } = shape;
  // 维持3件、尚未审结1件: what 、 joins are members alike.
  if (letters[start - 1] === '、') return false;
  const from = tokens[start - 1]?.span.end ?? textStart(shape);
  return STATE.test(block.folded.slice(from, Math.min(from + 12, tokens[index]!.span.start)));
}

const STATE = /^(?:其中[:,]?)?(?:目前|截至目前|现|均|全部)?(?:已|尚未|正在|完成(?:整改|销号|办理|化解|治理|处置))/;

/**
 * 隐患9127处，其中重大隐患124处，整改119处，剩余5处: what was done of the member before it and what that has left are no members. Deeds
 * that make up the total are (其中办结119件，正在办理5件).
 */
function isDisposed(
  shape: Shape,
  members: readonly Part[],
  followers: readonly Part[],
  at: number,
  total: Figure,
): boolean {
  const [whole, done, left] = [members.at(-1)!, followers[at]!, followers[at + 1]];
  if (!left || shape.letters[done.start - 1] !== ',' || !/[,;]/.test(shape.letters[left.start - 1]!)) return false;
  if (!saysLeft(left.name) || !isAddend(done, total) || !isAddend(left, total)) return false;
  const [listed, own] = [
    [...members, done, left],
    [done, left],
  ].map((parts) => parts.map(({ figure }) => figure));
  if (sumClaim(whole.figure, own!).verdict === 'holds') return sumClaim(total, listed!).verdict !== 'holds';
  // Where one slip keeps the list from adding up, that is what is told.
  return saysDone(done.name) && !saysDone(whole.name) && !mayAddUp(sumClaim(total, listed!));
}

function mayAddUp({ verdict, repairs }: Claim): boolean {
  return verdict === 'holds' || repairs[0]?.distance === 1;
}

/** How many brackets are opened from one place to another and not closed; negative when more are closed. */
export function depthBetween(shape: Shape, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to && depth >= 0; at++) {
    if (shape.letters[at] === '(') depth += 1;
    else if (shape.letters[at] === ')') depth -= 1;
  }
  return depth;
}
