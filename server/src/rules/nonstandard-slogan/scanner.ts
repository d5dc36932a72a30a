import { type Block, covers, keeping, type Span } from '../../document';
import {
  type AcceptedMatch,
  createMatcher,
  type MisquotedMatch,
  type SloganEntry,
  type SloganMatcher,
} from '../../lexicon';
import { type Mention, readMentions } from './mentions';

/** What a line says in slogans, whatever the report's date and the other lines say. Spans are relative to the block. */
interface BlockSlogans {
  readonly misquoted: readonly MisquotedMatch[];
  /** Accepted forms that went out of use at some date. */
  readonly dated: readonly AcceptedMatch[];
  /** Ways of writing that are compared across the report. */
  readonly mentions: readonly Mention[];
}

type Scanner = (block: Block) => BlockSlogans;

/** Reads lines with the user's own slogans, and keeps what it read for as long as the line and the list of slogans live. */
export function scannerFor(own: readonly SloganEntry[]): Scanner {
  return scannerOf(own.length === 0 ? NONE : own);
}

const NONE: readonly SloganEntry[] = [];

const scannerOf = keeping((own: readonly SloganEntry[]): Scanner => {
  const matcher = createMatcher(own);
  return keeping((block: Block) => scanBlock(matcher, block));
});

function scanBlock(matcher: SloganMatcher, { folded }: Block): BlockSlogans {
  const { accepted, misquoted } = matcher.scan(folded);
  const dated = accepted.filter(({ entry }) => entry.until !== undefined);
  const mentions = readMentions(folded, accepted);
  return { misquoted: outsideTitles(folded, misquoted), dated: outsideTitles(folded, dated), mentions };
}

/** The title of a document (《…》) is a fact, and stays as it was given. */
function outsideTitles<M extends { readonly span: Span }>(folded: string, matches: readonly M[]): readonly M[] {
  if (matches.length === 0) return matches;
  const titles = [...folded.matchAll(/《[^《》]*》/g)].map(({ index, 0: title }) => ({
    start: index,
    end: index + title.length,
  }));
  return matches.filter(({ span }) => !titles.some((title) => covers(title, span)));
}
