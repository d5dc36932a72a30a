import { keeping } from './keeping';
import type { PlacedBlock, Report } from './report';
import { isDateLine } from './reportTimes';

/**
 * Where further reports begin in the same text, as offsets (reports of several years, pasted one below the other): at a date
 * line that stands alone between the last numbered section and a new 一、, or at a 一、 with the words of an earlier one.
 */
export const furtherReports = keeping(({ blocks }: Report): readonly number[] => {
  const starts: number[] = [];
  const first = new Set<string>();
  let dated: number | undefined;
  for (const placed of blocks) {
    const { ordinal } = placed.block;
    if (ordinal?.level === 1) {
      const title = ordinal.value === 1 ? wordsOf(placed) : undefined;
      const start = dated ?? (title !== undefined && first.has(title) ? placed.start : undefined);
      if (title !== undefined && first.size > 0 && start !== undefined) starts.push(start);
      if (title !== undefined) first.add(title);
      dated = undefined;
    } else if (first.size > 0 && isDateLine(wordsOf(placed))) {
      dated = placed.start;
    }
  }
  return starts;
});

function wordsOf({ block }: PlacedBlock): string {
  return block.folded.slice(block.content.start, block.content.end);
}
