import type { SloganEntry } from './entry';
import { formsOf, Patterns } from './patterns';

/**
 * One line for each pair of characters with which a form of these entries begins: the pair, then the forms, each as
 * the entry's place in the list, the form's role and its place among those: 习近0a0 0l0 1a0.
 */
export function indexForms(entries: readonly SloganEntry[]): string[] {
  const lines = new Map<string, string[]>();
  entries.forEach((entry, rank) => {
    for (const { role, index } of formsOf(entry)) {
      const { key } = new Patterns().add(entry, rank, { role, index });
      if (key.length < 2) continue;
      const pair = key.slice(0, 2);
      const form = `${rank}${role}${index}`;
      const others = lines.get(pair);
      if (others === undefined) lines.set(pair, [form]);
      else others.push(form);
    }
  });
  return [...lines].map(([pair, forms]) => pair + forms.join(' ')).sort();
}
