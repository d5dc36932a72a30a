import type { Block, Span } from '../../document';
import { isFunctionWord } from '../alikeCharacters';
import { type Classes, readClasses } from './alike';
import { isHan, opensName, ownEndings } from './names';

/**
 * The characters of a line with what stands around them, as numbers. Two places whose numbers are equal have, but for a
 * coincidence, the same surroundings, and characters that are alike or stand in a long name; so slips are found by
 * looking numbers up, whatever the report's length.
 */
export interface Windows {
  readonly hashes: Int32Array;
  /** Where the surroundings part, in the block. */
  readonly offsets: Int32Array;
  /** The character between them; 0 where they touch. */
  readonly fills: Uint16Array;
}

export function readWindows({ folded }: Block): Windows {
  const collected = collect(2 * folded.length);
  const endings = ownEndings(folded);
  const classes = readClasses();
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (isHan(folded.charCodeAt(at))) continue;
    if (at - start >= SHORTEST_RUN) readRun(folded, { start, end: at }, endings, classes, collected);
    start = at + 1;
  }
  return collected.windows();
}

/** True for surroundings that are compared as parts of a long name. */
export function isLong(hash: number): boolean {
  return (hash & 1) === 1;
}

const SHORTEST_RUN = 3;
const NONE: readonly number[] = [];

interface Collected {
  add(sum: number, kind: number, at: number, fill: number): void;
  windows(): Windows;
}

/** Collects in tables from the start, which grow when there are more: a line has hundreds. */
function collect(expected: number): Collected {
  let table = new Int32Array(3 * expected);
  let size = 0;
  return {
    add(sum, kind, at, fill) {
      if (size === table.length) {
        const larger = new Int32Array(2 * size);
        larger.set(table);
        table = larger;
      }
      table[size] = ((sum ^ (sum >>> 15)) & 0x3ffffffe) | (kind === LONG ? 1 : 0);
      table[size + 1] = at;
      table[size + 2] = fill;
      size += 3;
    },
    windows() {
      const count = size / 3;
      const hashes = new Int32Array(count);
      const offsets = new Int32Array(count);
      const fills = new Uint16Array(count);
      for (let index = 0; index < count; index++) {
        hashes[index] = table[3 * index]!;
        offsets[index] = table[3 * index + 1]!;
        fills[index] = table[3 * index + 2]!;
      }
      return { hashes, offsets, fills };
    },
  };
}

/** The kinds of surroundings; each has hashes of its own. */
const [AROUND, FIRST, LONG] = [1, 2, 3];

/** How much of a long name must be the same, before and behind, and how far behind it may end. */
export const LONG_BEFORE = 2;
export const LONG_BEHIND = 5;
export const LONGEST_BEHIND = 24;

function readRun(
  text: string,
  { start, end }: Span,
  endings: readonly number[],
  classes: Classes,
  { add }: Collected,
): void {
  let next = 0;
  for (let at = start; at < end; at++) {
    const before = at - start;
    const behind = end - at - 1;
    const fill = text.charCodeAt(at);
    while (next < endings.length && endings[next]! <= at) next++;
    const isInName = before >= LONG_BEFORE && (endings[next] ?? end + LONGEST_BEHIND) - at <= LONGEST_BEHIND;
    if (isInName && behind >= LONG_BEHIND - 1) {
      add(hash(text, hash(text, LONG, at - LONG_BEFORE, at), at, at + LONG_BEHIND), LONG, at, 0);
    }
    if (isFunctionWord(text[at]!)) continue;
    const opens = behind >= 2 && opensName(text, at);
    for (const number of classes[fill] ?? NONE) {
      const sum = Math.imul(number, PRIME);
      if (before >= 1 && behind >= 1) {
        add(hash(text, hash(text, sum ^ AROUND, at - 1, at), at + 1, at + 2), AROUND, at, fill);
      }
      if (opens) add(hash(text, sum ^ FIRST, at + 1, at + 3), FIRST, at, fill);
    }
    if (isInName && behind >= LONG_BEHIND) {
      add(hash(text, hash(text, LONG, at - LONG_BEFORE, at), at + 1, at + 1 + LONG_BEHIND), LONG, at, fill);
    }
  }
}

function hash(text: string, sum: number, from: number, to: number): number {
  let result = sum;
  for (let index = from; index < to; index++) result = Math.imul(result ^ text.charCodeAt(index), PRIME);
  return result;
}

/** The multiplier of the FNV-1a hash. */
const PRIME = 0x01000193;
