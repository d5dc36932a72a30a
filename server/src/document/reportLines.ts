import { changeBetween } from './change';
import { isPageChrome } from './chrome';
import { type Line, readLines, readLinesFrom } from './lines';
import { readFence } from './skipped';

/** What is known of a line by its text alone. Equal lines of a report share it, and so do those that a change has only moved. */
export interface LineSource {
  readonly text: string;
  /** Wherever it stands outside of fenced code and comments, it is a line to read and says nothing of those around it. */
  readonly isPlain: boolean;
}

/** A line in its place. */
export interface ReportLine {
  readonly start: number;
  readonly source: LineSource;
}

/** A text in lines. */
export interface ReportLines {
  readonly text: string;
  readonly lines: readonly ReportLine[];
}

/** Splits the first text that it is given, and of each later one only the lines that the change from the last one touches. */
export function createLineReader(): (text: string) => ReportLines {
  let last: ReportLines = { text: '', lines: [] };
  const known = new Map<string, { readonly source: LineSource; uses: number }>();
  const use = ({ start, text }: Line): ReportLine => {
    const entry = known.get(text) ?? { source: { text, isPlain: isPlainLine(text) }, uses: 0 };
    if (entry.uses === 0) known.set(text, entry);
    entry.uses += 1;
    return { start, source: entry.source };
  };
  const release = ({ source }: ReportLine): void => {
    const entry = known.get(source.text)!;
    entry.uses -= 1;
    if (entry.uses === 0) known.delete(source.text);
  };
  return (text) => {
    if (text === last.text && last.lines.length > 0) return last;
    const { head, tail, by, changed } = linesAround(last, text);
    // First the new ones, since many a line that goes comes back a little further on.
    const between = (last.lines.length === 0 ? changed : changed.map(apart)).map(use);
    for (let at = head; at < tail; at++) release(last.lines[at]!);
    const behind = last.lines.slice(tail);
    const moved = by === 0 ? behind : behind.map(({ start, source }) => ({ start: start + by, source }));
    last = { text, lines: last.lines.slice(0, head).concat(between, moved) };
    return last;
  };
}

/** A line that does not hold on to the text that it is a part of: each change would keep a whole text alive. */
function apart({ start, text }: Line): Line {
  return { start, text: ` ${text}`.slice(1) };
}

/** The lines of one text. */
export function readReportLines(text: string): ReportLines {
  return createLineReader()(text);
}

interface LinesAround {
  /** So many lines of the last text stand before the change, ends and all. */
  readonly head: number;
  /** From this one on they stand behind it. */
  readonly tail: number;
  /** How far those have moved. */
  readonly by: number;
  readonly changed: readonly Line[];
}

function linesAround({ text: before, lines }: ReportLines, text: string): LinesAround {
  if (lines.length === 0) return { head: 0, tail: 0, by: 0, changed: readLines(text) };
  const change = changeBetween(before, text);
  // What stands behind a line's end belongs to what is known of it: a return and a line feed are one end.
  const head = Math.max(0, linesBefore(lines, change.before.start) - 1);
  // A byte order mark is no line's end, so the first line never counts as one behind the change.
  const tail = Math.max(head, 1, linesBefore(lines, change.before.end + 1));
  const by = text.length - before.length;
  const from = lines[head]!.start;
  const next = lines[tail];
  const to = next ? next.start + by : text.length;
  const changed = head === 0 ? readLines(text.slice(0, to)) : readLinesFrom(text.slice(0, to), from);
  // The last end has nothing behind it yet.
  return { head, tail, by, changed: next ? changed.slice(0, -1) : changed };
}

/** How many lines start before the offset; they are in order. */
function linesBefore(lines: readonly ReportLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPlainLine(text: string): boolean {
  return /\S/.test(text) && !text.includes('<!--') && readFence(text) === undefined && !isPageChrome(text);
}
