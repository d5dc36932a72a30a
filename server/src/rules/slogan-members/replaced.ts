import type { Span } from '../../document';
import type { MemberList, SloganEntry } from '../../lexicon';

/** A list that has all of a slogan's members in their order but one, in whose place something like it stands. */
export interface Replaced {
  /** The whole list. */
  readonly list: Span;
  /** What stands in the member's place. */
  readonly item: Span;
  /** The member that should stand there. */
  readonly member: string;
}

/**
 * Reads on from members that stand side by side to both ends of the slogan, in the order of its members. That all the others are
 * there, each in its place, shows what the list is, though nobody names the slogan; that the item is as long as the member and
 * half of it the same shows that it was meant.
 */
export function readReplaced(folded: string, { entry, members }: MemberList): Replaced | undefined {
  const { expansion } = entry;
  if (expansion.length < FEWEST || !members.every(({ index }, at) => index === members[0]!.index + at))
    return undefined;
  const right = readOn(folded, members.at(-1)!.span.end, members.at(-1)!.index + 1, entry);
  const left = right && readBack(folded, members[0]!.span.start, members[0]!.index - 1, entry, right.found);
  if (!right || !left?.found) return undefined;
  const list = { start: left.at, end: right.at };
  if (goesOn(folded, list)) return undefined;
  const isLast = left.found.item.end === list.end;
  if (isLast && !ENDS.test(folded.slice(list.end, list.end + 2))) return undefined;
  return { list, ...left.found };
}

const FEWEST = 3;

/** Behind the last item, where it could otherwise go on: 以学促改革. */
const ENDS = /^(?:$|[,。;:!?)的之这"”’」]|"|“[一二两三四五六七八九十])/;

interface Found {
  readonly item: Span;
  readonly member: string;
}

/** How far the list was read, and what was found in the place of a member. */
interface Reading {
  readonly at: number;
  readonly found: Found | undefined;
}

function readOn(folded: string, from: number, first: number, { expansion }: SloganEntry): Reading | undefined {
  let at = from;
  let found: Found | undefined;
  for (const member of expansion.slice(first)) {
    const between = NEXT.exec(folded.slice(at, at + 4))?.[0].length;
    if (between === undefined) return undefined;
    const item = { start: at + between, end: at + between + member.length };
    if (!folded.startsWith(member, item.start)) {
      if (found !== undefined || !isAlike(folded.slice(item.start, item.end), member)) return undefined;
      found = { item, member };
    }
    at = item.end;
  }
  return { at, found };
}

function readBack(
  folded: string,
  from: number,
  last: number,
  { expansion }: SloganEntry,
  behind: Found | undefined,
): Reading | undefined {
  let at = from;
  let found = behind;
  for (let index = last; index >= 0; index--) {
    const member = expansion[index]!;
    const between = BEFORE.exec(folded.slice(Math.max(0, at - 4), at))?.[0].length;
    if (between === undefined) return undefined;
    const item = { start: at - between - member.length, end: at - between };
    if (!folded.endsWith(member, item.end)) {
      if (found !== undefined || !isAlike(folded.slice(Math.max(0, item.start), item.end), member)) return undefined;
      found = { item, member };
    }
    at = item.start;
  }
  return { at, found };
}

const NEXT = /^["”]?(?:[、,和与及]|,?以及)["“]?/;
const BEFORE = /["”]?(?:[、,和与及]|,?以及)["“]?$/;

/** Half of the characters stand where the other has them, and nothing but characters stands there. */
function isAlike(item: string, member: string): boolean {
  const same = [...member].filter((character, at) => item[at] === character).length;
  return item.length === member.length && same * 2 >= member.length && /^[\u3400-\u9fff]+$/.test(item);
}

/** True where something else is listed before or behind: the list is one of its own. */
function goesOn(folded: string, { start, end }: Span): boolean {
  return (
    /[、和与及]["“]?$/.test(folded.slice(Math.max(0, start - 2), start)) ||
    /^["”]?[、等]/.test(folded.slice(end, end + 2))
  );
}
