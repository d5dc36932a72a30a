import { keeping } from './keeping';
import type { PlacedBlock, Report } from './report';
import { isDateLine } from './reportTimes';

/**
 * Where further reports begin in the same text, as offsets: after a date line that stands alone between the last numbered
 * section and a new 一、 (reports of several years, pasted one below the other).
 */
export const furtherReports = keeping(({ blocks }: Report): readonly number[] => {
  const starts: number[] = [];
  let hasSections = false;
  let dated: number | undefined;
  for (const placed of blocks) {
    const { ordinal } = placed.block;
    if (ordinal?.level === 1) {
      if (ordinal.value === 1 && hasSections && dated !== undefined) starts.push(dated);
      hasSections = true;
      dated = undefined;
    } else if (hasSections && standsAlone(placed)) {
      dated = placed.start;
    }
  }
  return starts;
});

function standsAlone({ block }: PlacedBlock): boolean {
  return isDateLine(block.folded.slice(block.content.start, block.content.end));
}
