import type { Span } from '../../document';

/** How a list goes on behind the members that are known. */
export interface Tail {
  /** What the list names behind them, in the order of the text: foreign members, and own ones that stand apart. */
  readonly items: readonly string[];
  /** The list says that it is not complete (等), or goes on in a way that cannot be read. */
  readonly isOpen: boolean;
  /** Where the list ends. */
  readonly end: number;
}

/** Longer stretches are clauses, not members. */
const LONGEST_ITEM = 12;
const MOST_ITEMS = 4;

const NEXT = new RegExp(`^["”]?(?:、|和|与|,?以及|及)["“]?([^\\s,。;:!?、()“”"和与及等]{2,${LONGEST_ITEM}})`);

/** 以及其他工作: the list goes on, and does not say with what. */
const OTHERS = /^其[他它余]/;

/** Reads on from the known members to the end of the list. */
export function readTail(folded: string, { end }: Span): Tail {
  const items: string[] = [];
  let at = end;
  let isOpen = false;
  while (items.length <= MOST_ITEMS) {
    const next = NEXT.exec(folded.slice(at, at + LONGEST_ITEM + 6));
    if (!next) break;
    isOpen ||= OTHERS.test(next[1]!);
    items.push(next[1]!);
    at += next[0].length;
  }
  const after = folded.slice(at, at + 3);
  isOpen ||= items.length > MOST_ITEMS || /^["”]?(?:等|、|和|与|及|,?以及|……|…)/.test(after);
  return { items, isOpen, end: at };
}
