import type { Span } from '../../document';
import type { Item } from './sequences';

interface Place {
  /** The number that is out of place. */
  readonly item: Item;
  /** Its index in the sequence. */
  readonly at: number;
}

interface PlaceAfter extends Place {
  readonly previous: Item;
}

/** Where a sequence does not go on as it should. */
export type Disorder =
  /** Numbers are missing before the item. */
  | (PlaceAfter & {
      readonly kind: 'gap';
      readonly missing: readonly number[];
      /** One of them comes further on: the lines of a PDF's columns may have been mixed up. */
      readonly comesLater: boolean;
    })
  /**
   * The item has the number of the one before it, or another that is wrong; `right` is what its place asks for. Where the
   * numbers that follow agree with that, it `isConfirmed`.
   */
  | (PlaceAfter & {
      readonly kind: 'duplicate' | 'misplaced';
      readonly right: number;
      readonly isConfirmed: boolean;
      /** There is a rest, and all of it goes on from the wrong number, so that all of it is one too low. */
      readonly isShifted: boolean;
    })
  | (PlaceAfter & { readonly kind: 'swapped'; readonly other: Item })
  /** The numbers fall back to an earlier one that is not 1. */
  | (PlaceAfter & { readonly kind: 'fallback' })
  | (Place & { readonly kind: 'start' });

/** Not an item is wrong but a number is lost: before a bare 是, or before the 、 of a heading. */
export interface Lost {
  readonly kind: 'lost';
  /** The item whose script and form the lost number has. */
  readonly item: Item;
  readonly previous?: Item | undefined;
  readonly right: number;
  /** What has lost its number. */
  readonly mark: Span;
  /** Where the number belongs. */
  readonly insertAt: number;
}

/** Everything that is out of place in a sequence of numbers, in order. */
export function findDisorder(items: readonly Item[]): readonly Disorder[] {
  const found: Disorder[] = [];
  if (items.length > 1 && items[0]!.value === 2) found.push({ kind: 'start', item: items[0]!, at: 0 });
  let expected = items[0]!.value + 1;
  for (let i = 1; i < items.length; i++) {
    if (items[i]!.value === expected) expected++;
    else {
      const disorder = disorderAt(items, i, expected);
      found.push(disorder);
      if (disorder.kind === 'swapped') i++;
      expected = expectedAfter(disorder, expected);
    }
  }
  return found;
}

function disorderAt(items: readonly Item[], at: number, expected: number): Disorder {
  const item = items[at]!;
  const previous = items[at - 1]!;
  const next = items[at + 1];
  const place = { item, previous, at };
  const kind = item.value === previous.value ? 'duplicate' : 'misplaced';
  if (isSwapped(items, at, expected)) return { kind: 'swapped', ...place, other: next! };
  if (next?.value === expected + 1) return { kind, ...place, right: expected, isConfirmed: true, isShifted: false };
  if (item.value > expected) {
    const missing = range(expected, item.value);
    const comesLater = items.slice(at + 1, at + 1 + LOOKED_AHEAD).some(({ value }) => missing.includes(value));
    return { kind: 'gap', ...place, missing, comesLater };
  }
  if (kind === 'duplicate')
    return { kind, ...place, right: expected, isConfirmed: false, isShifted: next !== undefined && goesOn(items, at) };
  return { kind: 'fallback', ...place };
}

/** Further on the same number is another list's. */
const LOOKED_AHEAD = 40;

function goesOn(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length; i++) if (items[i]!.value !== items[i - 1]!.value + 1) return false;
  return true;
}

/** 一、三、二、四 */
function isSwapped(items: readonly Item[], i: number, expected: number): boolean {
  const after = items[i + 2];
  const isTurned = items[i]!.value === expected + 1 && items[i + 1]?.value === expected;
  return isTurned && (after === undefined || after.value > expected + 1);
}

function expectedAfter(disorder: Disorder, expected: number): number {
  if (disorder.kind === 'swapped') return expected + 2;
  if ((disorder.kind === 'duplicate' || disorder.kind === 'misplaced') && disorder.isConfirmed) return expected + 1;
  return disorder.item.value + 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
