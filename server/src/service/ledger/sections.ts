import { lastAtOrBefore } from '../../document/positions';
import type { OutlineEntry } from '../symbols';

/** The headings of a report in their order, and where each of them starts. */
export interface FlatSections {
  readonly starts: readonly number[];
  readonly names: readonly string[];
}

/** The parts of an outline that claims are listed under: its first two levels below the title, since numbered points are no parts. */
export function flatSections(entries: readonly OutlineEntry[]): FlatSections {
  const flat = headingsIn(withoutTitle(entries));
  return {
    starts: flat.map(({ headingSpan }) => headingSpan.start),
    names: flat.map(({ name }) => name.replace(/[。：:；;]+$/, '')),
  };
}

/** The heading above an offset, or an empty text. */
export function sectionAt({ starts, names }: FlatSections, offset: number): string {
  const index = lastAtOrBefore(starts, offset);
  return (starts[index] ?? offset + 1) <= offset ? names[index]! : '';
}

const DEPTH = 2;

/** A heading that all others stand under is the report's title and divides nothing. */
function withoutTitle(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const [only] = entries;
  return entries.length === 1 && only!.children.length > 0 ? only!.children : entries;
}

function headingsIn(entries: readonly OutlineEntry[], depth = 1): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...(depth < DEPTH ? headingsIn(entry.children, depth + 1) : [])]);
}
