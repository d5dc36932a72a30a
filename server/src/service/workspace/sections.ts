import { fold, type Report, type Span } from '../../document';
import { type OutlineEntry, outline } from '../symbols';

/** A report's headings in little room: their names one a line, and where each starts and ends. */
export interface Sections {
  readonly names: string;
  readonly spans: Uint32Array;
}

/** One heading that was looked for. */
export interface FoundSection {
  readonly name: string;
  readonly span: Span;
}

/** A report with more headings is a list of something, and nobody looks for its hundredth entry by name. */
const MOST_SECTIONS = 200;

export const NO_SECTIONS: Sections = { names: '', spans: new Uint32Array() };

/** The headings of the outline in their order, without their tree. */
export function sectionsOf(report: Report): Sections {
  const entries = flat(outline(report)).slice(0, MOST_SECTIONS);
  if (entries.length === 0) return NO_SECTIONS;
  return {
    // Joined, they no longer hold on to the report's text.
    names: ` ${entries.map(({ name }) => name.replace(/[\r\n]/g, ' ')).join('\n')}`.slice(1),
    spans: Uint32Array.from(entries.flatMap(({ headingSpan: { start, end } }) => [start, end])),
  };
}

function flat(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
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
