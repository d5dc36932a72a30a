import { type ReportReading, readBlock, resolveReport } from '../claims';
import { type Block, createLineReader, keeping, type LineSource, parseBlock, parseReport } from '../document';

/** Reads reports, and keeps the readings of the lines of the last one, so that the next reads only what has changed. */
export interface Reader {
  read(text: string): ReportReading;
}

/** The stages that a reader drives; tests put counters here. */
export interface Stages {
  readonly parseReport: typeof parseReport;
  readonly parseBlock: typeof parseBlock;
  readonly readBlock: typeof readBlock;
  readonly resolveReport: typeof resolveReport;
}

const STAGES: Stages = { parseReport, parseBlock, readBlock, resolveReport };

/**
 * A reader for one document. Equal lines share one reading, and a line that the last text did not have is forgotten,
 * so what is kept never exceeds the text that was read last.
 */
export function createReader(stages: Stages = STAGES): Reader {
  const linesOf = createLineReader();
  const blockOf = keeping(({ text }: LineSource) => stages.parseBlock(text));
  const readingOf = keeping((block: Block) => stages.readBlock(block));

  return {
    read(text) {
      const report = stages.parseReport(text, blockOf, linesOf(text));
      const placed = report.blocks.map(({ start, block }) => ({ start, reading: readingOf(block) }));
      return stages.resolveReport(report, placed);
    },
  };
}
