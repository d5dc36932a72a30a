import { existsSync } from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../linter/severity';
import type { Localized } from '../rules';
import { type CacheEntry, type CacheFile, openCacheFile, type Remembered, writeCacheFile } from './cacheFile';
import { digestOf } from './checker';
import { bytesOf } from './packedReport';
import type { Print } from './printer';
import type { Project } from './projects';
import { relativePath } from './relativePath';
import { shownPath } from './shownPath';

/** The name of the cache where none is given. */
export const CACHE_FILE = '.hegaocache';

/** What was noted of files in earlier runs, as long as file, settings and program are the same. */
export interface Cache {
  find(file: string, digest: string, project: Project): Remembered | undefined;
  keep(file: string, digest: string, project: Project, report: Remembered): void;
  /** Stands for the bytes and the settings of a file that was found or kept; undefined for others. */
  stateOf(file: string): string | undefined;
  /** What was last printed of such a file; with `key`, only if it was that. */
  findPrint(file: string, key?: string): Print | undefined;
  keepPrint(file: string, key: string, print: Print): void;
  /** Stands for the last run, as long as all that it printed is here. */
  readonly run: string | undefined;
  keepRun(run: string): void;
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

const NEW: CacheFile = { entries: new Map(), run: undefined, close: () => {} };
/** Of fewer reports than one in this many, new prints alone are not worth writing all others again. */
const FEW = 4;

function createCache(file: string, program: string, known: CacheFile): Cache {
  const entries = new Map<string, CacheEntry>(known.entries);
  const folder = path.dirname(file);
  const nameOf = (report: string) => relativePath(folder, report).replaceAll(path.sep, '/');
  const configurations = new Map<Project, string>();
  const keyOf = (digest: string, project: Project) => {
    const configuration = configurations.get(project) ?? configurationDigest(project, folder);
    configurations.set(project, configuration);
    return `${digest} ${configuration}`;
  };
  const seen = new Set<string>();
  /** Those that are known to be as they are now. */
  const current = new Map<string, CacheEntry>();
  let { run } = known;
  let hasChanged = false;
  let newPrints = 0;
  return {
    get run() {
      return run;
    },
    find(report, digest, project) {
      const name = nameOf(report);
      const entry = entries.get(name);
      seen.add(name);
      if (entry?.key !== keyOf(digest, project)) return undefined;
      current.set(report, entry);
      return entry.report;
    },
    keep(report, digest, project, remembered) {
      const entry = { key: keyOf(digest, project), report: remembered, print: undefined };
      entries.set(nameOf(report), entry);
      current.set(report, entry);
      hasChanged = true;
      run = undefined;
    },
    stateOf: (report) => current.get(report)?.key,
    findPrint(report, key) {
      const print = current.get(report)?.print;
      return print && (key === undefined || print.key === key) && isIntact(print) ? print : undefined;
    },
    keepPrint(report, key, print) {
      const entry = current.get(report);
      if (!entry) return;
      const printed = { key: entry.key, report: entry.report, print: { ...print, key, digest: digestOfPrint(print) } };
      entries.set(nameOf(report), printed);
      current.set(report, printed);
      newPrints++;
      run = undefined;
    },
    keepRun(printed) {
      hasChanged ||= newPrints * FEW >= entries.size && newPrints > 0;
      run = printed;
    },
    save() {
      const gone = [...entries.keys()].filter((name) => !seen.has(name) && !existsSync(path.resolve(folder, name)));
      for (const name of gone) entries.delete(name);
      try {
        if (hasChanged || gone.length > 0) writeCacheFile(file, program, { entries, run, close: known.close });
      } finally {
        known.close();
      }
    },
  };
}

/** What is printed as it is has to be what was kept; of notes one sees it when they are read. */
function isIntact(print: NonNullable<CacheEntry['print']>): boolean {
  return digestOfPrint(print) === print.digest;
}

function digestOfPrint({ text, bySeverity, isProse }: Print): string {
  const counts = SEVERITIES.map((severity) => bySeverity[severity]);
  return digestOf([...counts, isProse].join(' ') + digestOf(bytesOf(text)));
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
