import { bareEntry, type SloganEntry } from './entry';
import { forms, lexicon } from './lexicon.generated';

let entries: readonly SloganEntry[] | undefined;

/** A list of entries with their forms by their first two characters, as `indexForms` works them out. */
export interface Lexicon {
  entries(): readonly SloganEntry[];
  readonly forms: readonly string[];
}

/** The project's own entries (data/), filled in when they are first asked for. */
export function builtinSlogans(): readonly SloganEntry[] {
  entries ??= lexicon.map((entry) => ({ ...bareEntry(entry.canonical, 'national'), ...entry }));
  return entries;
}

/** The built-in entries; their forms were indexed beforehand, so that a start costs nothing. */
export const builtinLexicon: Lexicon = { entries: builtinSlogans, forms };
