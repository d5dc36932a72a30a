import type { SloganEntry } from './entry';
import { keyOf, surfaceOf } from './marks';

/**
 * What is wrong with a list of entries taken together, one sentence per mistake: a form listed twice, or a wrong form
 * that stands inside a correct one, so that correct text would be flagged.
 */
export function lexiconMistakes(entries: readonly SloganEntry[]): string[] {
  const mistakes: string[] = [];
  const accepted = new Map<string, string>();
  const canonical = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry.canonical);
    if (canonical.has(key)) mistakes.push(`「${entry.canonical}」有两条（two entries）`);
    canonical.add(key);
    for (const form of formsOf(entry)) accepted.set(surfaceOf(form), form);
    if (entry.supersededBy !== undefined) accepted.set(surfaceOf(entry.supersededBy), entry.supersededBy);
    for (const phrase of entry.except) {
      const holds = [...entry.wrong, ...entry.loose].some((form) => keyOf(phrase).includes(keyOf(form)));
      if (!holds) mistakes.push(`「${phrase}」里没有「${entry.canonical}」的错误写法（except holds no wrong form）`);
    }
  }
  const wrong = new Map<string, string>();
  for (const entry of entries) {
    for (const form of [...entry.wrong, ...entry.loose]) {
      const surface = surfaceOf(form);
      const other = wrong.get(surface);
      if (other !== undefined)
        mistakes.push(`「${form}」在「${other}」和「${entry.canonical}」里都列为错误（wrong in two entries）`);
      wrong.set(surface, entry.canonical);
      const holder = [...accepted.values()].find((right) => stands(entry, form, right));
      if (holder !== undefined) mistakes.push(`「${form}」是正确写法「${holder}」的一部分（part of a correct form）`);
    }
  }
  return mistakes;
}

/** A form that differs from its own entry's accepted one in marks only is told apart by its marks. */
function stands(entry: SloganEntry, wrong: string, right: string): boolean {
  const key = keyOf(wrong);
  if (!formsOf(entry).some((form) => keyOf(form) === key)) return keyOf(right).includes(key);
  return surfaceOf(right).includes(surfaceOf(wrong));
}

function formsOf(entry: SloganEntry): readonly string[] {
  return [entry.canonical, ...entry.aliases];
}
