import { trim } from './sentences';
import type { Span } from './span';

/**
 * The cells of a table row, without the space around them, or undefined when the line is no row: bars as in Markdown
 * (`| a | b |`), at least two tabs, as a row comes out of a spreadsheet, or at least two wide gaps, as people align columns by
 * hand. The line that only separates a table's head from its body (`|---|:-:|`) has no cells.
 */
export function readCells(text: string, folded: string): readonly Span[] | undefined {
  const line = trim(folded, { start: 0, end: folded.length });
  const cuts = bars(text, folded, line) ?? tabs(text, line) ?? gaps(text, line);
  if (!cuts) return undefined;
  const cells: Span[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) cells.push(trim(folded, { start: cuts[i]! + 1, end: cuts[i + 1]! }));
  return cells.every((cell) => /^:?-+:?$/.test(folded.slice(cell.start, cell.end))) ? [] : cells;
}

/**
 * Where the bars are; a row that leaves out the outer ones gets them at its ends. Only ASCII bars, since ｜ is used in prose,
 * and none inside a comment or code, which `folded` has blanked.
 */
function bars(text: string, folded: string, line: Span): number[] | undefined {
  const cuts = indexesOf(text, '|').filter((at) => folded[at] === '|' && text[at - 1] !== '\\');
  const hasOuter = text[line.start] === '|';
  if (cuts.length < 2) return undefined;
  if (!hasOuter) cuts.unshift(line.start - 1);
  if (cuts[cuts.length - 1] !== line.end - 1) cuts.push(line.end);
  return cuts;
}

function tabs(text: string, line: Span): number[] | undefined {
  // A first cell that is empty has a tab before all words.
  const start = /^ *\t/.test(text) && line.start > 0 ? -1 : line.start - 1;
  const cuts = indexesOf(text, '\t').filter((at) => start < at && at < line.end);
  return cuts.length < 2 ? undefined : [start, ...cuts, line.end];
}

/**
 * The ends of the gaps between columns that are aligned by spaces, half or full width. Such a row says nothing in sentences, and
 * only its first cell may be of the form 其中:城镇. (单位:万元 above a table, and names with their telephone numbers, are no rows.)
 */
function gaps(text: string, line: Span): number[] | undefined {
  const row = text.slice(line.start, line.end);
  if (!GAP.test(row) || row.length > LONGEST_ROW || /[。；;！!？?]/.test(row)) return undefined;
  const found = [...row.matchAll(GAPS)].map(({ index, 0: gap }) => index + gap.length);
  if (found.length < 2 || /[:：]$/.test(row.slice(0, found[0]).trimEnd()) || /[:：]/.test(row.slice(found[0])))
    return undefined;
  return [line.start - 1, ...found.map((end) => line.start + end - 1), line.end];
}

const GAP = /[ \u3000]{2}/;
const GAPS = /[ \u3000]{2,}/g;

/** Wider rows do not fit a page. */
const LONGEST_ROW = 240;

function indexesOf(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at);
  return found;
}
