import type { Windows } from './windows';

/** A line's windows in their place. */
export interface PlacedWindows {
  readonly start: number;
  readonly windows: Windows;
}

/** A place in the report, and the character that stands there between its surroundings; 0 where they touch. */
export interface Place {
  readonly at: number;
  readonly fill: number;
}

/**
 * Visits pairs of places that have the same surroundings and another character between them: each with those of the last
 * places before it. Where the character is always the same, which is nearly everywhere, a place costs a look into a table.
 */
export function visitWays(
  lines: readonly PlacedWindows[],
  visit: (hash: number, earlier: Place, later: Place) => void,
): void {
  const count = lines.reduce((sum, { windows }) => sum + windows.hashes.length, 0);
  const { hashes, heads, mixed } = emptyTable(count);
  const { places, fills, earlier } = createChains(count);
  let number = 0;
  for (const { start, windows } of lines) {
    for (let index = 0; index < windows.hashes.length; index++, number++) {
      const hash = windows.hashes[index]!;
      const slot = slotOf(hashes, heads, hash);
      const head = heads[slot]!;
      places[number] = start + windows.offsets[index]!;
      fills[number] = windows.fills[index]!;
      earlier[number] = head;
      hashes[slot] = hash;
      heads[slot] = number;
      if (head === NONE) continue;
      if (fills[head] !== fills[number]) mixed[slot] = 1;
      if (mixed[slot] === 0) continue;
      const later = { at: places[number]!, fill: fills[number]! };
      for (let other = head, steps = 0; other !== NONE && steps < MOST_STEPS; other = earlier[other]!, steps++) {
        if (fills[other] !== later.fill) visit(hash, { at: places[other]!, fill: fills[other]! }, later);
      }
    }
  }
}

/** So far back goes the comparison. What stands more often in between is a way of speaking, not a name. */
const MOST_STEPS = 16;

const NONE = -1;

/** Open addressing, at most half full: for each hash the last place that has it. */
function emptyTable(count: number): Table {
  let size = 16;
  while (size < 2 * count) size *= 2;
  if (table.hashes.length !== size) {
    table = { hashes: new Int32Array(size), heads: new Int32Array(size), mixed: new Uint8Array(size) };
  }
  table.heads.fill(NONE);
  table.mixed.fill(0);
  return table;
}

interface Table {
  readonly hashes: Int32Array;
  readonly heads: Int32Array;
  readonly mixed: Uint8Array;
}

/** Used again for the next text, which mostly is the same one with another character in it. */
let table: Table = { hashes: new Int32Array(0), heads: new Int32Array(0), mixed: new Uint8Array(0) };

/** For each place the one before it with the same hash. */
function createChains(count: number) {
  return { places: new Int32Array(count), fills: new Uint16Array(count), earlier: new Int32Array(count) };
}

function slotOf(hashes: Int32Array, heads: Int32Array, hash: number): number {
  const mask = heads.length - 1;
  let slot = Math.imul(hash, SPREAD) & mask;
  while (heads[slot] !== NONE && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** An odd number near 2³² divided by the golden ratio spreads neighbouring hashes. */
const SPREAD = 0x9e3779b1;
