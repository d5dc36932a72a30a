import type { Lexicon } from './builtin';
import type { SloganEntry } from './entry';
import { mergeLexicon } from './merge';
import { formsOf, type Pattern, Patterns, type Role } from './patterns';

/** Finds the patterns that may stand at a place by the first two characters there. */
export interface PatternIndex {
  /** Takes the codes of the two characters. */
  patternsAt(first: number, second: number): readonly Pattern[] | undefined;
}

/**
 * The built-in entries with the user's own, which go first where both know a form. A built-in form is compiled when the
 * two characters with which it begins are first met: a report has a fraction of the slogans that there are.
 */
export function createPatternIndex(ofUser: readonly SloganEntry[], builtin: Lexicon): PatternIndex {
  const { own, replaced } = mergeLexicon(ofUser, ofUser.length > 0 ? builtin.entries() : []);
  const patterns = new Patterns();
  /** What is still a line of the built-in forms has not been compiled yet. */
  const byPair = new Map<number, Pattern[] | string>();
  const known = new Uint8Array(0x10000);
  for (const line of builtin.forms) {
    const first = line.charCodeAt(0);
    const second = line.charCodeAt(1);
    known[slotOf(first, second)] = 1;
    byPair.set(pairOf(first, second), line);
  }

  const lookUp = (pair: number): Pattern[] | undefined => {
    const found = byPair.get(pair);
    if (typeof found !== 'string') return found;
    const compiled = compileLine(found, patterns, builtin.entries(), replaced);
    byPair.set(pair, compiled);
    return compiled;
  };

  const added = new Map<number, Set<Pattern>>();
  own.forEach((entry, at) => {
    for (const form of formsOf(entry)) {
      const pattern = patterns.add(entry, at - own.length, form);
      if (pattern.key.length < 2) continue;
      const [first, second] = [pattern.key.charCodeAt(0), pattern.key.charCodeAt(1)];
      known[slotOf(first, second)] = 1;
      const pair = pairOf(first, second);
      const others = added.get(pair) ?? new Set(lookUp(pair));
      added.set(pair, others.add(pattern));
    }
  });
  for (const [pair, patternsThere] of added) byPair.set(pair, [...patternsThere]);

  return {
    patternsAt(first, second) {
      // Nearly every pair of characters in a text begins no pattern, and this table says so without a search.
      return known[slotOf(first, second)] === 0 ? undefined : lookUp(pairOf(first, second));
    },
  };
}

const PAIR = 2;

function compileLine(
  line: string,
  patterns: Patterns,
  entries: readonly SloganEntry[],
  replaced: ReadonlySet<number>,
): Pattern[] {
  const found = new Set<Pattern>();
  for (const form of line.slice(PAIR).split(' ')) {
    const rank = Number.parseInt(form, 10);
    if (replaced.has(rank)) continue;
    const roleAt = form.search(/[a-z]/);
    const reference = { role: form.charAt(roleAt) as Role, index: Number(form.slice(roleAt + 1)) };
    found.add(patterns.add(entries[rank]!, rank, reference));
  }
  return [...found];
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
