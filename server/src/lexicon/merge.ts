import type { SloganEntry } from './entry';
import { keyOf } from './marks';

/** A user's own entries brought together with the built-in ones. */
export interface MergedLexicon {
  /** The entries that come from the user: new ones, and built-in ones as the user has changed them. */
  readonly own: readonly SloganEntry[];
  /** The places of the built-in entries that no longer count, because they were changed or retired. */
  readonly replaced: ReadonlySet<number>;
}

const UNCHANGED: MergedLexicon = { own: [], replaced: new Set() };

/**
 * Merges by the canonical form, whatever its marks: an entry of that form changes the fields that it gives and keeps the
 * others; one that says `retire` takes the built-in entry out of use. Of two own entries the later one changes the earlier.
 */
export function mergeLexicon(own: readonly SloganEntry[], builtin: readonly SloganEntry[]): MergedLexicon {
  if (own.length === 0) return UNCHANGED;
  const places = new Map(builtin.map((entry, at) => [keyOf(entry.canonical), at]));
  const merged = new Map<string, SloganEntry>();
  const replaced = new Set<number>();
  for (const entry of own) {
    const key = keyOf(entry.canonical);
    const place = places.get(key);
    const base = merged.get(key) ?? (place === undefined ? undefined : builtin[place]);
    merged.set(key, base === undefined ? entry : changed(base, entry));
    if (place !== undefined) replaced.add(place);
  }
  return { own: [...merged.values()].filter((entry) => !entry.retire), replaced };
}

/** What the change does not mention stays, whose entry it was included. */
function changed(base: SloganEntry, change: SloganEntry): SloganEntry {
  const fields = change.given.map((field) => [field, change[field]]);
  return { ...base, ...Object.fromEntries(fields), retire: change.retire };
}

/** All entries in force: the user's first, then the built-in ones that the user has neither changed nor retired. */
export function entriesInForce(own: readonly SloganEntry[], builtin: readonly SloganEntry[]): readonly SloganEntry[] {
  const merged = mergeLexicon(own, builtin);
  return [...merged.own, ...builtin.filter((_, at) => !merged.replaced.has(at))];
}
