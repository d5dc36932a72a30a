import type { SloganEntry } from './entry';
import { forms, lexicon } from './lexicon.generated';

let entries: readonly SloganEntry[] | undefined;

/** The project's own entries (data/*.yaml), filled in when they are first asked for. */
export function builtinSlogans(): readonly SloganEntry[] {
  entries ??= lexicon.map((entry) => ({ ...EMPTY, ...entry }));
  return entries;
}

/** The built-in entries' forms by their first two characters, worked out beforehand: see `indexForms`. */
export const builtinForms: readonly string[] = forms;

const EMPTY: SloganEntry = {
  canonical: '',
  kind: 'slogan',
  aliases: [],
  wrong: [],
  loose: [],
  except: [],
  expansion: [],
  since: undefined,
  until: undefined,
  supersededBy: undefined,
  source: undefined,
  note: undefined,
};
