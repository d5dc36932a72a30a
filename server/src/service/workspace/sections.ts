import { fold, type Report, type Span } from '../../document';
import { type OutlineEntry, outline } from '../symbols';

/** A report's headings in little room: their names one a line, where each starts and ends, and how deep it stands in the outline. */
export interface Sections {
  readonly names: string;
  readonly spans: Uint32Array;
  readonly depths: Uint8Array;
}

/** One heading that was looked for. */
export interface FoundSection {
  readonly name: string;
  readonly span: Span;
}

/** A report with more headings is a list of something, and nobody looks for its hundredth entry by name. */
const MOST_SECTIONS = 200;

export const NO_SECTIONS: Sections = { names: '', spans: new Uint32Array(), depths: new Uint8Array() };

/** The headings of the outline in their order, without their tree. */
export function sectionsOf(report: Report): Sections {
  const entries = flat(outline(report), 0).slice(0, MOST_SECTIONS);
  if (entries.length === 0) return NO_SECTIONS;
  return {
    // Joined, they no longer hold on to the report's text.
    names: ` ${entries.map(({ name }) => name.replace(/[\r\n]/g, ' ')).join('\n')}`.slice(1),
    spans: Uint32Array.from(entries.flatMap(({ headingSpan: { start, end } }) => [start, end])),
    depths: Uint8Array.from(entries.map(({ depth }) => depth)),
  };
}

function flat(entries: readonly OutlineEntry[], depth: number): (OutlineEntry & { readonly depth: number })[] {
  return entries.flatMap((entry) => [{ ...entry, depth }, ...flat(entry.children, depth + 1)]);
}

/** So many parts a list of what is found in a report is to be cut into, if the report has them. */
const ENOUGH_PARTS = 3;

/** The headings that cut the report into its main parts: those of the first levels that together are enough. */
export function mainSections({ names, spans, depths }: Sections): readonly FoundSection[] {
  if (spans.length === 0) return [];
  const isEnough = (deepest: number) => depths.filter((depth) => depth <= deepest).length >= ENOUGH_PARTS;
  const deepest = [...new Set(depths)].sort((a, b) => a - b).find(isEnough) ?? Number.POSITIVE_INFINITY;
  return names.split('\n').flatMap((name, index) => {
    if (depths[index]! > deepest) return [];
    return [{ name, span: { start: spans[2 * index]!, end: spans[2 * index + 1]! } }];
  });
}

/** The headings in whose names all words stand. */
export function findSections({ names, spans }: Sections, words: readonly string[]): readonly FoundSection[] {
  if (spans.length === 0 || !hasWords(names, words)) return [];
  return names.split('\n').flatMap((name, index) => {
    const span = { start: spans[2 * index]!, end: spans[2 * index + 1]! };
    return hasWords(name, words) ? [{ name, span }] : [];
  });
}

/** What somebody looks for, as words that must all occur; upper and lower case, full and half width are one. */
export function wordsOf(query: string): readonly string[] {
  return searched(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = searched(text);
  return words.every((word) => folded.includes(word));
}

function searched(text: string): string {
  return fold(text).toLowerCase();
}
