import { gatheringNumbered, type Numbered, type ReportReading } from '../../claims';
import { keepingLatest } from '../../document';
import { type BlockNumber, numberedOf } from '../blockNumber';
import { type Beginnings, beginningsIn } from './breaks';
import { type Item, lastOf, loneBefore, newest, type Sequence, sequenceFor, withLoneFirsts } from './sequences';

interface OrdinalSequence extends Sequence {
  readonly rank: number;
  /** Of the block of its last number. */
  markdownLevel: number;
}

/**
 * The sequences that the numbers of the blocks make (GB/T 9704-2012 §7.3.3). A number of a higher level ends those of
 * the lower ones; so does a Markdown heading without a number. Levels may be left out. Where numbering goes on under the
 * next parent (（一）1. 2. （二）3. 4.) it is one sequence. An annex has numbers of its own.
 */
export function readOrdinalSequences(reading: ReportReading): readonly Sequence[] {
  return sequencesOf(numberedLines(reading), beginningsIn(reading));
}

const sequencesOf = keepingLatest((lines: readonly Numbered<NumberedLine>[], beginnings: Beginnings) => {
  const all: OrdinalSequence[] = [];
  const ended = new Map<number, OrdinalSequence>();
  let open: readonly OrdinalSequence[] = [];
  const end = (isOver: (sequence: OrdinalSequence) => boolean) => {
    if (!open.some(isOver)) return;
    for (const sequence of open) if (isOver(sequence)) ended.set(sequence.rank, sequence);
    open = open.filter((sequence) => !isOver(sequence));
  };
  for (const { index, value } of lines) {
    const { number, opensAnnex, markdownLevel } = value;
    if (opensAnnex) {
      open = [];
      ended.clear();
    }
    if (number) {
      end(({ rank }) => rank > number.rank);
      const item = itemOf(number, index);
      const peers = open.filter(({ rank }) => rank === number.rank);
      const known = sequenceFor(peers, item, () => true) ?? resumed(ended.get(number.rank), item);
      // # 1. over a paragraph that begins with 1.: one is a heading, and the other the first point below it.
      const alike = peers.filter((peer) => peer.markdownLevel < BELOW_HEADINGS === (markdownLevel !== undefined));
      const sequence = known ?? newSequence(number.rank, loneBefore(alike, item, beginnings));
      if (!known) all.push(sequence);
      sequence.items.push(item);
      sequence.markdownLevel = markdownLevel ?? BELOW_HEADINGS;
      open = newest(open, sequence);
    } else if (markdownLevel !== undefined) end((sequence) => sequence.markdownLevel > markdownLevel);
  }
  return withLoneFirsts(all);
});

interface NumberedLine {
  readonly number: BlockNumber | undefined;
  readonly opensAnnex: boolean;
  readonly markdownLevel: number | undefined;
}

/** The lines with a number, and those that end the sequences before them. */
const numberedLines = gatheringNumbered<NumberedLine>(({ block }) => {
  const { number, opensAnnex } = numberedOf(block);
  const { markdownLevel } = block;
  return number || opensAnnex || markdownLevel !== undefined ? [{ number, opensAnnex, markdownLevel }] : [];
});

function newSequence(rank: number, lone: Sequence | undefined): OrdinalSequence {
  return { items: [], kind: 'ordinal', lone, rank, markdownLevel: BELOW_HEADINGS };
}

/** Stands for the Markdown level of blocks that are no Markdown headings: any such heading stands above them. */
const BELOW_HEADINGS = 7;

/** Numbering that went on under the next parent. */
function resumed(ended: OrdinalSequence | undefined, { value }: Item): OrdinalSequence | undefined {
  return ended && value > 1 && lastOf(ended).value + 1 === value ? ended : undefined;
}

function itemOf({ value, span, text, mark }: BlockNumber, block: number): Item {
  return { value, span, text, mark, block, opensBlock: true, followsColon: false };
}
