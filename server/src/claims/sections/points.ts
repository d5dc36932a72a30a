import type { Block, PlacedBlock, Span } from '../../document';
import type { Announcement } from './announcement';
import { type RunInMark, readRunInMarks } from './runIn';

/** The points that follow an announcement. */
export interface Points {
  readonly count: number;
  /** The last point's number or first words, as an offset span in the report. */
  readonly last: Span;
  /** Heading or first words of the point behind the announced last one, when there are more than announced. */
  readonly surplus: string | undefined;
}

/**
 * Counts what follows the announcement in block `index`: run-in points in the same line (一是…二是…) or at the starts of
 * the next ones, numbered headings or paragraphs up to the end of their parent section, list items, or Markdown
 * headings. Undefined when nothing that can be counted follows directly, or when the numbers do not follow one another.
 */
export function countPoints(
  blocks: readonly PlacedBlock[],
  index: number,
  announcement: Announcement,
): Points | undefined {
  const { start, block } = blocks[index]!;
  const rest = block.folded.slice(announcement.end);
  if (rest.trim() !== '') {
    return announcement.word === undefined
      ? runIn(blocks, index, announcement)
      : repeated(rest, announcement.word, start + announcement.end);
  }
  const next = blocks[index + 1]?.block;
  if (!next || announcement.word !== undefined) return undefined;
  if (next.ordinal) return numbered(blocks, index, announcement.count);
  if (next.kind === 'listItem') return listed(blocks, index + 1);
  if (next.markdownLevel !== undefined) return headed(blocks, index, announcement.count);
  return runIn(blocks, index, announcement);
}

/** Points that open with 一是, 二是 … in this line behind the announcement, and in the lines that follow up to a heading. */
function runIn(
  blocks: readonly PlacedBlock[],
  index: number,
  { end, count: announced }: Announcement,
): Points | undefined {
  let last: { mark: RunInMark; offset: number; text: string } | undefined;
  let count = 0;
  let surplus: string | undefined;
  for (let i = index; i < blocks.length; i++) {
    const { start, block } = blocks[i]!;
    if (i > index && (block.kind !== 'paragraph' || block.ordinal)) break;
    const from = i === index ? end : block.content.start;
    const text = block.folded.slice(from);
    const marks = readRunInMarks(text.trimStart()).filter(({ form }) => !last || form === last.mark.form);
    const shift = start + from + text.length - text.trimStart().length;
    const first = marks[0];
    if (i > index && first?.span.start !== 0) {
      if (count === 0) return undefined;
      continue;
    }
    for (const mark of marks.filter(({ form }) => form === first?.form)) {
      if (mark.value === 1 && count > 0) return finish();
      if (mark.value !== count + 1 || (count === 0 && mark.span.start !== 0)) return undefined;
      count += 1;
      last = { mark, offset: shift, text: text.trimStart() };
      if (count === announced + 1) surplus = last.text.slice(mark.span.start, mark.span.start + 20);
    }
  }
  return finish();

  function finish(): Points | undefined {
    if (!last || count < 2) return undefined;
    const { mark, offset } = last;
    return { count, surplus, last: { start: offset + mark.span.start, end: offset + mark.span.end } };
  }
}

/** Numbered headings or paragraphs of one level, until a higher level begins. */
function numbered(blocks: readonly PlacedBlock[], index: number, announced: number): Points | undefined {
  const first = blocks[index + 1]!.block;
  const level = first.ordinal!.level;
  const section = blocks.slice(0, index + 1).findLast(({ block }) => block.ordinal)?.block.ordinal;
  if (first.ordinal!.value !== 1 || (section && section.level >= level)) return undefined;
  let count = 0;
  let last: Span | undefined;
  let surplus: string | undefined;
  let at = index + 1;
  for (; at < blocks.length; at++) {
    const { start, block } = blocks[at]!;
    const ordinal = block.ordinal;
    if (endsSection(first, block, level)) break;
    if (ordinal?.level !== level) continue;
    if (ordinal.value === 1 && count > 0) break;
    if (ordinal.value !== count + 1) return undefined;
    count += 1;
    last = { start: start + ordinal.span.start, end: start + ordinal.span.end };
    if (count === announced + 1) surplus = textOf(block);
  }
  return last && !continues(blocks, at, level, count) ? { count, last, surplus } : undefined;
}

function endsSection(first: Block, block: Block, level: number): boolean {
  if (block.ordinal && block.ordinal.level < level) return true;
  return block.markdownLevel !== undefined && block.markdownLevel < (first.markdownLevel ?? 7) && block !== first;
}

/** Some reports number on through the next section. */
function continues(blocks: readonly PlacedBlock[], from: number, level: number, count: number): boolean {
  const later = blocks.slice(from).find(({ block }) => block.ordinal?.level === level);
  return later?.block.ordinal?.value === count + 1;
}

function listed(blocks: readonly PlacedBlock[], from: number): Points | undefined {
  const indent = indentOf(blocks[from]!.block);
  const items: PlacedBlock[] = [];
  for (let i = from; blocks[i]?.block.kind === 'listItem'; i++) {
    if (indentOf(blocks[i]!.block) === indent) items.push(blocks[i]!);
  }
  return pointsOf(items, items.length + 1);
}

function indentOf(block: Block): number {
  return block.text.length - block.text.trimStart().length;
}

function headed(blocks: readonly PlacedBlock[], index: number, announced: number): Points | undefined {
  const level = blocks[index + 1]!.block.markdownLevel!;
  const section = blocks.slice(0, index + 1).findLast(({ block }) => block.markdownLevel !== undefined);
  if (section && section.block.markdownLevel! >= level) return undefined;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(({ block }) => block.markdownLevel !== undefined && block.markdownLevel < level);
  const heads = (end < 0 ? rest : rest.slice(0, end)).filter(({ block }) => block.markdownLevel === level);
  return pointsOf(heads, announced);
}

function pointsOf(found: readonly PlacedBlock[], announced: number): Points | undefined {
  const last = found.at(-1);
  if (!last || found.length < 2) return undefined;
  const { start, block } = last;
  const surplus = found[announced] && textOf(found[announced].block);
  return {
    count: found.length,
    last: { start: start + block.content.start, end: start + Math.min(block.content.end, block.content.start + 20) },
    surplus,
  };
}

function textOf(block: Block): string {
  return block.folded.slice(block.content.start, block.content.start + 20);
}

/** 坚持…；坚持…: every point begins with the word, or nothing is known. */
function repeated(rest: string, word: string, offset: number): Points | undefined {
  const sentence = /^[^。]*/.exec(rest)![0];
  const marks = /[;。]/.test(sentence) ? /[;。]/ : sentence.includes('、') ? /、/ : /[,。]/;
  const parts = sentence.split(marks).map((part) => part.trim());
  const starts = parts.filter((part) => part.startsWith(word)).length;
  const all = rest.split(word).length - 1;
  if (starts < 2 || starts !== parts.length || all !== starts) return undefined;
  const at = offset + sentence.lastIndexOf(word);
  return { count: starts, last: { start: at, end: at + word.length }, surplus: undefined };
}
