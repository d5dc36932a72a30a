import { keeping, keepingLatest } from '../document';
import type { BlockReading, PlacedReading, ReportReading } from './reading';

/** One thing that a line has, and where the line stands. */
export interface Gathered<T> {
  /** Offset of the block in the report. */
  readonly start: number;
  /** Index of the block among the report's. */
  readonly index: number;
  readonly value: T;
}

/**
 * Gives all that the lines of a report have of something, in order. What a line has is kept with it; and a report is read part by part,
 * of which each is kept for as long as its lines are the same, so that a keystroke costs no walk through all lines.
 */
export function gathering<T>(
  read: (reading: BlockReading) => readonly T[],
): (reading: Pick<ReportReading, 'blocks'>) => readonly Gathered<T>[] {
  const foundIn = finding(read);
  return ({ blocks }) => gatherFrom(blocks, foundIn);
}

/**
 * What a reader finds in a part. Each has a place of its own in every part and every line: there are dozens of readers, and all of
 * them ask hundreds of parts, and at each keystroke all lines of one.
 */
function finding<T>(read: (reading: BlockReading) => readonly T[]): (part: Part) => Found<T> {
  const slot = slotCount++;
  const lineOf = ({ reading, slots }: Line): readonly T[] => {
    slots[slot] ??= read(reading);
    return slots[slot] as readonly T[];
  };
  return (part) => {
    part.slots[slot] ??= { ...NOWHERE, found: gatherIn(part, lineOf) };
    return part.slots[slot] as Found<T>;
  };
}

let slotCount = 0;

/** The same for what also depends on something else, of which only the latest counts. */
export function gatheringLatest<T, C>(
  read: (reading: BlockReading, context: C) => readonly T[],
): (reading: Pick<ReportReading, 'blocks'>, context: C) => readonly Gathered<T>[] {
  const lineOf = keepingLatest(read);
  const gatheredIn = keepingLatest((part: Part, context: C): Found<T> => {
    return { ...NOWHERE, found: gatherIn(part, ({ reading }) => lineOf(reading, context)) };
  });
  return ({ blocks }, context) => gatherFrom(blocks, (part) => gatheredIn(part, context));
}

/** One thing that a line has, and which line it is. */
export type Numbered<T> = Omit<Gathered<T>, 'start'>;

/**
 * The same without places in the text: the very list of the last text for as long as all that its lines have is the same and they have
 * the same numbers, so that what is made of it can be kept with it. What a line has must be plain data.
 */
export function gatheringNumbered<T>(
  read: (reading: BlockReading) => readonly T[],
): (reading: Pick<ReportReading, 'blocks'>) => readonly Numbered<T>[] {
  const foundIn = finding(read);
  return ({ blocks }) => {
    const parts = partsOf(blocks);
    if (parts.length === 0) return NOTHING;
    // A change is hardly ever in both.
    const ends = [foundIn(parts[0]!.part), foundIn(parts[parts.length - 1]!.part)];
    const before = ends.find(({ whole }) => whole && isStill(whole, parts, foundIn))?.whole;
    const whole =
      before ??
      parts.flatMap(({ index: first, part }) =>
        foundIn(part).found.map(({ index, value }) => ({ index: first + index, value })),
      );
    for (const end of ends) end.whole = whole;
    return whole;
  };
}

function isStill<T>(
  whole: readonly Numbered<T>[],
  parts: readonly PlacedPart[],
  foundIn: (part: Part) => Found<T>,
): boolean {
  let at = 0;
  for (const { index: first, part } of parts) {
    for (const { index, value } of foundIn(part).found) {
      const before = whole[at++];
      if (before?.index !== first + index || !isEqual(before.value, value)) return false;
    }
  }
  return at === whole.length;
}

/** The line that is typed in is another one at every keystroke, though what it has of something is mostly the same. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What was found in a part, relative to it, and the same where the part last stood. */
interface Found<T> {
  readonly found: readonly Gathered<T>[];
  /** All that was last found in a report that began or ended with the part. */
  whole?: readonly Numbered<T>[];
  placed: readonly Gathered<T>[];
  start: number;
  index: number;
}

const NOWHERE = { placed: [], start: -1, index: -1 };

function gatherIn<T>({ lines }: Part, lineOf: (line: Line) => readonly T[]): readonly Gathered<T>[] {
  const found: Gathered<T>[] = [];
  lines.forEach((line, index) => {
    for (const value of lineOf(line)) found.push({ start: line.start, index, value });
  });
  return found.length === 0 ? NOTHING : found;
}

function gatherFrom<T>(blocks: readonly PlacedReading[], foundIn: (part: Part) => Found<T>): readonly Gathered<T>[] {
  const all: Gathered<T>[] = [];
  for (const { start, index, part } of partsOf(blocks)) {
    const kept = foundIn(part);
    if (kept.found === NOTHING) continue;
    if (kept.start !== start || kept.index !== index) place(kept, start, index);
    for (const one of kept.placed) all.push(one);
  }
  return all;
}

function place<T>(kept: Found<T>, start: number, index: number): void {
  kept.placed = kept.found.map((one) => ({ start: start + one.start, index: index + one.index, value: one.value }));
  kept.start = start;
  kept.index = index;
}

const NOTHING: readonly never[] = [];

/** Some lines in a row. Starts are relative to the first one, so that a part stays the same while it moves. */
interface Part {
  readonly lines: readonly Line[];
  /** What each reader has found in it. */
  readonly slots: unknown[];
}

interface Line extends PlacedReading {
  /** What each reader has found in it, wherever it stands. */
  readonly slots: unknown[];
}

const slotsOf = keeping((_: BlockReading): unknown[] => []);

interface PlacedPart {
  readonly start: number;
  readonly index: number;
  readonly part: Part;
}

/** The lines of a report in parts, which are the same objects as in the last report where the lines are. */
const partsOf = keeping((blocks: readonly PlacedReading[]): readonly PlacedPart[] => {
  const parts: PlacedPart[] = [];
  for (let first = 0; first < blocks.length; ) {
    const { end, longest } = endOfPart(blocks, first);
    const known = partWithLongest.get(longest);
    const part = known && isSame(known, blocks, first, end) ? known : newPart(blocks, first, end);
    if (part !== known) partWithLongest.set(longest, part);
    parts.push({ start: blocks[first]!.start, index: first, part });
    first = end;
  }
  return parts;
});

/** The last part whose longest line was this one: short lines may stand in many parts. */
const partWithLongest = new WeakMap<BlockReading, Part>();

function newPart(blocks: readonly PlacedReading[], first: number, end: number): Part {
  const { start: from } = blocks[first]!;
  const lines = blocks.slice(first, end).map(({ start, reading }) => {
    return { start: start - from, reading, slots: slotsOf(reading) };
  });
  return { lines, slots: [] };
}

function isSame({ lines }: Part, blocks: readonly PlacedReading[], first: number, end: number): boolean {
  if (lines.length !== end - first) return false;
  const { start } = blocks[first]!;
  return lines.every((line, index) => {
    const other = blocks[first + index]!;
    return line.reading === other.reading && line.start === other.start - start;
  });
}

/** The lines themselves say where a part ends, so that a line that is put in or taken out changes one part or two. */
function endOfPart(blocks: readonly PlacedReading[], first: number): { end: number; longest: BlockReading } {
  const limit = Math.min(blocks.length, first + LONGEST);
  let longest = blocks[first]!.reading;
  let end = first;
  for (let isLast = false; end < limit && !isLast; end++) {
    const { reading } = blocks[end]!;
    const { length } = reading.block.text;
    if (length > longest.block.text.length) longest = reading;
    isLast = length % USUAL === 0;
  }
  return { end, longest };
}

/** One line in so many ends a part. */
const USUAL = 8;
const LONGEST = 32;
