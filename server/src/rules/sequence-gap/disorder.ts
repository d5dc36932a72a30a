import type { Item } from './sequences';

/** Where a sequence does not go on as it should. `item` is the number that is out of place. */
export type Disorder =
  /** Numbers are missing before the item. */
  | { readonly kind: 'gap'; readonly item: Item; readonly previous: Item; readonly missing: readonly number[] }
  /** The item has the number of the one before it; `right` is what it should be, where that is certain enough to say. */
  | {
      readonly kind: 'duplicate' | 'misplaced';
      readonly item: Item;
      readonly previous: Item;
      readonly right: number | undefined;
      /** The numbers that follow agree with `right`. */
      readonly isConfirmed: boolean;
    }
  | { readonly kind: 'swapped'; readonly item: Item; readonly previous: Item; readonly other: Item }
  /** The numbers fall back to an earlier one that is not 1. */
  | { readonly kind: 'fallback'; readonly item: Item; readonly previous: Item }
  | { readonly kind: 'start'; readonly item: Item };

/** Not the item is wrong but its number is lost, before a bare 是. */
export interface Lost {
  readonly kind: 'lost';
  readonly item: Item;
  readonly previous: Item;
  readonly right: number;
}

/** Everything that is out of place in a sequence of numbers, in order. */
export function findDisorder(items: readonly Item[]): readonly Disorder[] {
  const found: Disorder[] = [];
  if (items.length > 1 && items[0]!.value === 2) found.push({ kind: 'start', item: items[0]! });
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

function disorderAt(items: readonly Item[], i: number, expected: number): Disorder {
  const item = items[i]!;
  const previous = items[i - 1]!;
  const next = items[i + 1];
  const kind = item.value === previous.value ? 'duplicate' : 'misplaced';
  if (isSwapped(items, i, expected)) return { kind: 'swapped', item, previous, other: next! };
  if (next?.value === expected + 1) return { kind, item, previous, right: expected, isConfirmed: true };
  if (item.value > expected) return { kind: 'gap', item, previous, missing: range(expected, item.value) };
  if (kind === 'duplicate') return { kind, item, previous, right: next ? undefined : expected, isConfirmed: false };
  return { kind: 'fallback', item, previous };
}

/** 一、三、二、四 */
function isSwapped(items: readonly Item[], i: number, expected: number): boolean {
  const after = items[i + 2];
  const isTurned = items[i]!.value === expected + 1 && items[i + 1]?.value === expected;
  return isTurned && (after === undefined || after.value === expected + 2);
}

function expectedAfter(disorder: Disorder, expected: number): number {
  if (disorder.kind === 'swapped') return expected + 2;
  if ((disorder.kind === 'duplicate' || disorder.kind === 'misplaced') && disorder.isConfirmed) return expected + 1;
  return disorder.item.value + 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
