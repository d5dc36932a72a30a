import type { SloganEntry } from './entry';
import { lexicon, pairs } from './lexicon.generated';

let entries: readonly SloganEntry[] | undefined;

/** The project's own entries (data/*.yaml), filled in when they are first asked for. */
export function builtinSlogans(): readonly SloganEntry[] {
  entries ??= lexicon.map((entry) => ({ ...EMPTY, ...entry }));
  return entries;
}

/** For each built-in entry the first two characters of its patterns, one pair after another, worked out beforehand. */
export const builtinPairs: readonly string[] = pairs;

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
