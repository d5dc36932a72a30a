import { type Block, covers, hull, type Sentence, type Span, slice } from '../../document';
import { type AcceptedMatch, keyOf, type MemberList, type SloganEntry } from '../../lexicon';
import type { Problem } from '../rule';
import { readHead, startsMidList } from './head';
import { isLinked } from './link';
import { readReplaced } from './replaced';
import { readTail } from './tail';

/** A list of a slogan's members that is not what it should be. The span is the list, relative to the block. */
export interface MembersProblem extends Problem {
  readonly entry: SloganEntry;
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** Members of the list that the slogan does not have. */
  readonly foreign: readonly string[];
  /** What should stand in place of the span, where one member was left out or stands twice. */
  readonly newText: string | undefined;
}

/**
 * Judges one list by its slogan. A list that the slogan is written next to (“四个意识”（政治意识、…）) must have every member and no
 * other; without that, one that lacks just one of them is asked about where it can be nothing else. A list that stays open (等)
 * or goes on with words that cannot be told is left alone.
 */
export function findMiscounts(
  block: Block,
  list: MemberList,
  accepted: readonly AcceptedMatch[],
  others: readonly MemberList[],
): MembersProblem | undefined {
  const { entry, members } = list;
  const span = hull(members.map((member) => member.span));
  if (isWhole(list)) return undefined;
  const sentence = block.sentences.find((candidate) => covers(candidate.span, span));
  if (sentence === undefined || hasFormer(entry, slice(block.folded, sentence.span))) return undefined;
  // 严重违反政治纪律、组织纪律: which ones, and not all.
  if (BROKEN.test(block.folded.slice(Math.max(0, span.start - 8), span.start))) return undefined;
  return findCounted(block, list, accepted, others, sentence) ?? findReplaced(block, list, others);
}

/** One member in the place of which another one stands, with all the others in their order. */
function findReplaced(
  { folded, text }: Block,
  list: MemberList,
  others: readonly MemberList[],
): MembersProblem | undefined {
  const { entry } = list;
  // What is like a province's slogan may be another place's own.
  const replaced = isOfAll(entry) ? readReplaced(folded, list) : undefined;
  if (replaced === undefined) return undefined;
  const { item, member } = replaced;
  // What stands there belongs to another slogan that the list is one of: 文化自信 to the 四个自信, and not to the 三个.
  const isElsewhere = ({ entry: its, members }: MemberList) =>
    its !== entry && members.some(({ span }) => covers(span, item));
  if (others.some(isElsewhere)) return undefined;
  const foreign = [slice(text, item)];
  return { span: item, severity: 'information', entry, missing: [member], doubled: [], foreign, newText: member };
}

function isOfAll({ scope }: SloganEntry): boolean {
  return scope === 'national' || scope === 'terms' || scope === 'own';
}

function findCounted(
  block: Block,
  list: MemberList,
  accepted: readonly AcceptedMatch[],
  others: readonly MemberList[],
  sentence: Sentence,
): MembersProblem | undefined {
  const { entry, members } = list;
  const span = hull(members.map((member) => member.span));
  const tail = readTail(block.folded, span);
  const linked = isLinked(block.folded, entry, { start: span.start, end: tail.end }, accepted);
  if (!linked && others.some((other) => other !== list && explains(other, span))) return undefined;
  if (tail.isOpen || (!linked && !isTelling(list, tail.items, block, sentence, accepted))) return undefined;
  const head = readHead(block.folded, span, missingOf(list));
  if (head === 'unknown') return undefined;
  return problemOf(list, head.span, [...head.items, ...tail.items], linked, block);
}

const BROKEN = /(?:违反|违背|触犯|破坏|践踏)[^,。;、]{0,4}$/;

/** The members of the slogan that the list does not have. */
function missingOf({ entry, members }: MemberList): readonly string[] {
  return entry.expansion.filter((_, at) => !members.some(({ index }) => index === at));
}

/** `items` are what the list has besides the members that stand side by side. */
function problemOf(
  list: MemberList,
  span: Span,
  items: readonly string[],
  linked: boolean,
  block: Block,
): MembersProblem | undefined {
  const { entry } = list;
  const foreign = items.filter((item) => indexIn(entry, item) < 0);
  const apart = items.map((item) => indexIn(entry, item)).filter((index) => index >= 0);
  const indexes = [...list.members.map(({ index }) => index), ...apart];
  const missing = entry.expansion.filter((_, at) => !indexes.includes(at));
  const doubled = [...new Set(indexes.filter((index, at) => indexes.indexOf(index) !== at))].map(
    (index) => entry.expansion[index]!,
  );
  if (missing.length + doubled.length + foreign.length === 0 || isOnlyPart(entry, indexes, foreign)) return undefined;
  const severity = linked && foreign.length === 0 ? 'warning' : 'information';
  const newText = items.length === 0 ? repaired(entry, missing, doubled, block, span) : undefined;
  return { span, severity, entry, missing, doubled, foreign, newText };
}

/** The place of a member in the slogan: those behind a foreign one are the slogan's own all the same. */
function indexIn({ expansion }: SloganEntry, item: string): number {
  return expansion.findIndex((member) => keyOf(member) === keyOf(item));
}

/** With as many foreign members as own ones the list is one of something else. */
function isOnlyPart({ expansion }: SloganEntry, indexes: readonly number[], foreign: readonly string[]): boolean {
  const own = new Set(indexes).size;
  return own * 2 <= expansion.length || foreign.length >= own;
}

function isWhole({ entry, members }: MemberList): boolean {
  return (
    members.length === entry.expansion.length && new Set(members.map(({ index }) => index)).size === members.length
  );
}

/** Another slogan has just the members of this stretch: three of the 四个自信 are the 三个自信. */
function explains(other: MemberList, span: Span): boolean {
  return isWhole(other) && covers(hull(other.members.map((member) => member.span)), span);
}

function hasFormer({ formerly }: SloganEntry, sentence: string): boolean {
  return formerly.some((member) => sentence.includes(member));
}

/** Fewer members are often named without the whole being meant. */
const FEWEST = 4;
const SHORTEST_MEMBER = 3;

/** A list without its slogan beside it counts when all but one member are there, and nobody would list these for another reason. */
function isTelling(
  { entry, members }: MemberList,
  foreign: readonly string[],
  { folded }: Block,
  { span }: Sentence,
  accepted: readonly AcceptedMatch[],
): boolean {
  const { expansion } = entry;
  const indexes = new Set(members.map(({ index }) => index));
  if (foreign.length > 0 || expansion.length < FEWEST || indexes.size !== expansion.length - 1) return false;
  if (expansion.some((member) => member.length < SHORTEST_MEMBER) || startsMidList(folded, members[0]!.span))
    return false;
  // Without its first or its last member a list is only quoted in part.
  if (!indexes.has(0) || !indexes.has(expansion.length - 1)) return false;
  const isNamed = accepted.some((match) => match.entry === entry && covers(span, match.span));
  return isNamed || sharedEnd(expansion) >= 2 || keyOf(entry.canonical) === keyOf(expansion.join(''));
}

/** How many characters all members end with: 政治意识, 大局意识 … share two. */
function sharedEnd(members: readonly string[]): number {
  const first = members[0]!;
  let length = 0;
  while (length < first.length && members.every((member) => member.at(-1 - length) === first.at(-1 - length))) length++;
  return length;
}

/** The list with the missing member in its place, or the second of two equal members left out. */
function repaired(
  { expansion }: SloganEntry,
  missing: readonly string[],
  doubled: readonly string[],
  { text }: Block,
  span: Span,
): string | undefined {
  const written = slice(text, span);
  if (missing.length + doubled.length !== 1 && !(missing.length === 1 && doubled.length === 1)) return undefined;
  const separator = /[、，,]/.exec(written)?.[0];
  return separator === undefined ? undefined : expansion.join(separator);
}
