import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { ratioOfSum, sumClaim } from './sumClaim';
import { sharedDigits } from './sumDigits';
import type { Part } from './sumParts';

/**
 * Amounts of quarters, however they are told, and what they come to: 一季度12.4亿元，二季度14.5亿元，三季度14.8亿元；上半年合计26.9亿元; 一至四季度供水量依次为367万、412万、471万和410万立方米，…。上半年累计供水779万立方米; 全年受理2057件，
 * 三季度最少（387件），四季度增至654件；一、二季度分别为484件和532件; 较年初净增12.3亿元，…。一季度净增9.6亿元，二季度净增2.7亿元. Only a slip of the pen is asked about.
 */
export function* quarterSums(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  if (!shape.text.includes('季度')) return;
  const pieces = piecesIn(shape, parts);
  for (let at = 0; at < pieces.length; ) {
    const group = groupFrom(pieces, at);
    for (const { total, quarters } of totalsOf(shape, parts, group)) {
      const own = group.filter(({ quarter }) => quarters.includes(quarter)).map(({ part }) => part.figure);
      const claim = own.length === quarters.length ? sumClaim(total.figure, own, 'subset') : undefined;
      if (claim && (claim.verdict === 'holds' || isTelling(claim, total, own))) yield claim;
    }
    at += group.length;
  }
}

/** Whom something was done for may have been counted in several quarters: 一季度走访120户，二季度走访130户，上半年共走访200户. */
function isTelling({ repairs, verdict }: Claim, { figure, name }: Part, own: readonly Figure[]): boolean {
  if (verdict !== 'contradicted' || repairs[0]?.distance !== 1 || sharedDigits(figure, own) < 3) return false;
  const mayRepeat =
    /^(?:people|户|家|个|所)$/.test(figure.unit!.dimension) && !/新|招|转移|脱贫|建成|开工|签约/.test(name);
  return !mayRepeat || ratioOfSum(figure, own) < 1;
}

interface Piece {
  readonly part: Part;
  readonly at: number;
  readonly quarter: number;
}

function piecesIn(shape: Shape, parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at++) {
    const words = wordsBefore(shape, parts[at]!);
    const several = severalIn(words);
    const list = parts.slice(at, at + several.length);
    const isList = list.length > 1 && list.slice(1).every(({ name }) => /^[和与及]?$/.test(name));
    if (isList) {
      pieces.push(...list.map((part, index) => ({ part, at: at + index, quarter: several[index]! })));
      at += list.length - 1;
    } else if (several.length === 0) {
      const quarter = ONE.exec(words)?.[1];
      if (quarter) pieces.push({ part: parts[at]!, at, quarter: NUMERALS.indexOf(quarter) + 1 });
    }
  }
  return pieces.filter(({ part }) => isAmount(shape, part));
}

function wordsBefore({ block }: Shape, { figure }: Part): string {
  const { start } = figure.span;
  return /[^,;:。]*$/.exec(block.folded.slice(Math.max(0, start - REACH), start))![0];
}

const REACH = 28;
const NUMERALS = '一二三四';
const ONE = /(?<![至前、个和])第?([一二三四])季度(?![、和])[^、\d]{0,12}$/;
const SEVERAL =
  /(?:(一至[二三四]|前?[二三四]个|各|[一二三]、(?:[二三]、){0,2}[二三四])季度)[^、\d]{0,12}(?:分别|依次)[^、\d]{0,4}$/;

/** The quarters of 一至四季度, 四个季度, 一、二季度 before 分别. */
function severalIn(words: string): readonly number[] {
  const named = SEVERAL.exec(words)?.[1];
  if (named === undefined) return [];
  if (named === '各') return [1, 2, 3, 4];
  const numerals = [...named].map((letter) => NUMERALS.indexOf(letter) + 1).filter((quarter) => quarter > 0);
  return named.includes('、') ? numerals : Array.from({ length: numerals.at(-1)! }, (_, index) => index + 1);
}

/** 增至654件 and （387件） are levels of their quarter; what it is compared with is none. */
function isAmount({ letters }: Shape, { figure, index, isBase, isCompared, name }: Part): boolean {
  if (isBase || isCompared || figure.qualifier !== 'exact' || !figure.unit) return false;
  return !/[cf]y?$/.test(letters.slice(Math.max(0, index - 2), index)) && !/[比较]|均|[率价]|计划|目标|预计/.test(name);
}

/** Each quarter once, in one sentence or two. */
function groupFrom(pieces: readonly Piece[], from: number): Piece[] {
  const first = pieces[from]!;
  const group = [first];
  for (const piece of pieces.slice(from + 1, from + 4)) {
    const { figure, sentence } = piece.part;
    if (figure.unit!.text !== first.part.figure.unit!.text || sentence - first.part.sentence > 1) break;
    if (group.some(({ quarter }) => quarter === piece.quarter)) break;
    group.push(piece);
  }
  return group;
}

interface Total {
  readonly total: Part;
  readonly quarters: readonly number[];
}

function* totalsOf(shape: Shape, parts: readonly Part[], group: readonly Piece[]): Generator<Total> {
  if (group.length < 2) return;
  const places = group.map(({ at }) => at);
  const [first, last] = [parts[Math.min(...places)]!, parts[Math.max(...places)]!];
  const unit = first.figure.unit!.text;
  const near = [Math.max(0, Math.min(...places) - FAR), Math.max(...places) + FAR] as const;
  for (let at = near[0]; at < Math.min(parts.length, near[1]); at++) {
    const total = parts[at]!;
    const { figure, name, sentence, isBase } = total;
    if (figure.unit?.text !== unit || figure.qualifier !== 'exact') continue;
    const isSince = at < Math.min(...places) && first.sentence - sentence <= 2 && isSameChange(shape, total, group);
    if (!isSince && (isBase || STOCK.test(name))) continue;
    const half = total.index > last.index && sentence - last.sentence <= 1 ? TOTAL.exec(name)?.[1] : undefined;
    if (half !== undefined && !INCLUDES.test(shape.block.folded.slice(figure.span.end, figure.span.end + 6)))
      yield { total, quarters: QUARTERS[half]! };
    const isYear =
      at < Math.min(...places) && name.includes('全年') && sentence === first.sentence && group.length === 4;
    if (isYear || isSince) yield { total, quarters: group.map(({ quarter }) => quarter).sort() };
  }
}

/** How many amounts may lie between the quarters and what they come to. */
const FAR = 16;
const TOTAL = /^(上半年|下半年|前三个?季度)[^,;。]{0,6}(?:合计|累计|共计?|总计)[^,;。]{0,6}$/;
const QUARTERS: Readonly<Record<string, readonly number[]>> = {
  上半年: [1, 2],
  下半年: [3, 4],
  前三季度: [1, 2, 3],
  前三个季度: [1, 2, 3],
};
/** 上半年累计完成28.6亿元（含上年结转0.6亿元） */
const INCLUDES = /^[,(]?(?:含|包括|其中含)/;
const STOCK = /[均价率末底]|余额|存栏|存量|目标|计划|预算|户数/;

/** 较年初净增12.3亿元 before 一季度净增9.6亿元，二季度净增2.7亿元: since the year began, and by the same word. */
function isSameChange(shape: Shape, total: Part, group: readonly Piece[]): boolean {
  if (!group.every(({ quarter }, at) => quarter === at + 1)) return false;
  const [word, ...others] = [total, ...group.map(({ part }) => part)].map((part) => changeOf(shape, part));
  return (
    word !== undefined &&
    others.every((other) => other === word) &&
    /年初/.test(`${total.figure.period?.text}${total.name}`)
  );
}

function changeOf({ tokens, block }: Shape, { index }: Part): string | undefined {
  const before = tokens[index - 1];
  return before && /[rd]/.test(before.letter) ? block.folded.slice(before.span.start, before.span.end) : undefined;
}
