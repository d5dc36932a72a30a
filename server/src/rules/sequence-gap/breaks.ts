import { gatheringNumbered, type Numbered } from '../../claims';
import { type Block, keeping } from '../../document';
import type { Item } from './sequences';

/** The blocks, by index, with which something new begins: a heading without a number, or a line that announces a list. */
export type Beginnings = readonly Numbered<true>[];

export const beginningsIn = gatheringNumbered<true>(({ block }) => (beginsAnew(block) ? [true] : []));

/** True when something new begins between the two items, so that the second may begin a list of its own. */
export function isBrokenBetween(last: Item, item: Item, beginnings: Beginnings): boolean {
  if (last.block === item.block) return item.followsColon;
  const indexes = indexesOf(beginnings);
  for (let index = last.block + 1; index < item.block; index++) if (indexes.has(index)) return true;
  return false;
}

const indexesOf = keeping((beginnings: Beginnings) => new Set(beginnings.map(({ index }) => index)));

/** Whether what stands before the number in its block announces a list. */
export function followsColon({ folded }: Block, at: number): boolean {
  return /:\s*(?:[(第其]\s*)?$/.test(folded.slice(Math.max(0, at - 4), at));
}

function beginsAnew({ folded, content, ordinal }: Block): boolean {
  // A point without its number is no heading.
  if (ordinal || folded[content.start] === '是') return false;
  const end = folded[content.end - 1] ?? '';
  return end === ':' || (content.end - content.start <= LONGEST_HEADING && !/[。!?;,…]/.test(end));
}

/** Of a heading without a number; what is longer is a sentence whose full stop was forgotten. */
const LONGEST_HEADING = 24;
