import type { SloganEntry } from './entry';
import { keyOf } from './marks';

/**
 * The accepted form that a wrong one was meant to be: the one with the same key, else one with the same characters in another
 * order, else the closest; the canonical one first. 碳中和、碳达峰 is 碳达峰碳中和, though 碳达峰 alone is nearer.
 */
export function rightForm(entry: SloganEntry, wrong: string): string {
  const key = keyOf(wrong);
  const forms = [entry.canonical, ...entry.aliases];
  const same = forms.find((form) => keyOf(form) === key) ?? forms.find((form) => isReordered(wrong, form));
  if (same !== undefined) return same;
  let best = entry.canonical;
  let least = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const distance = editDistance(keyOf(form), key);
    if (distance < least) {
      best = form;
      least = distance;
    }
  }
  return best;
}

/** True for the same characters, in whatever order: members of a list that changed places, or swapped characters. */
export function isReordered(form: string, right: string): boolean {
  const sorted = (text: string) => [...keyOf(text)].sort().join('');
  return sorted(form) === sorted(right);
}

/** A dropped character is a likelier slip than a changed one: AAA景区 was meant to be AAA级景区, not AAAA景区. */
const ADDED = 2;
const CHANGED = 3;

/** What it costs to make one text of the other by changing, adding and taking away characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at * ADDED);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * ADDED];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : CHANGED);
      next.push(Math.min(change, row[j]! + ADDED, next[j - 1]! + ADDED));
    }
    row = next;
  }
  return row[b.length]!;
}
