import { compare } from '../../../arithmetic/rational';
import { chineseValue } from '../../../document';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import type { Relation } from '../../relation';
import { inOrder, matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { nameOf } from '../common/ratio';
import { slipWithin } from '../common/slipWithin';
import { type Summed, shareOfSums } from './sharesOfSums';

/**
 * Shares of what a list makes up, told behind it by the names of its members: 缺口结构：普工1730人、技能工1985人、管理和研发465人，技能工占47.5%; 八大类消费支出为：食品8642元、…。食品支出占
 * 31.3%; 五星级16个、四星级23个、三星级11个、二星级4个，三星级及以上占92.6%. The words before the list say that it is complete, and what is not so is told as information.
 */
export function* readSharesOfOwnList(shape: Shape): Generator<Claim> {
  if (!MAYBE(shape.letters)) return;
  const lists = listsOf(shape);
  if (lists.length === 0) return;
  for (const match of matches(shape, /(w)(_?)(P)(?![&、]P)/dg)) {
    const [cue, rate] = [match.position(1), match.position(3)];
    const words = match.letters(2) === '' ? '' : textBetween(shape, cue + 1, rate - 1);
    const list = lists.findLast(({ end }) => end < cue && cue - end < REACH);
    const name = list && BARE.test(words) ? nameBefore(shape, cue) : undefined;
    const parts = name === undefined ? undefined : partsOf(list!, name);
    if (!parts) continue;
    const claim = claimOf(list!, parts, shape.tokens[rate]!.figure!);
    if (claim) yield claim;
  }
}

const MAYBE = inOrder('Q 、, Q 、, Q w P');

/** How many tokens behind a list its shares may be told. */
const REACH = 48;
const BARE = /^(?:比|的?比重|的?比例|总数的?|全部的?|缺口的?)?(?:为|达到?)?$/;

interface Member {
  readonly name: string;
  readonly figure: Figure;
}

interface List {
  readonly members: readonly Member[];
  /** What the members divide, where it stands before them. */
  readonly whole: Figure | undefined;
  /** The token of the last member. */
  readonly end: number;
}

/** The lists of three and more members of one unit that are complete by their words. */
function listsOf(shape: Shape): List[] {
  const lists: List[] = [];
  for (const match of matches(shape, LIST)) {
    const [from, end] = [match.position(1), match.end - 1];
    if ((lists.at(-1)?.end ?? -1) >= from) continue;
    const indexes = [...shape.letters.slice(from, end + 1)].flatMap((letter, at) =>
      letter === 'Q' ? [from + at] : [],
    );
    const members = indexes.map((at) => ({ name: memberName(shape, at), figure: shape.tokens[at]!.figure! }));
    const areAlike = members.every(
      ({ figure, name }) =>
        figure.unit !== undefined &&
        figure.unit.text === members[0]!.figure.unit?.text &&
        figure.qualifier === 'exact' &&
        name.length > 1 &&
        !/其中|另[有外]|此外|累计|合计|共计|[增减]/.test(name),
    );
    const whole = wholeBefore(shape, from, members[0]!.figure);
    if (areAlike && (whole || isComplete(shape, from, members.length))) lists.push({ members, whole, end });
  }
  return lists;
}

const LIST = /([_o&]{1,4}Q(?:_?[、,][_o&]{1,4}Q){2,11})(?=[,.;])/dg;

/** 五星级 of 54个支部中五星级. */
function memberName(shape: Shape, at: number): string {
  return nameOf(shape, shape.tokens[at]!).replace(/^\d+[\u4e00-\u9fa5]{1,8}中,?/, '');
}

/** 缺口结构：, 按规模分：, 八大类消费支出为： with as many members as it says. */
function isComplete(shape: Shape, from: number, count: number): boolean {
  const { start } = shape.tokens[from]!.span;
  const lead = shape.block.folded.slice(Math.max(0, start - LEAD), start);
  if (/(?:结构|构成|组成)(?:为|是|如下|情况)*[:,]$|(?:按|分)[^,;。:]{1,8}[分看][:,]$/.test(lead)) return true;
  const said = /([二三四五六七八九十]|\d{1,2})大?[类项种](?!以上)[^,;。:]{0,10}:$/.exec(lead)?.[1];
  return said !== undefined && Number(/\d/.test(said) ? said : chineseValue(said)) === count;
}

const LEAD = 24;

/** 54个支部中五星级16个. */
function wholeBefore(shape: Shape, from: number, first: Figure): Figure | undefined {
  const before = shape.tokens[from - 1];
  if (before?.letter !== 'Q' || before.figure!.unit?.text !== first.unit?.text) return undefined;
  return /^[\u4e00-\u9fa5]{1,8}中,?/.test(textBetween(shape, from, from)) ? before.figure : undefined;
}

/** The words of the clause before a cue, where it has no figure of its own. */
function nameBefore(shape: Shape, cue: number): string | undefined {
  let from = cue;
  while (from > 0 && !/[,;:.()]/.test(shape.letters[from - 1]!)) from -= 1;
  if (from === cue || /[QPTMF]/.test(shape.letters.slice(from, cue))) return undefined;
  return textBetween(shape, from, cue - 1).replace(/^(?:其中|而|仅|只|光)/, '');
}

/** The member that is called so, or all down to it: 三星级及以上. */
function partsOf({ members }: List, name: string): readonly Figure[] | undefined {
  const grade = /^(.{2,6})及以上$/.exec(name)?.[1];
  const own = members.filter((member) =>
    grade === undefined ? name.startsWith(member.name) && name.length <= member.name.length + 2 : member.name === grade,
  );
  if (own.length !== 1) return undefined;
  if (grade === undefined) return [own[0]!.figure];
  const ranks = members.map((member) => rankOf(member.name));
  const isFalling = ranks.every((rank, at) => rank > 0 && (at === 0 || rank < ranks[at - 1]!));
  return isFalling ? members.slice(0, members.indexOf(own[0]!) + 1).map(({ figure }) => figure) : undefined;
}

/** 五星级, 4A级 */
function rankOf(name: string): number {
  const digit = /^([一二三四五]|[1-5])(?:星|[aA])/.exec(name)?.[1];
  return digit === undefined ? 0 : Number(/\d/.test(digit) ? digit : chineseValue(digit));
}

function claimOf({ members, whole }: List, parts: readonly Figure[], share: Figure): Claim | undefined {
  const all = members.map(({ figure }) => figure);
  if (share.qualifier !== 'exact' || share.kind !== 'percent' || parts.length === all.length) return undefined;
  const readings: Summed[] = [{ parts, wholes: all }, ...(whole ? [{ parts, wholes: [whole] }] : [])];
  const relations = readings
    .filter(({ wholes }) => wholes.length > 1 || compare(figureValue(wholes[0]!), figureValue(parts[0]!)) > 0)
    .map((summed) => shareOfSums(summed, share));
  const claims = relations.map((relation) => verify({ kind: 'share', relation }));
  const isTrue = claims.find(({ verdict }) => verdict !== 'contradicted');
  if (isTrue) return mayBeOfOther(isTrue);
  const slip = claims.map((claim, at) => slipOf(claim, relations[at]!)).findLast((claim) => claim !== undefined);
  return slip && mayBeOfOther(slip);
}

/** One slip in a figure, or two digits swapped in a member of three digits and more. */
function slipOf(claim: Claim, relation: Relation): Claim | undefined {
  return slipOnly(claim) ?? slipWithin(claim, relation, ({ figure }) => figure.number.coefficient >= 100n, true);
}
