import { type Figure, figureValue } from '../../figures';
import type { Basis, Claim } from '../claim';
import { printed } from '../expression';
import { sumRelation, type Term } from '../relation';
import { matches, type Shape, textBetween } from '../shape';
import { verify } from '../verify';
import { DIVIDED_BY, PARTITIONS, type Partition } from './partitions';

/**
 * Sum claims of one line: a total and a list of parts that, by its own words, covers it. A mere 其中 opens a subset;
 * such a list is taken for a sum only when it adds up, or when one slip of the pen keeps it from adding up.
 */
export function readSums(shape: Shape): Claim[] {
  const parts = readParts(shape);
  const found = [...totalsAfter(shape, parts), ...totalsBefore(shape, parts)];
  const claimed = new Set<Figure>();
  return found.filter((claim) => {
    const parts = claim.operands.slice(1).map((operand) => operand.figure!);
    if (parts.some((part) => claimed.has(part))) return false;
    for (const part of parts) claimed.add(part);
    return true;
  });
}

/** A figure with the words that name it, as a possible part of a list. */
interface Part {
  readonly index: number;
  readonly figure: Figure;
  readonly name: string;
}

/** Names with a threshold (亿元以上), a mean (人均) or an outsider (另有) never add up. */
const NO_ADDEND = /以[上下内]|人均|户均|亩均|平均|单价|另有|另外|此外|同比|累计|当月|比重|[率价]$/;

/** What is no total: a mean, a rate, or a threshold. A running total (累计) may well be one. */
const NO_TOTAL = /以[上下内]|人均|户均|亩均|平均|单价|另有|另外|此外|比重|[率价]$/;

function readParts(shape: Shape): Part[] {
  return shape.tokens.flatMap((token, index) => {
    if (!token.figure || token.letter !== 'Q') return [];
    return [{ index, figure: token.figure, name: nameBefore(shape, index) }];
  });
}

/** The words between the last mark and the figure. */
function nameBefore(shape: Shape, index: number): string {
  let first = index;
  while (first > 0 && !/[,;、:().QPTMNFX]/.test(shape.letters[first - 1]!)) first -= 1;
  const start = shape.tokens[first]!.span.start;
  return shape.block.folded.slice(start, shape.tokens[index]!.span.start);
}

/** 甲村120万元、乙村80万元，共计200万元: the total closes the list. */
function* totalsAfter(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  for (const match of matches(shape, /[,、]S(Q)/dg)) {
    const total = parts.find((part) => part.figure === match.group(1)?.figure);
    if (!total) continue;
    const run = runBefore(shape, parts, match.start, total.figure);
    if (run.length < 2) continue;
    const claims = suffixes(run.map((part) => part.figure)).map((figures) => sumClaim(total.figure, figures));
    const holds = claims.find((claim) => claim.verdict === 'holds');
    const bounded = run[0]!.index <= 1 || /[.;:]/.test(shape.letters[startOfPart(shape, run[0]!.index) - 1] ?? '.');
    if (holds) yield holds;
    else if (bounded && claims[0]) yield claims[0];
  }
}

/** Every list that ends where this one ends and has at least two members, the longest first. */
function suffixes<T>(list: readonly T[]): T[][] {
  return Array.from({ length: list.length - 1 }, (_, from) => list.slice(from));
}

/** The parts of the total's dimension that stand directly before `end`, separated by 、 or ， alone. */
function runBefore(shape: Shape, parts: readonly Part[], end: number, total: Figure): Part[] {
  const run: Part[] = [];
  let limit = end;
  for (const part of parts.toReversed()) {
    if (part.index >= limit) continue;
    if (!/^_?$/.test(shape.letters.slice(part.index + 1, limit)) || !isAddend(part, total)) break;
    run.unshift(part);
    const start = startOfPart(shape, part.index);
    if (!/[,、&]/.test(shape.letters[start - 1] ?? '')) break;
    limit = start - 1;
  }
  return run;
}

function startOfPart(shape: Shape, index: number): number {
  let first = index;
  while (first > 0 && !/[,;、:().QPTMNFX]/.test(shape.letters[first - 1]!)) first -= 1;
  return first;
}

function isAddend(part: Part, total: Figure): boolean {
  const { figure } = part;
  if (figure === total || !figure.unit || figure.unit.dimension !== total.unit?.dimension) return false;
  return (
    !NO_ADDEND.test(part.name) &&
    figure.qualifier !== 'atLeast' &&
    figure.qualifier !== 'above' &&
    figure.number.coefficient > 0n
  );
}

/** 共…，其中甲…、乙…; 按…分，甲…，乙…; 税收收入…，非税收入…: the total opens the list. */
function* totalsBefore(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  const totalOf = new Map<Figure, Part>();
  for (const [at, candidate] of parts.entries()) {
    if (NO_TOTAL.test(candidate.name) || !candidate.figure.unit || isBaseOrChange(shape, candidate.index)) continue;
    const list = listAfter(shape, followersOf(shape, parts, at), candidate);
    if (!list) continue;
    // A second division (按类型分) that follows the members of a first one divides the same total again.
    const total = DIVIDED_BY.test(list.link) ? (totalOf.get(candidate.figure) ?? candidate) : candidate;
    const claim = listClaim(total, list);
    if (!claim) continue;
    for (const { figure } of claim.operands.slice(1)) if (figure) totalOf.set(figure, total);
    yield claim;
  }
}

interface List {
  readonly parts: readonly Part[];
  /** The text between the total and the first part. */
  readonly link: string;
  readonly subset: boolean;
}

/** The parts that follow a total: after 其中, after a colon or an opening bracket, after 按…分, or by their names alone. */
function listAfter(shape: Shape, followers: readonly Part[], total: Part): List | undefined {
  const listed = followers.filter((part) => !isDetail(shape, part.index));
  const first = listed.find((part) => isAddend(part, total.figure));
  if (!first) return undefined;
  const start = startOfPart(shape, first.index);
  const link = textBetween(shape, total.index, start - 1).slice(total.figure.span.end - total.figure.span.start);
  const letters = shape.letters.slice(total.index + 1, start);
  // Growth rates, another unit's figure and brackets may stand between the total and its list, other totals may not.
  if (
    /[.;].*[.;]/.test(letters) ||
    listed.some((part) => part.index < first.index && part.figure.unit?.dimension === total.figure.unit?.dimension)
  ) {
    return undefined;
  }
  return {
    parts: membersFrom(shape, followers, first, total.figure),
    link: link + first.name,
    subset: /z/.test(letters + shape.letters.slice(start, first.index)),
  };
}

/** The parts that may belong to a total's list: those behind it, up to the end of the next sentence. */
function followersOf(shape: Shape, parts: readonly Part[], total: number): Part[] {
  const sentenceEnd = shape.letters.indexOf('.', parts[total]!.index);
  const next = sentenceEnd < 0 ? -1 : shape.letters.indexOf('.', sentenceEnd + 1);
  const limit = next < 0 ? shape.letters.length : next;
  const followers: Part[] = [];
  for (let i = total + 1; i < parts.length && parts[i]!.index < limit; i++) followers.push(parts[i]!);
  return followers;
}

function membersFrom(shape: Shape, followers: readonly Part[], first: Part, total: Figure): Part[] {
  const members: Part[] = [];
  let previous: Part | undefined;
  for (const part of followers) {
    if (part.index < first.index) continue;
    const gap = previous ? shape.letters.slice(previous.index + 1, startOfPart(shape, part.index)) : '';
    if (/[.]/.test(gap) || (shape.letters.slice(startOfPart(shape, part.index), part.index).includes('z') && previous))
      break;
    const own = isAddend(part, total);
    if (!own && part.figure.unit?.dimension === total.unit?.dimension && previous && !isDetail(shape, part.index))
      break;
    if (own && !isDetail(shape, part.index)) members.push(part);
    previous = part;
  }
  return members;
}

/** What the year before gave, or what was added since, is not what the list divides: 比上年的98.5亿元增长12%，其中… */
function isBaseOrChange(shape: Shape, index: number): boolean {
  return /[rdcfb]y?$/.test(shape.letters.slice(startOfPart(shape, index), index));
}

/** An increase (增收20万元) or a bracketed remark belongs to the part before it and is none itself. */
function isDetail(shape: Shape, index: number): boolean {
  return /[rdcUDtfb]y?$/.test(shape.letters.slice(startOfPart(shape, index), index)) || isBracketed(shape, index);
}

function isBracketed(shape: Shape, index: number): boolean {
  const before = shape.letters.slice(shape.letters.lastIndexOf('.', index) + 1, index);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && !/[QS]\([^()]*$/.test(before);
}

function listClaim(total: Part, list: List): Claim | undefined {
  const named = partitionOf(total, list);
  if (named)
    return sumClaim(
      total.figure,
      named.map((part) => part.figure),
    );
  const members = [...list.parts];
  if (members.length < 2) return undefined;
  const figures = members.map((part) => part.figure);
  if (DIVIDED_BY.test(list.link)) return sumClaim(total.figure, figures);
  const rest = members.findIndex((part) => /^(?:其余|其他|其它|剩余|余下)/.test(part.name.trim()));
  if (list.subset && rest > 0) return sumClaim(total.figure, figures.slice(0, rest + 1));
  if (list.subset || /^[:(]/.test(list.link.trim())) return plausibleSum(total, figures);
  return undefined;
}

/** The parts whose names complete a partition, when the total's own name or 其中 makes them its parts. */
function partitionOf(total: Part, list: List): Part[] | undefined {
  for (const partition of PARTITIONS) {
    const parts = assign(partition, list.parts);
    if (
      parts &&
      (list.subset || partition.whole?.test(total.name)) &&
      !partition.parts.some((name) => name.test(total.name) && !partition.whole?.test(total.name))
    )
      return parts;
  }
  return undefined;
}

function assign(partition: Partition, parts: readonly Part[]): Part[] | undefined {
  const found = partition.parts.map((name) => parts.filter((part) => name.test(part.name)));
  if (found.some((candidates) => candidates.length !== 1)) return undefined;
  const chosen = found.map((candidates) => candidates[0]!);
  return new Set(chosen).size === chosen.length ? chosen : undefined;
}

/**
 * A list that need not be complete: it is reported when it adds up, and questioned when exactly one slip in one figure
 * keeps it from adding up and the figures have digits enough for that not to be chance.
 */
function plausibleSum(total: Part, figures: readonly Figure[]): Claim | undefined {
  const claim = sumClaim(total.figure, figures, 'subset');
  if (claim.verdict === 'holds') return claim;
  const digits = total.figure.number.coefficient.toString().length;
  const slip = claim.repairs[0]?.distance === 1;
  return digits >= 3 && slip && sameScale(total.figure, figures) ? claim : undefined;
}

function sameScale(total: Figure, figures: readonly Figure[]): boolean {
  const sum = figures.reduce((value, figure) => value + approximate(figure), 0);
  return Math.abs(sum / approximate(total) - 1) < 0.1;
}

function approximate(figure: Figure): number {
  const value = figureValue(figure);
  return Number(value.n) / Number(value.d);
}

function sumClaim(total: Figure, parts: readonly Figure[], basis?: Basis): Claim {
  const labels = printed(total, ...parts).slice(1);
  const terms = parts.map((figure): Term => ({ role: 'part', figure, sign: 1 }));
  const relation = sumRelation({ role: 'total', figure: total, sign: 1 }, terms, labels.join(' + '));
  const claim = verify({ kind: 'sum', relation });
  return basis ? { ...claim, basis } : claim;
}
