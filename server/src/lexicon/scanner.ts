import { type Block, covers, keeping, keepingLatest, type Span } from '../document';
import type { SloganEntry } from './entry';
import type { SloganMatches } from './match';
import { createMatcher, type SloganMatcher } from './matcher';

/** Finds the slogans of a line; spans are relative to the block. */
export type SloganScanner = (block: Block) => SloganMatches;

/**
 * Reads lines with the built-in lexicon and the user's own slogans, and keeps what it read for as long as the line and the list
 * of slogans live, so that all who ask for the slogans of a line share one reading. The title of a document (《…》) is a fact
 * and stays as it was given: nothing in it is misquoted.
 */
export function scannerFor(own: readonly SloganEntry[]): SloganScanner {
  return scannerOf(own.length === 0 ? NONE : own);
}

const NONE: readonly SloganEntry[] = [];

const scannerOf = keeping((own: readonly SloganEntry[]): SloganScanner => {
  const matcher = createMatcher(own);
  return (block) => matchesIn(block, matcher);
});

const matchesIn = keepingLatest((block: Block, matcher: SloganMatcher) => scanBlock(matcher, block));

function scanBlock(matcher: SloganMatcher, { folded }: Block): SloganMatches {
  const matches = matcher.scan(folded);
  const lists = matches.lists.filter(({ members }) => outsideTitles(folded, members).length > 0);
  return { ...matches, lists, misquoted: outsideTitles(folded, matches.misquoted) };
}

/** Those that stand in no title of a document; a title that is known as a whole, with its marks, stands in none. */
export function outsideTitles<M extends { readonly span: Span }>(folded: string, matches: readonly M[]): readonly M[] {
  if (matches.length === 0) return matches;
  const titles = [...folded.matchAll(/《[^《》]*》/g)].map(({ index, 0: title }) => ({
    start: index,
    end: index + title.length,
  }));
  return matches.filter(
    ({ span }) =>
      !titles.some((title) => covers(title, span) && !(title.start === span.start && title.end === span.end)),
  );
}
