import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Localized } from '../rules';
import { type CacheEntry, type CacheFile, openCacheFile, writeCacheFile } from './cacheFile';
import { digestOf } from './checker';
import type { PackedNotes } from './packedReport';
import type { Project } from './projects';
import { shownPath } from './shownPath';

/** The name of the cache where none is given. */
export const CACHE_FILE = '.hegaocache';

/** What was noted of files in earlier runs, as long as file, settings and program are the same. */
export interface Cache {
  find(file: string, digest: string, project: Project): PackedNotes | undefined;
  keep(file: string, digest: string, project: Project, notes: PackedNotes): void;
  /** Writes what has changed, and closes it. What is known of other files stays, as long as these are there. */
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
  try {
    const known = existsSync(file) ? openCacheFile(file, program) : NEW;
    return known ? { cache: createCache(file, program, known) } : { mistake: noCache(shownPath(file, base)) };
  } catch (error) {
    return { mistake: unusable(shownPath(file, base), error) };
  }
}

const NEW: CacheFile = { entries: new Map(), close: () => {} };

function createCache(file: string, program: string, known: CacheFile): Cache {
  const entries = new Map<string, CacheEntry>(known.entries);
  const folder = path.dirname(file);
  const nameOf = (report: string) => path.relative(folder, report).replaceAll(path.sep, '/');
  const configurations = new Map<Project, string>();
  const keyOf = (digest: string, project: Project) => {
    const configuration = configurations.get(project) ?? configurationDigest(project, folder);
    configurations.set(project, configuration);
    return `${digest} ${configuration}`;
  };
  const seen = new Set<string>();
  let hasChanged = false;
  return {
    find(report, digest, project) {
      const name = nameOf(report);
      const entry = entries.get(name);
      seen.add(name);
      return entry?.key === keyOf(digest, project) ? entry.notes : undefined;
    },
    keep(report, digest, project, notes) {
      entries.set(nameOf(report), { key: keyOf(digest, project), notes });
      hasChanged = true;
    },
    save() {
      const gone = [...entries.keys()].filter((name) => !seen.has(name) && !existsSync(path.resolve(folder, name)));
      for (const name of gone) entries.delete(name);
      try {
        if (hasChanged || gone.length > 0) writeCacheFile(file, program, entries, known.close);
      } finally {
        known.close();
      }
    },
  };
}

/** All that findings depend on besides the report: the settings, and the folders that may say whose report it is. */
function configurationDigest({ configuration: { rules, slogans } }: Project, folder: string): string {
  return digestOf(JSON.stringify([folder, [...rules], slogans]));
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
