import { firstFrom, type PlacedBlock, type Sentence, slice } from '../../document';
import type { Lost } from './disorder';
import { type Item, MOST_APART } from './sequences';

/** A 是 that begins a sentence, as offset in the report, with the sentence's words. */
interface BareStart {
  readonly at: number;
  readonly words: string;
}

/** Points that have lost their numbers. */
interface LostPoints {
  readonly lost: readonly Lost[];
  /** Nothing else may have been the point. */
  readonly isExact: boolean;
}

/**
 * 一是…。是…。三是…。: what begins with a bare 是 between the two items. Where there are more than numbers are missing, the
 * first may be the one.
 */
export function lostBetween(
  missing: readonly number[],
  previous: Item,
  item: Item,
  blocks: readonly PlacedBlock[],
): LostPoints {
  const starts = bareStartsBetween(previous, item, blocks);
  const isExact = starts.length === missing.length;
  const used = isExact ? starts : missing.length === 1 ? starts.slice(0, 1) : [];
  return { lost: used.map(({ at }, index) => lostAt(at, item, missing[index]!, previous)), isExact };
}

/** 是…。二是…。: the first point has lost its number. Only one sentence, or the beginning of one paragraph, may be it. */
export function lostBefore(item: Item, blocks: readonly PlacedBlock[]): LostPoints {
  const none = { lost: [], isExact: false };
  const { starts, from } = item.opensBlock ? startsOfBlocksBefore(item, blocks) : startsInBlockBefore(item, blocks);
  const [start, ...others] = starts.filter(({ words }) => !isStatement(words));
  if (!start || others.length > 0 || FIRST_POINT.test(textUpTo(item, from, blocks))) return none;
  return { lost: [lostAt(start.at, item, 1)], isExact: item.block - from <= 1 };
}

/** 一是…；二是…；是…。: the last point has lost its number. All points are one sentence each, or one paragraph each. */
export function lostBehind(items: readonly Item[], blocks: readonly PlacedBlock[]): Lost | undefined {
  if (items.length < 2 || items[0]!.value !== 1) return undefined;
  const last = items[items.length - 1]!;
  const start = isInOneBlock(items) ? nextSentence(items, blocks) : nextParagraph(items, blocks);
  if (!start || isStatement(start.words)) return undefined;
  return lostAt(start.at, last, last.value + 1, last);
}

function lostAt(at: number, item: Item, right: number, previous?: Item): Lost {
  return { kind: 'lost', item, previous, right, mark: { start: at, end: at + 1 }, insertAt: at };
}

/** Within a paragraph the sentences; where both items open paragraphs, the paragraphs between. */
function bareStartsBetween(previous: Item, item: Item, blocks: readonly PlacedBlock[]): BareStart[] {
  if (previous.block !== item.block) {
    return blocks.slice(previous.block + 1, item.block).flatMap((placed) => bareOpening(placed) ?? []);
  }
  const placed = blocks[item.block]!;
  const { sentences } = placed.block;
  const from = firstFrom(sentences, previous.span.end - placed.start);
  const to = firstFrom(sentences, item.span.start - placed.start);
  return sentences.slice(from, to).flatMap((sentence) => bareStart(placed, sentence) ?? []);
}

interface Before {
  readonly starts: readonly BareStart[];
  /** The first block that was looked at. */
  readonly from: number;
}

/** In the item's own paragraph, behind a colon too. */
function startsInBlockBefore(item: Item, blocks: readonly PlacedBlock[]): Before {
  const own = blocks[item.block]!;
  const { sentences } = own.block;
  const before = sentences.slice(0, firstFrom(sentences, item.span.start - own.start));
  const starts = before.flatMap((sentence) => bareStart(own, sentence) ?? bareBehindColon(own, sentence) ?? []);
  return { starts, from: item.block };
}

/** Back to the nearest paragraph that begins with 是. */
function startsOfBlocksBefore(item: Item, blocks: readonly PlacedBlock[]): Before {
  for (let index = item.block - 1; index >= Math.max(0, item.block - MOST_APART); index--) {
    const { block } = blocks[index]!;
    if (block.kind !== 'paragraph' || block.ordinal) break;
    const start = bareOpening(blocks[index]!);
    if (start) return { starts: [start], from: index };
  }
  return { starts: [], from: item.block };
}

function bareOpening(placed: PlacedBlock): BareStart | undefined {
  const first = placed.block.ordinal ? undefined : placed.block.sentences[0];
  return first && bareStart(placed, first);
}

/** Another first point. 全省第一 is none. */
const FIRST_POINT = /首先|(?:第一|其一)[,:、是]|一方面|一来|一则|(?<=^|[。!?;,:\s])[(]?[一1](?:[、)要是]|\.(?!\d))|①/;

/** The text in which another first point would stand, without the number of the paragraph itself. */
function textUpTo(item: Item, from: number, blocks: readonly PlacedBlock[]): string {
  const { start, block } = blocks[item.block]!;
  if (!item.opensBlock) return block.folded.slice(block.content.start, item.span.start - start);
  const before = blocks[from - 1]?.block;
  const lead = before?.kind === 'paragraph' && !before.ordinal ? [before.folded] : [];
  return [...lead, ...blocks.slice(from, item.block).map((placed) => placed.block.folded)].join('\n');
}

function nextSentence(items: readonly Item[], blocks: readonly PlacedBlock[]): BareStart | undefined {
  const placed = blocks[items[0]!.block]!;
  const { sentences } = placed.block;
  const second = items[1]!.span.start - placed.start;
  const from = firstFrom(sentences, second);
  for (let i = 1; i < items.length; i++) {
    if (sentences[from + i - 1]?.span.start !== items[i]!.span.start - placed.start) return undefined;
  }
  const next = sentences[from + items.length - 1];
  return next && bareStart(placed, next);
}

function nextParagraph(items: readonly Item[], blocks: readonly PlacedBlock[]): BareStart | undefined {
  const first = items[0]!.block;
  if (!items.every(({ block, opensBlock }, index) => opensBlock && block === first + index)) return undefined;
  const last = blocks[items[items.length - 1]!.block]!.block;
  const next = blocks[first + items.length];
  if (!next || next.block.kind === 'heading' || next.block.ordinal || !ENDED.test(last.folded)) return undefined;
  const sentence = next.block.sentences[0];
  return sentence && bareStart(next, sentence);
}

const ENDED = /[。;!][”’」』)]?\s*$/;

function isInOneBlock(items: readonly Item[]): boolean {
  return items[0]!.block === items[items.length - 1]!.block;
}

function bareStart({ start, block }: PlacedBlock, { span }: Sentence): BareStart | undefined {
  if (block.folded[span.start] !== '是') return undefined;
  const words = slice(block.folded, span);
  return OTHER_WORD.test(words) ? undefined : { at: start + span.start, words };
}

function bareBehindColon({ start, block }: PlacedBlock, { span }: Sentence): BareStart | undefined {
  const at = block.folded.indexOf(':', span.start) + 1;
  if (at === 0 || at >= span.end) return undefined;
  return bareStart({ start, block }, { span: { start: at, end: span.end }, clauses: [] });
}

/** 是否, 是年, 是故, 是指 …; 是以 too, unless it begins 以…为…. */
const OTHER_WORD = /^是(?:[否年日月夜时故非因的啊吗指:,]|不是|以(?![^,。;]{1,20}为))/;

/**
 * A sentence that says what something is (是…的关键, 是…之年, 是机遇，也是挑战), not what was done: between two numbers one
 * of them is missing whatever it says, but at the ends of a sequence it may be a sentence of its own.
 */
function isStatement(words: string): boolean {
  const [first = ''] = words.replace(/[。;!?]+$/, '').split(',', 1);
  return (
    /[也更又还就才而便都既正不]是/.test(words) ||
    /的[^的]{0,8}$|之[^之]{1,3}$|一(?:年|步|环|招|项|种|个)$/.test(first) ||
    /^是(?:我|你|他|她|它|谁|这|那|最|第|[一几两][个项种条批支座家次场年])/.test(words)
  );
}
