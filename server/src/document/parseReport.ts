import { keeping } from './keeping';
import { parseBlock, standsAlone } from './parseBlock';
import type { Block, PlacedBlock, Report } from './report';
import { type LineSource, type ReportLines, readReportLines } from './reportLines';
import { splitReport } from './splitReport';

/**
 * Reads a report: which lines it has, what each is, what is silenced, and when it was written. Takes any text, in time
 * proportional to its length, and never throws. `parse` reads one line by its text alone; pass one that remembers what it has
 * read, with lines that are the same where the text is, and only changed lines are read again.
 */
export function parseReport(
  text: string,
  parse: (line: LineSource) => Block = ({ text: line }) => parseBlock(line),
  all: ReportLines = readReportLines(text),
): Report {
  const { lines, suppressions, date } = splitReport(all);
  const blocks: PlacedBlock[] = [];
  for (const { start, source } of lines) {
    const block = parse(source);
    if (block.kind === 'blank') continue;
    blocks.push({ start, block: blocks.length === 0 ? asTitle(block) : block });
  }
  return { text, blocks, suppressions, date };
}

/** The first line is the report's title when it could be a heading at all. No line can tell that of itself. */
const asTitle = keeping((block: Block): Block => {
  const { start, end } = block.content;
  const isTitle = block.kind === 'paragraph' && !block.ordinal && standsAlone(block.folded.slice(start, end), false);
  return isTitle ? { ...block, kind: 'heading' } : block;
});
