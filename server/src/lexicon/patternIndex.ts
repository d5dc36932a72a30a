import { builtinPairs, builtinSlogans } from './builtin';
import type { SloganEntry } from './entry';
import { addPatterns, type Pattern, pairsOf } from './patterns';

/** Finds the patterns that may stand at a place by the first two characters there. */
export interface PatternIndex {
  /** Takes the codes of the two characters. */
  patternsAt(first: number, second: number): readonly Pattern[] | undefined;
}

/**
 * The built-in entries with the user's own, which go first where both know a form. An entry is compiled when a pair of
 * characters with which one of its forms begins is first met: a report has a fraction of the slogans that there are.
 */
export function createPatternIndex(own: readonly SloganEntry[]): PatternIndex {
  const entries = [...own, ...builtinSlogans()];
  const waiting = new Map<number, number[]>();
  const known = new Uint8Array(0x10000);
  entries.forEach((entry, rank) => {
    const pairs = rank < own.length ? pairsOf(entry) : builtinPairs[rank - own.length]!;
    for (let at = 0; at < pairs.length; at += 2) {
      const first = pairs.charCodeAt(at);
      const second = pairs.charCodeAt(at + 1);
      known[slotOf(first, second)] = 1;
      const pair = pairOf(first, second);
      const ranks = waiting.get(pair);
      if (ranks === undefined) waiting.set(pair, [rank]);
      else ranks.push(rank);
    }
  });

  const patterns = new Map<string, Pattern>();
  const byPair = new Map<number, Pattern[]>();
  const compiled = new Set<number>();
  const compile = (rank: number) => {
    if (compiled.has(rank)) return;
    compiled.add(rank);
    addPatterns(patterns, entries[rank]!, rank, (pattern) => addTo(byPair, pattern));
  };

  return {
    patternsAt(first, second) {
      // Nearly every pair of characters in a text begins no pattern, and this table says so without a search.
      if (known[slotOf(first, second)] === 0) return undefined;
      const pair = pairOf(first, second);
      const ranks = waiting.get(pair);
      if (ranks !== undefined) {
        waiting.delete(pair);
        ranks.forEach(compile);
      }
      return byPair.get(pair);
    },
  };
}

function addTo(byPair: Map<number, Pattern[]>, pattern: Pattern): void {
  if (pattern.key.length < 2) return;
  const pair = pairOf(pattern.key.charCodeAt(0), pattern.key.charCodeAt(1));
  const others = byPair.get(pair);
  if (others === undefined) byPair.set(pair, [pattern]);
  else others.push(pattern);
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
