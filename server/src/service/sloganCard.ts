import type { PlacedReading } from '../claims';
import { type Span, shift } from '../document';
import { builtinSlogans, entriesInForce, keyOf, type SloganEntry, scannerFor } from '../lexicon';
import type { Language } from './language';
import { dated, SCOPES, SLOGAN_WORDS } from './sloganWords';

/** What there is to know of a slogan, as lines of a card: each a name and a text. */
export interface SloganCard {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly text: string }[];
  /** The members in their official order. */
  readonly members: readonly string[];
}

/** The slogan or term at an offset of the block, as it should read, with its place in the report; undefined where there is none. */
export function sloganAt(
  { start, reading: { block } }: PlacedReading,
  at: number,
  own: readonly SloganEntry[],
  language: Language,
): { readonly span: Span; readonly card: SloganCard } | undefined {
  const { accepted, misquoted } = scannerFor(own)(block);
  const match = [...misquoted, ...accepted].find(({ span }) => span.start <= at && at < span.end);
  return match && { span: shift(match.span, start), card: sloganCard(match.entry, own, language) };
}

/** The card of an entry. `own` are the user's slogans, in which its forerunners are looked for too. */
export function sloganCard(entry: SloganEntry, own: readonly SloganEntry[], language: Language): SloganCard {
  const rows: SloganCard['rows'][number][] = [];
  const add = (name: keyof typeof SLOGAN_WORDS, text: string | undefined) => {
    if (text !== undefined && text !== '') rows.push({ name: SLOGAN_WORDS[name][language], text });
  };
  add('aliases', entry.aliases.join(SEPARATOR[language]));
  add('collocation', entry.collocation.map((frame) => frame.replace('…', entry.canonical)).join(SEPARATOR[language]));
  add('since', entry.since && dated(entry.since)[language]);
  add('until', entry.until && dated(entry.until)[language]);
  add('supersededBy', entry.supersededBy);
  add('replaced', forerunnersOf(entry, own).join(SEPARATOR[language]));
  add('source', entry.source);
  add('scope', SCOPES[entry.scope]?.[language] ?? entry.scope);
  add('note', entry.note);
  return { title: entry.canonical, rows, members: entry.expansion };
}

const SEPARATOR: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

/** The forms whose place this one took. */
function forerunnersOf({ canonical }: SloganEntry, own: readonly SloganEntry[]): string[] {
  const key = keyOf(canonical);
  return entriesInForce(own, builtinSlogans())
    .filter(({ supersededBy }) => supersededBy !== undefined && keyOf(supersededBy) === key)
    .map((entry) => entry.canonical);
}
