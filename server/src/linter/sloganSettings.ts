import { parseSloganEntry, type SloganEntry } from '../lexicon';
import { complaints } from './complaints';
import type { Complain, Path } from './settings';

/**
 * Validates a user's own slogans. An entry is a map in the format of the built-in lexicon, or just the right form as
 * a text; an entry with a mistake is left out.
 */
export function readSlogans(value: unknown, complain: Complain): readonly SloganEntry[] | undefined {
  if (!Array.isArray(value)) {
    complain(['slogans'], 'value', complaints.slogansNotAList());
    return undefined;
  }
  return value.flatMap((item, index) => readSlogan(item, ['slogans', index], complain));
}

function readSlogan(item: unknown, path: Path, complain: Complain): readonly SloganEntry[] {
  const entry = parseSloganEntry(typeof item === 'string' ? { canonical: item } : item);
  if (!Array.isArray(entry)) return [entry];
  for (const { field, zh, en } of entry) {
    complain(field === undefined ? path : [...path, field], 'value', { zh: `${zh}。`, en: `${en}.` });
  }
  return [];
}
