import type { PlacedBlock } from '../../document';
import type { Item } from './sequences';

/**
 * True when something new begins between the two items, so that the second may begin a list of its own: a heading without a
 * number, or a line that announces a list.
 */
export function isBrokenBetween(last: Item, item: Item, blocks: readonly PlacedBlock[]): boolean {
  if (last.block === item.block) {
    const { start, block } = blocks[item.block]!;
    return /:\s*(?:[(第其]\s*)?$/.test(
      block.folded.slice(Math.max(0, item.span.start - start - 4), item.span.start - start),
    );
  }
  for (let index = last.block + 1; index < item.block; index++) if (beginsAnew(blocks[index]!)) return true;
  return false;
}

function beginsAnew({ block }: PlacedBlock): boolean {
  const { folded, content, ordinal } = block;
  // A point without its number is no heading.
  if (ordinal || folded[content.start] === '是') return false;
  const end = folded[content.end - 1] ?? '';
  return end === ':' || (content.end - content.start <= LONGEST_HEADING && !/[。!?;,…]/.test(end));
}

/** Of a heading without a number; what is longer is a sentence whose full stop was forgotten. */
const LONGEST_HEADING = 24;
