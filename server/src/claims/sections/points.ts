import { type Block, chineseNumeral, firstFrom, keeping, type PlacedBlock, type Span } from '../../document';
import type { Announcement } from './announcement';
import { type RunInForm, readRunInMarks } from './runIn';

/** The points that follow an announcement. */
export interface Points {
  readonly count: number;
  /** The last point's number or first words, as an offset span in the report. */
  readonly last: Span;
  /** Heading or first words of the point behind the announced last one, when there are more than announced. */
  readonly surplus: string | undefined;
}

/** So much of a point tells which one it is. */
const LONGEST_NAME = 20;

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
  let form: RunInForm | undefined;
  let count = 0;
  let last: Span | undefined;
  let surplus: string | undefined;
  for (let i = index; i < blocks.length; i++) {
    const { start, block } = blocks[i]!;
    if (i > index && (block.kind !== 'paragraph' || block.ordinal)) break;
    const from = firstVisible(block.folded, i === index ? end : block.content.start);
    const marks = marksOf(block);
    let next = firstFrom(marks, from);
    if (marks[next]?.span.start !== from || (form && marks[next]?.form !== form)) {
      // The line of the announcement may end with it; other lines belong to the point before them.
      if (count === 0 && (i > index || from < block.content.end)) return undefined;
      // 另外，三是…: a point that something stands before.
      if (marks.slice(next).find((mark) => mark.form === form)?.value === count + 1) return undefined;
      continue;
    }
    form ??= marks[next]!.form;
    for (; next < marks.length; next++) {
      const mark = marks[next]!;
      if (mark.form !== form) continue;
      if (mark.value === 1 && count > 0) return result();
      if (mark.value !== count + 1) return undefined;
      count += 1;
      last = { start: start + mark.span.start, end: start + mark.span.end };
      if (count === announced + 1) surplus = block.folded.slice(mark.span.start, mark.span.start + LONGEST_NAME);
    }
  }
  return result();

  function result(): Points | undefined {
    return last && count >= 2 ? { count, last, surplus } : undefined;
  }
}

function firstVisible(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && /\s/.test(folded[at]!)) at += 1;
  return at;
}

/** A line's marks are read once, however many announcements it holds, and kept as long as the line stays the same. */
const marksOf = keeping(({ folded }: Block) => readRunInMarks(folded));

/** Numbered headings or paragraphs of one level, until a higher level begins. */
function numbered(blocks: readonly PlacedBlock[], index: number, announced: number): Points | undefined {
  const first = blocks[index + 1]!.block;
  const level = first.ordinal!.level;
  const section = lastBefore(blocks, index, ({ ordinal }) => ordinal !== undefined)?.ordinal;
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
    if (ordinal.value !== count + 1 || holdsNext(block)) return undefined;
    count += 1;
    last = { start: start + ordinal.span.start, end: start + ordinal.span.end };
    if (count === announced + 1) surplus = textOf(block);
  }
  return last && !continues(blocks, at, level, count) ? { count, last, surplus } : undefined;
}

/** (一)做强产业。(二)建好乡村。(三)…: a line that goes on to the next points itself. */
function holdsNext({ folded, ordinal }: Block): boolean {
  const { span, value } = ordinal!;
  const own = folded.slice(span.start, span.end).trim();
  const next = own.replace(/[一二三四五六七八九十]+|\d+/, /\d/.test(own) ? `${value + 1}` : chineseNumeral(value + 1));
  return next.length > 1 && folded.includes(next, span.end);
}

function endsSection(first: Block, block: Block, level: number): boolean {
  if (block.ordinal && block.ordinal.level < level) return true;
  return block.markdownLevel !== undefined && block.markdownLevel < (first.markdownLevel ?? 7) && block !== first;
}

/** Some reports number on through the next section. */
function continues(blocks: readonly PlacedBlock[], from: number, level: number, count: number): boolean {
  for (let i = from; i < blocks.length; i++) {
    const { ordinal } = blocks[i]!.block;
    if (ordinal?.level === level) return ordinal.value === count + 1;
  }
  return false;
}

/** The block at `index` or the nearest before it that fits. */
function lastBefore(blocks: readonly PlacedBlock[], index: number, fits: (block: Block) => boolean): Block | undefined {
  for (let i = index; i >= 0; i--) if (fits(blocks[i]!.block)) return blocks[i]!.block;
  return undefined;
}

function listed(blocks: readonly PlacedBlock[], from: number): Points | undefined {
  const indent = indentOf(blocks[from]!.block);
  const items: PlacedBlock[] = [];
  for (let i = from; blocks[i]?.block.kind === 'listItem'; i++) {
    if (i - from >= MOST_ITEMS) return undefined;
    if (indentOf(blocks[i]!.block) === indent) items.push(blocks[i]!);
  }
  return pointsOf(items, items.length + 1);
}

/** A longer list is none of points; with a limit, a list of announcements takes no quadratic time. */
const MOST_ITEMS = 400;

function indentOf(block: Block): number {
  return block.text.length - block.text.trimStart().length;
}

function headed(blocks: readonly PlacedBlock[], index: number, announced: number): Points | undefined {
  const level = blocks[index + 1]!.block.markdownLevel!;
  const section = lastBefore(blocks, index, ({ markdownLevel }) => markdownLevel !== undefined);
  if (section && section.markdownLevel! >= level) return undefined;
  const heads: PlacedBlock[] = [];
  for (let i = index + 1; i < blocks.length; i++) {
    const { markdownLevel } = blocks[i]!.block;
    if (markdownLevel !== undefined && markdownLevel < level) break;
    if (markdownLevel === level) heads.push(blocks[i]!);
  }
  return pointsOf(heads, announced);
}

function pointsOf(found: readonly PlacedBlock[], announced: number): Points | undefined {
  const last = found.at(-1);
  if (!last || found.length < 2) return undefined;
  const { start, block } = last;
  const surplus = found[announced] && textOf(found[announced].block);
  return {
    count: found.length,
    last: {
      start: start + block.content.start,
      end: start + Math.min(block.content.end, block.content.start + LONGEST_NAME),
    },
    surplus,
  };
}

function textOf(block: Block): string {
  return block.folded.slice(block.content.start, block.content.start + LONGEST_NAME);
}

const LONGEST_LIST = 2000;

/** 坚持…；坚持…: every point begins with the word, or nothing is known. */
function repeated(rest: string, word: string, offset: number): Points | undefined {
  const sentence = /^[^。]*/.exec(rest.slice(0, LONGEST_LIST))![0];
  const marks = /[;。]/.test(sentence) ? /[;。]/ : sentence.includes('、') ? /、/ : /[,。]/;
  const parts = sentence.split(marks).map((part) => part.trim());
  const starts = parts.filter((part) => part.startsWith(word)).length;
  const all = rest.slice(0, LONGEST_LIST).split(word).length - 1;
  if (starts < 2 || starts !== parts.length || all !== starts) return undefined;
  const at = offset + sentence.lastIndexOf(word);
  const end = at + Math.min(parts.at(-1)!.length, LONGEST_NAME);
  return { count: starts, last: { start: at, end }, surplus: undefined };
}
