import { type PlacedBlock, type Span, shift } from '../../document';
import { type Beginnings, isBrokenBetween } from './breaks';

/** One number of a sequence: of a heading, or of a point within a paragraph. */
export interface Item {
  readonly value: number;
  /** The number alone, in its block; in the report once its sequence is placed. */
  readonly span: Span;
  /** The number as printed. */
  readonly text: string;
  /** What is printed around the number: 、 or () or 是. Sequences of different marks may run beside each other. */
  readonly mark: string;
  /** Index of its block among the report's blocks. */
  readonly block: number;
  /** True when nothing of the block stands before it. */
  readonly opensBlock: boolean;
  /** True when what stands before it in its block announces a list. */
  readonly followsColon: boolean;
}

/** How many paragraphs a point may go on before the next, where its number opens one. */
export const MOST_APART = 8;

/** The numbers that belong together, in the order of the text. */
export interface Sequence {
  readonly items: Item[];
  /** Whether the numbers are those of headings and points (一、 （一） 1. （1）) or stand within sentences (一是, 第一，, ①). */
  readonly kind: 'ordinal' | 'run-in';
  /** For a sequence that begins with 1 right behind a lone 1: the sequence of that one. */
  readonly lone: Sequence | undefined;
}

/** The sequence where it stands in the report. */
export function placed(sequence: Sequence, blocks: readonly PlacedBlock[]): Sequence {
  const { kind, lone } = sequence;
  const items = sequence.items.map((item) => ({ ...item, span: shift(item.span, blocks[item.block]!.start) }));
  return { items, kind, lone };
}

/**
 * Puts a number where it belongs among the sequences that are still open, the newest last: to one that it continues, else, as a
 * 1, to a new one, else to the newest with the same mark, where it will be out of place, if that is near enough. An inner
 * sequence may thus stand between two numbers of an outer one. Returns undefined when no open sequence can take it.
 */
export function sequenceFor<S extends Sequence>(
  open: readonly S[],
  item: Item,
  isNear: (last: Item) => boolean,
): S | undefined {
  let continued: S | undefined;
  for (let at = open.length - 1; at >= 0; at--) {
    const { value, mark } = lastOf(open[at]!);
    if (value + 1 !== item.value) continue;
    if (mark === item.mark) return open[at];
    continued ??= open[at];
  }
  if (continued || item.value === 1) return continued;
  return open.findLast((sequence) => lastOf(sequence).mark === item.mark && isNear(lastOf(sequence)));
}

/** The newest open sequence with the same mark, if it is a lone 1 and the item is another that begins nothing new. */
export function loneBefore(open: readonly Sequence[], item: Item, beginnings: Beginnings): Sequence | undefined {
  if (item.value !== 1) return undefined;
  const sequence = open.findLast((other) => lastOf(other).mark === item.mark);
  if (sequence?.items.length !== 1 || lastOf(sequence).value !== 1) return undefined;
  return isBrokenBetween(lastOf(sequence), item, beginnings) ? undefined : sequence;
}

/** 一、一、二、 is one sequence whose first number stands twice: a lone 1 that nothing continued makes none of its own. */
export function withLoneFirsts<S extends Sequence>(all: readonly S[]): readonly Sequence[] {
  const taken = new Set<Sequence>();
  const joined = all.map((sequence) => {
    const { lone, items } = sequence;
    if (lone?.items.length !== 1 || items.length < 2) return sequence;
    taken.add(lone);
    return { ...sequence, items: [...lone.items, ...items] };
  });
  return taken.size === 0 ? all : joined.filter((_, index) => !taken.has(all[index]!));
}

/** The open sequences with this one as the newest; the oldest is given up when there are more than can be nested. */
export function newest<S extends Sequence>(open: readonly S[], sequence: S): readonly S[] {
  if (open[open.length - 1] === sequence) return open;
  return [...open.filter((other) => other !== sequence), sequence].slice(-DEEPEST);
}

const DEEPEST = 12;

export function lastOf(sequence: Sequence): Item {
  return sequence.items[sequence.items.length - 1]!;
}
