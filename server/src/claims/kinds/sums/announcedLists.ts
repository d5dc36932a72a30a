import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { mayBeOfOther } from '../common/doubted';
import { areOfOneKind } from '../parts/exclusive';
import { figuresOf, ratioOfSum, sumClaim } from './sumClaim';
import { isAddend, NO_TOTAL, type Part } from './sumParts';

/**
 * Lists of amounts that the words before them announce as a whole, so that they have to make up their total: of as many members as were
 * counted (设护林站6个，聘用护林员84人，鹿鸣站21人、…, six stations), or behind a colon and to the end of their sentence (共投向7个项目：供排水2个、学校2个、…).
 */
export function* announcedLists(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  if (!shape.letters.includes('、')) return;
  for (let at = 0; at < parts.length; ) {
    const end = endOfRun(shape, parts, at);
    const list = parts.slice(at, end);
    const total = list.length < 3 ? undefined : totalBefore(shape, parts, at, list);
    if (total) {
      const claim = claimOf(shape, parts, total, list);
      if (claim && (claim.verdict === 'holds' || !goesOn(parts[end], list))) yield claim;
    }
    at = end;
  }
}

/** 鹿鸣站21人、黑石站17人、大坪站14人: named amounts of one unit, one behind the other. */
function endOfRun({ letters }: Shape, parts: readonly Part[], at: number): number {
  const unit = parts[at]!.figure.unit?.text;
  let end = at + 1;
  for (; end < parts.length; end++) {
    const [before, part] = [parts[end - 1]!, parts[end]!];
    if (part.figure.unit?.text !== unit || part.isDetail || !/[\u4e00-\u9fa5]{2}/.test(part.name)) break;
    if (!/^[、&][_vo]{1,2}$/.test(letters.slice(before.index + 1, part.index))) break;
  }
  return end;
}

/** …、下河站9人，机关14人: what follows may belong to the list. */
function goesOn(next: Part | undefined, [first]: readonly Part[]): boolean {
  return next?.sentence === first!.sentence && next.figure.unit?.dimension === first!.figure.unit?.dimension;
}

/** The amount of the same unit right before a list, with nothing but a mark between. */
function totalBefore(
  { letters }: Shape,
  parts: readonly Part[],
  first: number,
  list: readonly Part[],
): Part | undefined {
  const total = parts[first - 1];
  if (!total || total.isDetail || total.isBase || NO_TOTAL.test(total.name)) return undefined;
  const link = letters.slice(total.index + 1, list[0]!.start);
  if (!/^_?[,:;(]$/.test(link) || list[0]!.opensSubset) return undefined;
  const isOfOne = total.figure.unit?.text === list[0]!.figure.unit?.text && total.figure.qualifier === 'exact';
  return isOfOne && list.every((part) => isAddend(part, total.figure)) ? total : undefined;
}

function claimOf(shape: Shape, parts: readonly Part[], total: Part, list: readonly Part[]): Claim | undefined {
  const ratio = ratioOfSum(total.figure, figuresOf(list));
  if (ratio < 0.7 || ratio > 1.4) return undefined;
  const claim = sumClaim(total.figure, figuresOf(list));
  if (isCounted(shape, parts, list)) return claim;
  return isWhole(shape, total, list) && areOfOneKind(list.map(({ name }) => name)) ? mayBeOfOther(claim) : undefined;
}

/** 设护林站6个 before six names that end in 站: the list has them all. */
function isCounted({ block: { folded } }: Shape, parts: readonly Part[], list: readonly Part[]): boolean {
  const kind = kindOf(list);
  if (kind === undefined) return false;
  const { sentence, index } = list[0]!;
  return parts.some(({ figure, sentence: own, index: at }) => {
    if (own !== sentence || at >= index || figure.number.coefficient !== BigInt(list.length)) return false;
    if (figure.number.exponent !== 0 || figure.magnitude !== 0 || figure.qualifier !== 'exact') return false;
    const before = folded.slice(Math.max(0, figure.span.start - 6), figure.span.start);
    const behind = /^[\u4e00-\u9fa5]{0,6}/.exec(folded.slice(figure.span.end, figure.span.end + 6))![0];
    return before.replace(/[共有为]+$/, '').endsWith(kind) || behind.endsWith(kind) || figure.unit?.text === kind;
  });
}

/** The word that all the names end in: 站, 镇, 村. */
function kindOf(list: readonly Part[]): string | undefined {
  const kind = list[0]!.name.at(-1)!;
  return /[站村镇乡街区县市校园院所组社队场点库厂]/.test(kind) && list.every(({ name }) => name.endsWith(kind))
    ? kind
    : undefined;
}

/** 共…7个项目：…。 All that the colon opens, up to the full stop, in the unit of the total; without 共 four members or more of a small number. */
function isWhole({ block: { folded }, letters }: Shape, total: Part, list: readonly Part[]): boolean {
  const [first, last] = [list[0]!, list.at(-1)!];
  if (letters[first.start - 1] !== ':' || !/^_?[.;]/.test(letters.slice(last.index + 1))) return false;
  const words = folded.slice(total.figure.span.end, first.figure.span.start);
  const tail = /^[^。;]{0,8}/.exec(folded.slice(last.figure.span.end, last.figure.span.end + 8))![0];
  const isAnnounced = /共|合计|总计/.test(total.name) || (list.length > 3 && total.figure.number.coefficient < 100n);
  return isAnnounced && !SOME.test(words) && !SOME.test(total.name) && !/等|左右|以上/.test(tail);
}

/** Words that open a list of some of them only. */
const SOME = /其中|主要|重点|例如|如:|包括|包含|含|突出|典型|代表|前[三五十\d]/;
