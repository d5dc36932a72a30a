import { blankSkipped } from './blank';
import { fold } from './fold';
import { readOrdinal } from './ordinal';
import type { Block, BlockKind, Ordinal } from './report';
import { readSentences, trim } from './sentences';
import type { Span } from './span';
import { readCells } from './table';

/**
 * Reads one line of a report (without its line end) by its text alone. Takes time in proportion to the line's length and
 * never throws. A line that only holds space or hidden stretches is `blank`.
 */
export function parseBlock(text: string): Block {
  const folded = blankSkipped(text, fold(text));
  const line = trim(folded, { start: 0, end: folded.length });
  if (line.start === line.end) return { ...EMPTY, kind: 'blank', text, folded, content: line };
  const cells = readCells(text, folded);
  if (cells) return parseRow(text, folded, line, cells);
  const { at, markdownLevel, isItem, end } = readPrefix(folded, line);
  const ordinal = readOrdinal(folded, at);
  const content = trim(folded, { start: Math.min(ordinal?.span.end ?? at, end), end });
  const kind = kindOf(folded, content, markdownLevel, ordinal, isItem);
  return {
    kind,
    text,
    folded,
    content,
    markdownLevel,
    ordinal,
    sentences: readSentences(text, folded, content),
    cells: [],
  };
}

const EMPTY = { markdownLevel: undefined, ordinal: undefined, sentences: [], cells: [] } as const;

/** Each cell is read for itself: no sentence reaches from one cell into the next. */
function parseRow(text: string, folded: string, content: Span, cells: readonly Span[]): Block {
  const sentences = cells.flatMap((cell) => readSentences(text, folded, cell));
  return { ...EMPTY, kind: 'tableRow', text, folded, content, sentences, cells };
}

interface Prefix {
  /** Where the ordinal or the content begins. */
  readonly at: number;
  /** Where the content ends. */
  readonly end: number;
  readonly markdownLevel: number | undefined;
  readonly isItem: boolean;
}

/** A quotation's `>`, then the marks of a heading or of a list item. `##第一` without a space is common in Chinese. */
const MARKS =
  /^(?:> ?)*(?:(#{1,6})(?:[ \t]+|(?=[^#\d\s]))|((?:[-*+•●○■◆▪·][ \t]+(?:\[[ xX]\][ \t]+)?)|\d{1,2}\)[ \t]*))?(\*\*|__)?/;

function readPrefix(folded: string, line: Span): Prefix {
  const [all, hashes, item, strong] = MARKS.exec(folded.slice(line.start, line.start + 64))!;
  // One # may be a person's sign for a number or a tag; without a space only several are a heading.
  const isHeading = hashes !== undefined && (hashes.length > 1 || /[ \t]/.test(all));
  const at = hashes === undefined || isHeading ? line.start + all.length : line.start;
  const start = strong && !/[一二三四五六七八九十\d(]/.test(folded[at] ?? '') ? at - strong.length : at;
  const closing = isHeading
    ? /(?:[ \t]+#+)?$/.exec(folded.slice(Math.max(start, line.end - 64), line.end))![0].length
    : 0;
  return {
    at: Math.min(start, line.end),
    end: Math.max(start, line.end - closing),
    markdownLevel: isHeading ? hashes.length : undefined,
    isItem: item !== undefined,
  };
}

/** Longer than any heading of the reports that were looked at. */
const LONGEST_HEADING = 60;

function kindOf(
  folded: string,
  content: Span,
  markdownLevel: number | undefined,
  ordinal: Ordinal | undefined,
  isItem: boolean,
): BlockKind {
  if (markdownLevel !== undefined) return 'heading';
  if (ordinal && standsAlone(folded.slice(content.start, content.end), ordinal.level <= 2)) return 'heading';
  return isItem ? 'listItem' : 'paragraph';
}

/**
 * True for a short line in which no sentence ends and that does not lead on to the next one. An official heading of the
 * upper levels may have a full stop behind it; a numbered point of the lower levels that has one is a sentence.
 */
export function standsAlone(folded: string, mayHaveStop: boolean): boolean {
  if (folded.length === 0 || folded.length > LONGEST_HEADING) return false;
  const body = mayHaveStop ? folded.replace(/。$/, '') : folded;
  return !/[。!?;]|[,:]$/.test(withoutAsides(body));
}

/** Headings may quote slogans with marks of their own. */
function withoutAsides(folded: string): string {
  return folded.replace(/“[^”]*”|《[^》]*》|\([^)]*\)/g, '');
}
