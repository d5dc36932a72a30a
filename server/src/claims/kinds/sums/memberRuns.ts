import type { Shape } from '../../shape';
import { textBetween } from '../../shape';
import { isAddend, type Part } from './sumParts';

/** Amounts of one unit that stand in one list. */
export interface MemberRun {
  readonly members: readonly Part[];
  /** The index behind the last member's among all amounts. */
  readonly end: number;
  /** Something of the same unit, or without a figure, follows in the sentence that may be a member too. */
  readonly mayGoOn: boolean;
}

/** The members of the list that begins with the part at `at`, which may be one alone. */
export function memberRun(shape: Shape, parts: readonly Part[], at: number): MemberRun {
  const first = parts[at]!;
  const members: Part[] = [];
  let [next, end] = [at, at];
  for (; next < parts.length && members.length < LONGEST; next++) {
    const part = parts[next]!;
    const last = members.at(-1);
    const between = last ? shape.letters.slice(last.index + 1, part.index) : '';
    // What stands in a bracket is of the member before it.
    if (last && depthOf(between) > 0 && !last.isDetail) continue;
    if (last && (!JOINED.test(between.replace(ASIDE, '')) || part.opensSubset)) break;
    if (!isMember(part, first) || leavesList(shape, members, part)) break;
    members.push(part);
    end = next + 1;
  }
  return { members, end, mayGoOn: members.length > 0 && goesOn(shape, members.at(-1)!, parts[next]) };
}

/** No list has more members. */
const LONGEST = 30;

/** 基本工资512万元、津贴386万元；公用经费260万元: a semicolon ends a list that lighter marks part. */
function leavesList({ letters }: Shape, members: readonly Part[], part: Part): boolean {
  return members.length > 1 && letters[part.start - 1] === ';' && letters[members[1]!.start - 1] !== ';';
}

function isMember(part: Part, first: Part): boolean {
  const { figure, isDetail, isBase } = part;
  if (isDetail || isBase || figure.qualifier !== 'exact' || figure.unit?.text !== first.figure.unit?.text) return false;
  return (part === first || isAddend(part, first.figure)) && !APART.test(part.name);
}

/** Neither what is left over or was done of what stands before, nor the sum of it, is one more of its kind. */
const APART = /合计|小计|总[计数额]|^共|[比较]|前者|后者|^[另还]?有$/;

const ASIDE = /\([^()]{0,60}\)/g;
/** Between two members stands nothing but the noun that is counted and the growth or the share of the first. */
const JOINED = /^_?(?:[,(](?:n|cy)?(?:[rd]|w_?)P\)?)*[,、;]&?(?:_[、&]){0,3}[_ovyL]{0,4}$|^&[_ovy]{0,3}$/;

function depthOf(letters: string): number {
  let depth = 0;
  for (const letter of letters) depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  return depth;
}

function goesOn(shape: Shape, last: Part, next: Part | undefined): boolean {
  const behind = shape.letters.slice(last.index + 1, last.index + 4);
  const { end } = last.figure.span;
  if (/^_?(?:[、&]|[,;]o)/.test(behind) || /^[\u4e00-\u9fa5]{0,6}等/.test(shape.block.folded.slice(end, end + 8)))
    return true;
  if (!next || next.sentence !== last.sentence || next.figure.unit?.text !== last.figure.unit?.text) return false;
  // Behind a semicolon something else is told.
  return !textBetween(shape, last.index + 1, next.index - 1).includes(';') && !next.isDetail;
}
