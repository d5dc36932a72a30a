import type { PlacedBlock } from '../../document';
import type { Lost } from './disorder';
import type { Item } from './sequences';

/** A heading between the two items that has the mark of the series but no number: 、主要做法 or （）主要做法. */
export function lostNumeral(
  missing: readonly number[],
  previous: Item,
  item: Item,
  blocks: readonly PlacedBlock[],
): { readonly lost: readonly Lost[]; readonly isExact: boolean } {
  const lost: Lost[] = [];
  const pattern = item.mark.startsWith('(') ? BRACKETS : MARK;
  for (let index = previous.block + 1; index < item.block && lost.length <= missing.length; index++) {
    const { start, block } = blocks[index]!;
    const match = block.ordinal ? null : pattern.exec(block.folded.slice(0, LONGEST));
    if (!match) continue;
    const [before, mark] = [match[1]!, match[2]!];
    const at = start + before.length;
    const insertAt = at + (mark.startsWith('(') ? 1 : 0);
    lost.push({
      kind: 'lost',
      item,
      previous,
      right: missing[lost.length] ?? 0,
      mark: { start: at, end: at + mark.length },
      insertAt,
    });
  }
  return lost.length === missing.length ? { lost, isExact: true } : { lost: [], isExact: false };
}

const LONGEST = 24;
const MARK = /^(\s*(?:#{1,6}\s*)?)(、(?=[\u4E00-\u9FFF“\d])(?![且并又和及与或])|\.(?=[\u4E00-\u9FFF]))/;
const BRACKETS = /^(\s*(?:#{1,6}\s*)?)(\(\s*\))(?=[\u4E00-\u9FFF“\d])/;
