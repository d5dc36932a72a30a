import type { Figure } from '../../../figures';
import { matches, type Shape, type ShapeMatch, textBetween, tokenText } from '../../shape';
import { DIVIDED_BY } from '../parts/partitions';
import { addendsOf } from './addends';
import { numberOf } from './countedParts';
import { figuresOf, ratioOfSum } from './sumClaim';
import { isAddend, type Part } from './sumParts';

/** A total with the lists of parts that it may close, the likeliest first. */
export interface ClosedList {
  readonly total: Figure;
  readonly parts: readonly (readonly Figure[])[];
  /** The list is all there is before the total, so that its not adding up is a contradiction. */
  readonly isWhole: boolean;
  /** Nothing says that there is more, though nothing says that this is all. */
  readonly mayBeAll?: boolean;
}

/** 甲村120万元、乙村80万元，共计200万元; …，两项合计200万元; 甲村12户、乙村8户，共20户: the total closes the list. */
export function* totalsAfter(shape: Shape, parts: readonly Part[]): Generator<ClosedList> {
  if (!/[sS]v?_?Q/.test(shape.letters)) return;
  for (const match of matches(shape, /[,、;]([Q_y]?)(_?)(S)v?(_?)(Q)/dg)) yield* closed(shape, parts, match, 5);
  for (const match of matches(shape, /(?:[,、]|(?<=Q))(Q?)(_?)(s)v?(_?)(Q)/dg)) {
    const cue = tokenText(shape, match.group(3)!);
    // 共有 may be what there is in all, beyond what was just listed.
    if (/^(?:共|累计)$/.test(cue) && !/^有/.test(shape.block.folded.slice(match.group(3)!.span.end)))
      yield* closed(shape, parts, match, 5);
  }
}

function* closed(shape: Shape, parts: readonly Part[], match: ShapeMatch, group: number): Generator<ClosedList> {
  const at = parts.findIndex((part) => part.figure === match.group(group)?.figure);
  const total = parts[at];
  if (!total) return;
  const run = runBefore(shape, parts.slice(Math.max(0, at - LONGEST), at), match.start, total.figure);
  const reckoned = isReckoned(run);
  if (!saysOnlyTotal(shape, match, reckoned) && !isDeedOfAll(shape, match, run)) {
    const isMeant = isOfDeed(shape, match) || isOfName(shape, match);
    if (run.length >= 2 && isMeant && isAll(shape, run[0]!, run.length))
      yield { total: total.figure, parts: [figuresOf(run)], isWhole: false, mayBeAll: true };
    return;
  }
  const count = countOf(match.group(1)?.figure) ?? spokenCount(shape, match);
  if (count === undefined && match.letters(1) === 'Q') return;
  if (count !== undefined && run.length < count) yield* countedItems(parts, at, count);
  if (run.length < 2) return;
  const { likeliest, others } = addendsOf(shape, run, total.figure, count);
  if (count !== undefined) {
    const lists = [...(likeliest ? [likeliest] : []), ...others].filter(({ length }) => length >= count);
    const isWhole = likeliest?.length === count;
    const mayBeAll = likeliest !== undefined && areJoined(shape, likeliest, count);
    if (lists.length > 0)
      yield { total: total.figure, parts: lists.map((list) => figuresOf(list).slice(-count)), isWhole, mayBeAll };
    return;
  }
  const list = likeliest ?? run;
  const isOpen = textBetween(shape, run.at(-1)!.index + 1, match.start - 1).startsWith('等');
  const isWhole =
    likeliest !== undefined &&
    !isOfOthers(shape, total.figure, list) &&
    (match.letters(1) === 'y'
      ? tile(total.figure, figuresOf(list))
      : reckoned || IN_TURN.test(run[0]!.name) || (!isRunning(shape, match) && isAll(shape, run[0]!, list.length)));
  yield {
    total: total.figure,
    parts: [
      ...(isWhole && areOfOneKind(list) ? [figuresOf(list)] : suffixes(figuresOf(list))),
      ...others.map(figuresOf),
    ],
    isWhole: isWhole && !isOpen,
    mayBeAll: !isOpen && likeliest !== undefined && list.length >= 3 && isApart(shape, run[0]!),
  };
}

/**
 * The amounts of a sentence, if they are as many as the words say: what each item comes to (平板42台，每台2800元，共11.76万元；…，两项合计12.66万元),
 * or what is told of each (甲线18公里全面完工，乙线24公里通过验收，两项共42公里), where a difference is only a question.
 */
function* countedItems(parts: readonly Part[], at: number, count: number): Generator<ClosedList> {
  const total = parts[at]!;
  const own = parts.slice(Math.max(0, at - LONGEST), at).filter(({ sentence }) => sentence === total.sentence);
  if (own.some(({ opensSubset }) => opensSubset)) return;
  const prices = own.filter(({ isPrice }) => isPrice).length;
  const items = own.filter((part) => !part.isDetail && isAddend(part, total.figure));
  if (items.length !== count || (prices > 0 && prices !== count)) return;
  yield { total: total.figure, parts: [figuresOf(items)], isWhole: prices === count, mayBeAll: true };
}

/** 经营性的317栋，C级286栋、D级143栋，两级共429栋: the last ones are as many as the words say, and 、 joins them alone. */
function areJoined({ letters }: Shape, run: readonly Part[], count: number): boolean {
  const [first, ...others] = run.slice(-count);
  return letters[first!.start - 1] === ',' && others.every(({ start }) => letters[start - 1] === '、');
}

/** 国际标准1项、国家标准14项、行业标准22项，共37项: of a list of like names the total leaves none out. */
function areOfOneKind(run: readonly Part[]): boolean {
  const kinds = new Set(run.map(({ name }) => /[\u4e00-\u9fa5]{2}$/.exec(name)?.[0]));
  return run.length >= 3 && kinds.size === 1 && !kinds.has(undefined);
}

/** 18个村、2个社区，共326个村民小组: a total of things that none of the parts is. */
function isOfOthers({ block: { folded } }: Shape, total: Figure, run: readonly Part[]): boolean {
  if (!/^[个支栋座处]$/.test(total.unit?.text ?? '')) return false;
  // 村（居）民小组 is no 村, whatever stands in its bracket.
  const behind = ({ span }: Figure) =>
    /^[\u4e00-\u9fa5]{0,8}/.exec(
      folded.slice(span.end, span.end + 12).replace(/\([^()]{1,3}\)(?=[\u4e00-\u9fa5])/, ''),
    )![0];
  const noun = behind(total);
  if (noun === '' || GENERAL.test(noun)) return false;
  // 共190个村（社区） may be both kinds, if it is about as many.
  const ratio = ratioOfSum(
    total,
    run.map(({ figure }) => figure),
  );
  if (folded[total.span.end + noun.length] === '(' && ratio > 0.8 && ratio < 1.25) return false;
  const heads = run.map(({ figure, name }) => (behind(figure) || name).at(-1));
  return !heads.includes(noun.at(-1));
}

/** What anything may be counted as. */
const GENERAL = /^(?:项目|单位|机构|企业|部门|组织|点位?|工程|问题|品种|类别|方面|地方|平台|基地)$/;

/** The list does not go on to the left with an amount that is none of its own. */
function isApart({ letters }: Shape, { start }: Part): boolean {
  return !/(?:[、&]|Q_?,)$/.test(letters.slice(Math.max(0, start - 3), start));
}

/** The list begins a sentence or follows a colon, or the words before it say how many it has: 三项支出分别为…. */
export function isAll(shape: Shape, { start }: Part, length: number): boolean {
  const before = start - 1;
  const letter = shape.letters[before] ?? '.';
  const at = shape.tokens[start]!.span.start;
  if (DIVIDED_BY.test(shape.block.folded.slice(Math.max(0, at - 18), at + 1))) return true;
  return /[.;:]/.test(letter) || (letter === 'Q' && countOf(shape.tokens[before]!.figure) === length);
}

/** 一季度…，二季度…，上半年合计…: the months of the parts make up the months of the total. */
function tile(total: Figure, parts: readonly Figure[]): boolean {
  const whole = total.period?.months;
  let next = whole?.first;
  for (const { period } of parts) {
    if (!period?.months || period.months.first !== next) return false;
    next = period.months.last + 1;
  }
  return whole !== undefined && next === whole.last + 1;
}

/** What is 累计 may have begun before what was just listed. */
function isRunning(shape: Shape, match: ShapeMatch): boolean {
  return tokenText(shape, match.group(3)!) === '累计';
}

/** 先后投入320万元、460万元、520万元，累计投入1300万元 */
const IN_TURN = /先后|分别|依次/;

/** 一般公共预算收入28.4亿元，加上级补助收入36.5亿元、上年结余1.8亿元，收入总计66.7亿元: the words do the sum. */
function isReckoned(run: readonly Part[]): boolean {
  return run.slice(1).some(({ name }) => ADDED.test(name));
}

const ADDED = /^加(?:上|:)?(?!快|强|大|工)/;

/** No list of parts is longer than this. */
const LONGEST = 40;

/** 以上合计, 两项合计, 共计发放: any other word around 合计 may name a total of something wider. */
function saysOnlyTotal(shape: Shape, match: ShapeMatch, reckoned: boolean): boolean {
  const [first, before, after] = [1, 2, 4].map((group) => {
    const token = match.group(group);
    return token?.letter === '_' ? tokenText(shape, token) : '';
  });
  const counted = match.letters(1) === 'Q';
  const own = spokenCount(shape, match) !== undefined ? ABOVE_OR_COUNT : reckoned ? BALANCE : ABOVE;
  return own.test(first!) && (counted ? before!.length <= 6 : own.test(before!)) && SPENT.test(after!);
}

/** 合计处罚, 合计修缮加固: a deed that may have been done to all that was listed. */
function isOfDeed(shape: Shape, match: ShapeMatch): boolean {
  const [first, before, after] = [1, 2, 4].map((group) => match.group(group));
  if (first?.letter === 'Q' || before?.letter === '_' || after?.letter !== '_' || match.letters(3) !== 'S')
    return false;
  return DEED.test(tokenText(shape, after));
}

/** 立案104件、撤案82件，立案监督共计186件: a name that may be that of all that was listed. */
function isOfName(shape: Shape, match: ShapeMatch): boolean {
  const [first, before] = [1, 2].map((group) => match.group(group));
  if (match.letters(3) !== 'S' || before || first?.letter !== '_') return false;
  return /^(?!.*(?:累计|其中|上年|去年|全[省市县区镇乡])).{2,8}$/.test(tokenText(shape, first));
}

/** Whom a deed reaches may be counted in several of its parts. */
const DEED =
  /^(?!.*(?:覆盖|惠及|涉及|服务|受益|带动|参与|联系|帮扶|参加|走访))(?:[为给][\u4e00-\u9fa5]{2,4})?[\u4e00-\u9fa5]{2,4}$/;

/** 甲类问题已整改90个，乙类问题已整改27个，丙类问题已整改5个，合计整改122个: what was done to each is what was done to all. */
function isDeedOfAll(shape: Shape, match: ShapeMatch, run: readonly Part[]): boolean {
  const [first, before, after] = [1, 2, 4].map((group) => match.group(group));
  if (first || before || !after || match.letters(3) !== 'S' || run.length < 3) return false;
  const deed = tokenText(shape, after);
  return DEED.test(deed) && run.every(({ name }) => name.endsWith(deed));
}

/** 三地合计, 四部门共: a count that no measure word makes a figure of. */
function spokenCount(shape: Shape, match: ShapeMatch): number | undefined {
  const words = [1, 2].map((group) => match.group(group)).find((token) => token?.letter === '_');
  const numeral = words && COUNTED.exec(tokenText(shape, words))?.[1];
  return numeral === undefined ? undefined : numberOf(numeral);
}

const COUNTED =
  /^(?:以上|上述|前述|这)?([两二三四五六七八九十]|1?\d)(?:[个大]?[地市县区州省乡镇村街园库者部厂院校馆站线网桥级期季班段档]|部门|单位|领域|行业|产业|企业|县区|市县|乡镇|园区|渠道|合作社)$/;
const ABOVE_OR_COUNT = new RegExp(`^$|${COUNTED.source}`);
const ABOVE = /^(?:以上|上述|前述)?$/;
const BALANCE = /^(?:以上|上述|前述|收入|支出|财力|资金)?$/;
const SPENT =
  /^(?:完成|实现)?(?:发放|投入|支出|收入|拨付|兑付|兑现|筹集|筹措|投资|收到|受理|办理|到位|落实|安排|争取|捐赠|补助|补贴|奖励|清运|拆除|整治|改造|建设|修建|培训|检查|走访)?(?:资金|金额|款项|营造林|面积)?$/;

/** 两项合计, 三村共: how many parts the total is of. */
function countOf(figure: Figure | undefined): number | undefined {
  const count = Number(figure?.number.coefficient ?? 0n);
  return figure?.unit?.discrete && figure.magnitude === 0 && count >= 2 && count <= 12 ? count : undefined;
}

/** The parts of the total's dimension that stand directly before `end`, separated by 、 or ， alone, or by ； alone. */
export function runBefore(shape: Shape, parts: readonly Part[], end: number, total: Figure): Part[] {
  const run: Part[] = [];
  let limit = end;
  let links = '';
  for (const part of parts.toReversed()) {
    if (part.index >= limit) continue;
    if (!ALONE.test(shape.letters.slice(part.index + 1, limit))) break;
    const isOfOther = tellsOfOther(shape, part, total);
    if (!isOfOther && !isAddend(part, total)) break;
    if (!isOfOther) run.unshift(part);
    // 4.1万亩和3.3万亩: no mark stands before the word that joins them.
    const link = shape.letters[part.start] === '&' ? part.start : part.start - 1;
    links += shape.letters[link] ?? '.';
    if (!/^(?:[,、&]+|;+)$/.test(links)) break;
    limit = link;
  }
  return run;
}

/** Nothing but how much a part has grown stands behind it: 28万元、增长5%. */
const ALONE = /^_?(?:[,、(](?:[nsh]{0,2}|cyv?)[rd][PT]\)?)?$/;

/** 乡镇90万元，比上年增加10万元，合计…; 镇区90个，超计划10个，合计…: what another amount is compared with, or by how much it is more. */
function tellsOfOther({ letters }: Shape, { figure, index, isBase, name }: Part, total: Figure): boolean {
  if (figure.unit?.dimension !== total.unit?.dimension) return false;
  return (isBase && !ADDED.test(name) && !CARRIED.test(name)) || letters[index - 1] === 'e';
}

/** 上年结余 is there to be spent with what came in. */
const CARRIED = /^(?:加|动用)?(?:上一?年度?|去年|年初|期初|以前年度)[末底]?(?:滚存|净)?(?:结[余转存]|节余|余额)/;

/** Every list that ends where this one ends and has at least two members, the longest first. */
function suffixes<T>(list: readonly T[]): T[][] {
  return Array.from({ length: list.length - 1 }, (_, from) => list.slice(from));
}
