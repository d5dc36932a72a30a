import { keeping, type Ordinal, type PlacedBlock, shift, slice } from '../../document';
import { type Item, lastOf, newest, type Sequence, sequenceFor } from './sequences';

interface OrdinalSequence extends Sequence {
  readonly level: Ordinal['level'];
  /** Of the block of its last number. */
  markdownLevel: number;
}

/**
 * The sequences that the official numbers of the blocks make (GB/T 9704-2012 §7.3.3). A number of a higher level ends those of
 * the lower ones; so does a Markdown heading without a number. Levels may be left out. Where numbering goes on under the
 * next parent (（一）1. 2. （二）3. 4.) it is one sequence.
 */
export function readOrdinalSequences(blocks: readonly PlacedBlock[]): readonly Sequence[] {
  const all: OrdinalSequence[] = [];
  const ended = new Map<Ordinal['level'], OrdinalSequence>();
  let open: readonly OrdinalSequence[] = [];
  const end = (isOver: (sequence: OrdinalSequence) => boolean) => {
    for (const sequence of open) if (isOver(sequence)) ended.set(sequence.level, sequence);
    open = open.filter((sequence) => !isOver(sequence));
  };
  blocks.forEach((placed, index) => {
    const { ordinal, markdownLevel } = placed.block;
    if (ordinal) {
      end(({ level }) => level > ordinal.level);
      const item = itemOf(placed, ordinal, index);
      const peers = open.filter(({ level }) => level === ordinal.level);
      const known = sequenceFor(peers, item, () => true) ?? resumed(ended.get(ordinal.level), item);
      const sequence = known ?? { items: [], kind: 'ordinal', level: ordinal.level, markdownLevel: BELOW_HEADINGS };
      if (!known) all.push(sequence);
      sequence.items.push(item);
      sequence.markdownLevel = markdownLevel ?? BELOW_HEADINGS;
      open = newest(open, sequence);
    } else if (markdownLevel !== undefined) end((sequence) => sequence.markdownLevel > markdownLevel);
  });
  return all;
}

/** Stands for the Markdown level of blocks that are no Markdown headings: any such heading stands above them. */
const BELOW_HEADINGS = 7;

/** Numbering that went on under the next parent. */
function resumed(ended: OrdinalSequence | undefined, { value }: Item): OrdinalSequence | undefined {
  return ended && value > 1 && lastOf(ended).value + 1 === value ? ended : undefined;
}

function itemOf({ start, block }: PlacedBlock, ordinal: Ordinal, index: number): Item {
  return {
    value: ordinal.value,
    span: shift(ordinal.numberSpan, start),
    ...printedNumber(block),
    block: index,
    opensBlock: true,
  };
}

/** A block's number as printed, and what is printed around it: 、 or (). */
const printedNumber = keeping(({ text, folded, ordinal }: PlacedBlock['block']): Pick<Item, 'text' | 'mark'> => {
  if (!ordinal) return { text: '', mark: '' };
  const mark = slice(folded, ordinal.span).trim().replace(slice(folded, ordinal.numberSpan), '');
  return { text: slice(text, ordinal.numberSpan), mark };
});
