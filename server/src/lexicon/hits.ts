import { isComma, isWordCharacter, type Stripped } from './marks';
import type { PatternIndex } from './patternIndex';
import type { Pattern } from './patterns';

/** A pattern's key in the stripped text, from `start` to `end` there. */
export interface Hit {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

/** Every place where a pattern's key stands, in order, with no more marks inside than a slogan may have. */
export function findHits(index: PatternIndex, folded: string, stripped: Stripped): Hit[] {
  const { key } = stripped;
  const hits: Hit[] = [];
  let next = key.charCodeAt(0);
  for (let at = 0; at + 1 < key.length; at++) {
    const first = next;
    next = key.charCodeAt(at + 1);
    const patterns = index.patternsAt(first, next);
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      if (!key.startsWith(pattern.key, at)) continue;
      const hit = { pattern, start: at, end: at + pattern.key.length };
      if (isWhole(hit, folded, stripped) && gapsAllowed(hit, folded, stripped)) hits.push(hit);
    }
  }
  return hits;
}

/** The offset in the scanned text of a place in the stripped one. */
export function offsetOf(stripped: Stripped, at: number): number {
  return stripped.offsets === undefined ? at : stripped.offsets[at]!;
}

/** In a slogan of two or three characters a mark that it does not have itself is the end of something else. */
const SHORTEST_WITH_GAPS = 4;

function gapsAllowed({ pattern, start, end }: Hit, folded: string, { offsets }: Stripped): boolean {
  if (offsets === undefined || offsets[end - 1]! - offsets[start]! === end - start - 1) return true;
  for (let at = start + 1; at < end; at++) {
    const comma = pattern.marks.get(at - start);
    if (comma === true) continue;
    for (let mark = offsets[at - 1]! + 1; mark < offsets[at]!; mark++) {
      if (isComma(folded.charCodeAt(mark))) return false;
      if (comma === undefined && pattern.key.length < SHORTEST_WITH_GAPS) return false;
    }
  }
  return true;
}

function isWhole(hit: Hit, folded: string, stripped: Stripped): boolean {
  const start = offsetOf(stripped, hit.start);
  const end = offsetOf(stripped, hit.end - 1) + 1;
  return !continues(folded, start - 1, start) && !continues(folded, end - 1, end);
}

function continues(folded: string, left: number, right: number): boolean {
  return (
    left >= 0 &&
    right < folded.length &&
    isWordCharacter(folded.charCodeAt(left)) &&
    isWordCharacter(folded.charCodeAt(right))
  );
}
