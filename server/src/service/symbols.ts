import type { Block, PlacedBlock, Report, Span } from '../document';

/** One heading of the outline with what stands under it. Spans are offsets in the report. */
export interface OutlineEntry {
  readonly name: string;
  /** From the heading's line to that of the next one that does not stand under it. */
  readonly span: Span;
  readonly headingSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** Official levels stand below all Markdown levels, since # marks a report's title and 一、 its first parts. */
const BELOW_MARKDOWN = 6;

const LONGEST_NAME = 60;

interface Heading {
  readonly rank: number;
  /** Where its line begins: before the # marks of a Markdown heading. */
  readonly start: number;
  readonly name: string;
  readonly span: Span;
}

/** An entry whose end is not known yet; until it is closed it reaches to the end of the report. */
interface OpenEntry extends OutlineEntry {
  readonly rank: number;
  span: Span;
  readonly children: OpenEntry[];
}

/** The report's headings as a tree; numbered paragraphs count, since their first sentence is a run-in heading. */
export function outline(report: Report): readonly OutlineEntry[] {
  const headings = report.blocks.flatMap((placed) => headingOf(placed) ?? []);
  return nest(headings, report.text.length);
}

/** The sections of the first level: what stands right under the title, or on top where no title holds all the rest. */
export function mainSections(report: Report): readonly OutlineEntry[] {
  const top = outline(report);
  const [title] = top;
  return top.length === 1 && title!.children.length > 0 ? title!.children : top;
}

function headingOf({ start, block }: PlacedBlock): Heading | undefined {
  const rank = rankOf(block);
  if (rank === undefined) return undefined;
  const end = block.kind === 'heading' ? block.text.length : (block.sentences[0]?.span.end ?? block.text.length);
  const from = block.ordinal?.span.start ?? block.content.start;
  const name = block.text.slice(from, Math.max(from, end)).trim();
  if (name === '') return undefined;
  return {
    rank,
    start,
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
    span: { start: start + from, end: start + Math.max(from, end) },
  };
}

function rankOf(block: Block): number | undefined {
  if (block.markdownLevel !== undefined) return block.markdownLevel;
  if (block.ordinal && (block.kind === 'heading' || block.kind === 'paragraph')) {
    return BELOW_MARKDOWN + block.ordinal.level;
  }
  return block.kind === 'heading' ? 1 : undefined;
}

/** One pass with the chain of headings that are still open; a heading closes all that do not rank above it. */
function nest(headings: readonly Heading[], end: number): readonly OutlineEntry[] {
  const top: OpenEntry[] = [];
  const chain: OpenEntry[] = [];
  for (const { rank, start, name, span } of headings) {
    closeDownTo(chain, rank, start);
    const entry: OpenEntry = { rank, name, span: { start, end }, headingSpan: span, children: [] };
    (chain.at(-1)?.children ?? top).push(entry);
    chain.push(entry);
  }
  return top;
}

function closeDownTo(chain: OpenEntry[], rank: number, at: number): void {
  while (chain.length > 0 && chain.at(-1)!.rank >= rank) {
    const closed = chain.pop()!;
    closed.span = { start: closed.span.start, end: at };
  }
}
