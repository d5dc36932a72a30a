import type { SloganEntry } from './entry';
import { keyOf } from './marks';

/** The accepted form that a wrong one was meant to be: the one with the same key, else the closest; the canonical one first. */
export function rightForm(entry: SloganEntry, wrong: string): string {
  const key = keyOf(wrong);
  let best = entry.canonical;
  let least = Number.POSITIVE_INFINITY;
  for (const form of [entry.canonical, ...entry.aliases]) {
    const distance = editDistance(keyOf(form), key);
    if (distance < least) {
      best = form;
      least = distance;
    }
  }
  return best;
}

/** How many characters have to be changed, added or taken away to make one text of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
