import type { Span } from '../document';
import { parseSloganEntry, type SloganEntry } from '../lexicon';
import { complaints } from './complaints';
import type { Complain, Locate, Path } from './settings';
import { isMap } from './shapes';

/** A file of slogans that a project file names, by its path relative to the project file's folder. */
export interface NamedFile {
  readonly path: string;
  /** Where the project file names it. */
  readonly span: Span | undefined;
}

/** A user's own slogans as a list holds them. */
export interface OwnSlogans {
  readonly slogans: readonly SloganEntry[];
  readonly files: readonly NamedFile[];
}

/**
 * Validates a user's own slogans at `path` of the settings. An entry is a map in the format of the built-in lexicon, or just
 * the right form as a text, or `file:` with the path of a file that holds such a list; one with a mistake is left out.
 */
export function readSlogans(value: unknown, path: Path, complain: Complain, locate: Locate): OwnSlogans {
  if (!Array.isArray(value)) {
    complain(path, 'value', complaints.slogansNotAList());
    return { slogans: [], files: [] };
  }
  const slogans: SloganEntry[] = [];
  const files: NamedFile[] = [];
  value.forEach((item: unknown, index) => {
    const place = [...path, index];
    if (isMap(item) && 'file' in item) files.push(...readNamedFile(item, place, complain, locate));
    else slogans.push(...readSlogan(item, place, complain));
  });
  return { slogans, files };
}

/** Only files beside or below the project file or in a folder above it are meant, never one by an absolute path or an address. */
function readNamedFile(item: Record<string, unknown>, path: Path, complain: Complain, locate: Locate): NamedFile[] {
  const { file, ...others } = item;
  const isPath = typeof file === 'string' && /\.ya?ml$/i.test(file) && !/^(?:[/\\]|[a-z]+:)/i.test(file);
  if (!isPath) complain([...path, 'file'], 'value', complaints.notASloganFile());
  for (const key of Object.keys(others)) complain([...path, key], 'key', complaints.fileStandsAlone(key));
  return isPath ? [{ path: file.replaceAll('\\', '/'), span: locate([...path, 'file'], 'value') }] : [];
}

function readSlogan(item: unknown, path: Path, complain: Complain): readonly SloganEntry[] {
  const entry = parseSloganEntry(typeof item === 'string' ? { canonical: item } : item);
  if (!Array.isArray(entry)) return [entry];
  for (const { field, zh, en } of entry) {
    complain(field === undefined ? path : [...path, field], 'value', { zh: `${zh}。`, en: `${en}.` });
  }
  return [];
}
