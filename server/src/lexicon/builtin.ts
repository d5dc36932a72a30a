import { bareEntry, type SloganEntry } from './entry';
import { forms, lexicon } from './lexicon.generated';

let entries: readonly SloganEntry[] | undefined;

/** The project's own entries (data/), filled in when they are first asked for. */
export function builtinSlogans(): readonly SloganEntry[] {
  entries ??= lexicon.map((entry) => ({ ...bareEntry(entry.canonical, 'national'), ...entry }));
  return entries;
}

/** The built-in entries' forms by their first two characters, worked out beforehand: see `indexForms`. */
export const builtinForms: readonly string[] = forms;
