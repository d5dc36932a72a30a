import type { PlacedReading } from '../../claims';
import { covers, type ReportDate, shift, slice } from '../../document';
import type { AcceptedMatch } from '../../lexicon';
import type { OutdatedProblem } from './problem';

/**
 * A form that was replaced, or no longer in force, well before the report was written. A report looks back on a year, so
 * a form is only outdated when it had been for a year, and not in a sentence that itself speaks of the past.
 */
export function readOutdated(
  { start, reading: { block } }: PlacedReading,
  { entry, span }: AcceptedMatch,
  date: ReportDate | undefined,
): OutdatedProblem | undefined {
  if (date === undefined || entry.until === undefined) return undefined;
  if (monthOf(date.year, date.month ?? 1) - lastMonth(entry.until) <= MONTHS_OF_GRACE) return undefined;
  const sentence = block.sentences.find((candidate) => covers(candidate.span, span));
  const said = sentence === undefined ? block.folded : slice(block.folded, sentence.span);
  if (speaksOfThePast(said, date.year)) return undefined;
  const found = slice(block.text, span);
  return { kind: 'outdated', severity: 'information', span: shift(span, start), entry, found, year: date.year };
}

const MONTHS_OF_GRACE = 12;

const PAST =
  /[原曾昔]|以来|期间|过去|历史|历程|历次|当年|当时|以前|此前|先后|前身|回顾|收官|决战|胜利|圆满|从.{1,12}到|[一二三四五六七八九十几多两\d]+年(?:来|间|前)|十[一二三四]五/;

function speaksOfThePast(sentence: string, year: number): boolean {
  if (PAST.test(sentence)) return true;
  return [...sentence.matchAll(/(?<!\d)((?:19|20)\d\d)\s*年?/g)].some(([, named]) => Number(named) < year);
}

function lastMonth(until: string): number {
  const [year, month] = until.split('-').map(Number);
  return monthOf(year!, month ?? 12);
}

function monthOf(year: number, month: number): number {
  return year * 12 + month;
}
