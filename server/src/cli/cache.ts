import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Localized } from '../rules';
import { CACHE_MARK, type CacheLine, cacheText, parseCache } from './cacheFile';
import type { Notes } from './checkedReport';
import { digestOf } from './checker';
import type { Project } from './projects';
import { writeWhole } from './replaceFile';
import { shownPath } from './shownPath';

/** The name of the cache where none is given. */
export const CACHE_FILE = '.hegaocache';

/** What was noted of files in earlier runs, as long as file, settings and program are the same. */
export interface Cache {
  find(file: string, digest: string, project: Project): Notes | undefined;
  keep(file: string, digest: string, project: Project, notes: Notes): void;
  /** Writes what has changed. What is known of other files stays, as long as these are there. */
  save(): void;
}

/** A cache, or why there is none. */
export interface OpenedCache {
  readonly cache?: Cache;
  readonly mistake?: Localized;
}

/**
 * Opens a cache; `program` stands for the program that makes the notes. One that another program made, or that cannot be
 * read, begins anew; a file that is no cache at all is left alone, since it may be somebody's report.
 */
export function openCache(file: string, program: string, base: string): OpenedCache {
  let text: string | undefined;
  try {
    text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  } catch (error) {
    return { mistake: unusable(shownPath(file, base), error) };
  }
  if (text !== undefined && text !== '' && !text.startsWith(CACHE_MARK))
    return { mistake: noCache(shownPath(file, base)) };
  return { cache: createCache(file, program, parseCache(text ?? '', program)) };
}

function createCache(file: string, program: string, lines: Map<string, CacheLine>): Cache {
  const folder = path.dirname(file);
  const nameOf = (report: string) => path.relative(folder, report).replaceAll(path.sep, '/');
  const configurations = new Map<Project, string>();
  const keyOf = (digest: string, project: Project) => {
    const configuration = configurations.get(project) ?? configurationDigest(project);
    configurations.set(project, configuration);
    return `${digest} ${configuration}`;
  };
  const seen = new Set<string>();
  let hasChanged = false;
  return {
    find(report, digest, project) {
      const line = lines.get(nameOf(report));
      seen.add(nameOf(report));
      return line?.key === keyOf(digest, project) ? parseNotes(line.notes) : undefined;
    },
    keep(report, digest, project, notes) {
      lines.set(nameOf(report), { key: keyOf(digest, project), notes: JSON.stringify(notes, packed) });
      hasChanged = true;
    },
    save() {
      const gone = [...lines.keys()].filter((name) => !seen.has(name) && !existsSync(path.resolve(folder, name)));
      for (const name of gone) lines.delete(name);
      if (hasChanged || gone.length > 0) writeWhole(file, cacheText(program, lines));
    },
  };
}

/** All settings that findings depend on. */
function configurationDigest({ configuration: { rules, slogans } }: Project): string {
  return digestOf(JSON.stringify([[...rules], slogans]));
}

/** Statements hold whole numbers of any size and lists of small ones, for which JSON has no form. */
function packed(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return { $whole: String(value) };
  return value instanceof Uint32Array ? { $list: [...value] } : value;
}

/** Puts them back where they were. A reviver of `JSON.parse` would be called for every string and number too. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$whole' in value) return BigInt(String(value.$whole));
  if ('$list' in value) return Uint32Array.from(value.$list as number[]);
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members)) {
    const member = members[name];
    if (typeof member === 'object' && member !== null) members[name] = unpacked(member);
  }
  return value;
}

function parseNotes(text: string): Notes | undefined {
  try {
    return unpacked(JSON.parse(text)) as Notes;
  } catch {
    // Damaged: the report is checked again.
    return undefined;
  }
}

function noCache(file: string): Localized {
  return {
    zh: `${file}：这个文件不是 Hegao 的缓存，没有动它，请换一个文件名。`,
    en: `${file}: this file is no cache of Hegao and was left alone; choose another name.`,
  };
}

function unusable(file: string, error: unknown): Localized {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
  return {
    zh: `${file}：缓存文件读不出来（${code}），请换一个文件名。`,
    en: `${file}: the cache cannot be read (${code}); choose another name.`,
  };
}
