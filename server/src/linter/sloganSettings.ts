import type { SloganEntry } from '../lexicon';
import type { Localized } from '../rules';
import { complaints } from './complaints';
import { nearest } from './nearest';
import type { Complain, Path } from './settings';
import { isMap, isStrings } from './shapes';

type Field = keyof SloganEntry;

const LISTS: readonly Field[] = ['aliases', 'wrong', 'loose', 'except', 'expansion'];
const DATES: readonly Field[] = ['since', 'until'];
const TEXTS: readonly Field[] = ['supersededBy', 'source', 'note'];
const FIELDS: readonly Field[] = ['canonical', 'kind', ...LISTS, ...DATES, ...TEXTS];

/**
 * Validates a user's own slogans. An entry is a map in the format of the built-in lexicon, or just the right form as
 * a text; an entry with a mistake in one field keeps its other fields.
 */
export function readSlogans(value: unknown, complain: Complain): readonly SloganEntry[] | undefined {
  if (!Array.isArray(value)) {
    complain(['slogans'], 'value', complaints.slogansNotAList());
    return undefined;
  }
  return value.flatMap((item, index) => readSlogan(item, ['slogans', index], complain) ?? []);
}

function readSlogan(item: unknown, path: Path, complain: Complain): SloganEntry | undefined {
  const fields = typeof item === 'string' ? { canonical: item } : item;
  if (!isMap(fields) || typeof fields.canonical !== 'string' || fields.canonical.trim() === '') {
    complain(path, 'value', complaints.sloganWithoutForm());
    return undefined;
  }
  const expectations = Object.entries(fields).map(([key, value]) => [key, expectationOf(key as Field, value)] as const);
  for (const [key, expectation] of expectations) {
    if (expectation === 'unknown') {
      complain([...path, key], 'key', complaints.unknownSloganKey(key, nearest(key, FIELDS), FIELDS));
    } else if (expectation) complain([...path, key], 'value', complaints.badSloganField(key, expectation));
  }
  const bad = new Set(expectations.filter(([, expectation]) => expectation).map(([key]) => key));
  return entryOf(Object.fromEntries(Object.entries(fields).filter(([key]) => !bad.has(key))), fields.canonical);
}

/** What a field would have to be, when it is not; undefined when it is all right. */
function expectationOf(key: Field, value: unknown): Localized | 'unknown' | undefined {
  if (!FIELDS.includes(key)) return 'unknown';
  if (value === null) return undefined;
  if (key === 'kind')
    return value === 'slogan' || value === 'term' ? undefined : { zh: ' slogan 或 term', en: 'slogan or term' };
  if (LISTS.includes(key)) return isStrings(value) ? undefined : { zh: '文字的列表', en: 'a list of texts' };
  if (DATES.includes(key)) {
    return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(String(value))
      ? undefined
      : { zh: '“2022”或“2022-10”式的日期', en: 'a date like 2022 or 2022-10' };
  }
  return typeof value === 'string' ? undefined : { zh: '文字', en: 'a text' };
}

function entryOf(fields: Record<string, unknown>, canonical: string): SloganEntry {
  const list = (key: Field) => (fields[key] as string[] | undefined) ?? [];
  const text = (key: Field) => (fields[key] === undefined || fields[key] === null ? undefined : String(fields[key]));
  return {
    canonical,
    kind: fields.kind === 'term' ? 'term' : 'slogan',
    aliases: list('aliases'),
    wrong: list('wrong'),
    loose: list('loose'),
    except: list('except'),
    expansion: list('expansion'),
    since: text('since'),
    until: text('until'),
    supersededBy: text('supersededBy'),
    source: text('source'),
    note: text('note'),
  };
}
