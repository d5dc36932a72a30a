import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ALWAYS_EXCLUDED, DEFAULT_INCLUDE } from '../linter';
import type { Localized } from '../rules';
import { isTame, matcherOf } from '../service';
import type { Invocation } from './arguments';
import type { Project, Projects } from './projects';
import { readingFailure } from './readFile';
import { relativePath } from './relativePath';
import type { Troubles } from './troubles';

/** A report to read. `file` is its absolute path; undefined is standard input. */
export interface Found {
  readonly file: string | undefined;
  /** How it is named in the output. */
  readonly shown: string;
}

/**
 * The reports that the paths of a command line name: files as they are, folders and globs searched. A file that is
 * named is always read, whatever include and exclude say; each is read once. `base` is the working folder.
 */
export async function findReports(
  { paths, stdinFilename }: Pick<Invocation, 'paths' | 'stdinFilename'>,
  base: string,
  projects: Projects,
  troubles: Troubles,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const written of paths) {
    const reports =
      written === '-' ? [standardInput(stdinFilename)] : await reportsAt(written, base, projects, troubles);
    for (const report of reports) {
      const key = report.file ?? '-';
      if (!found.has(key)) found.set(key, report);
    }
  }
  return [...found.values()];
}

function standardInput(name: string | undefined): Found {
  return { file: undefined, shown: name ?? '-' };
}

async function reportsAt(
  written: string,
  base: string,
  projects: Projects,
  troubles: Troubles,
): Promise<readonly Found[]> {
  const file = path.resolve(base, written);
  try {
    if (!statSync(file).isDirectory()) return [{ file, shown: slashed(written) }];
  } catch (error) {
    const matches = await filesMatching(written, base);
    if (matches.length === 0) troubles.tell(/[*?[{]/.test(written) ? noMatch(written) : readingFailure(written, error));
    return matches;
  }
  const inFolder = await reportsInFolder(file, await projects.of(file));
  if (inFolder.length === 0) troubles.tell(noReports(written));
  return inFolder.map((inside) => ({ file: inside, shown: slashed(path.join(written, relativePath(file, inside))) }));
}

function slashed(written: string): string {
  return written.replaceAll(path.sep, '/');
}

/** A glob that the shell has left as it is (in quotation marks, or on Windows). */
async function filesMatching(written: string, base: string): Promise<readonly Found[]> {
  const { glob, isDynamicPattern } = searcher();
  const pattern = slashed(written);
  if (!isDynamicPattern(pattern)) return [];
  const files = await glob(pattern, { cwd: base, ignore: [...ALWAYS_EXCLUDED], expandDirectories: false });
  return files.sort().map((shown) => ({ file: path.resolve(base, shown), shown }));
}

async function reportsInFolder(folder: string, { folder: root, configuration }: Project): Promise<readonly string[]> {
  const { glob } = searcher();
  const include = configuration.include.length > 0 ? configuration.include : DEFAULT_INCLUDE;
  // A folder that is excluded by its name alone is excluded with all that is in it.
  const exclude = configuration.exclude.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]);
  const cwd = root ?? folder;
  const files = await glob(include.every(isTame) ? [...include] : ['**'], {
    cwd,
    absolute: true,
    ignore: [...ALWAYS_EXCLUDED, ...exclude.filter(isTame)],
    expandDirectories: false,
    caseSensitiveMatch: false,
    extglob: false,
  });
  const isIgnored = (await import('./ignored')).createIgnored(folder);
  const isWanted = wildOnes(include, exclude, cwd);
  return once(
    files
      .map((file) => path.normalize(file))
      .filter((file) => isInside(file, folder) && isWanted(file) && !isIgnored(file))
      .sort(),
  );
}

/** What the project file says with globs that the library could take ages over. */
function wildOnes(include: readonly string[], exclude: readonly string[], cwd: string): (file: string) => boolean {
  const wild = exclude.filter((glob) => !isTame(glob));
  const isIncluded = include.every(isTame) ? () => true : matcherOf(include, { dot: false });
  const isExcluded = wild.length > 0 ? matcherOf(wild, { dot: true }) : () => false;
  return (file) => {
    const relative = slashed(relativePath(cwd, file));
    return isIncluded(relative) && !isExcluded(relative);
  };
}

/** Links to folders may lead to a file by several ways; it is read by the one without links, or else by the first. */
function once(files: readonly string[]): readonly string[] {
  const folders = new Map<string, string>();
  const chosen = new Map<string, string>();
  for (const file of files) {
    const folder = path.dirname(file);
    const real = folders.get(folder) ?? realFolder(folder);
    folders.set(folder, real);
    const place = path.join(real, path.basename(file));
    if (!chosen.has(place) || place === file) chosen.set(place, file);
  }
  return [...chosen.values()].sort();
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // It has gone, and reading will say so.
    return folder;
  }
}

/** Loaded when there is something to search. Its ES module form asks where its file lies, which a bundle does not know. */
function searcher() {
  return require('tinyglobby') as typeof import('tinyglobby');
}

function isInside(file: string, folder: string): boolean {
  return !relativePath(folder, file).startsWith('..');
}

function noReports(folder: string): Localized {
  const names = '.txt .md .markdown .report';
  return {
    zh: `${folder}：文件夹里没有要核的文件（${names}），请检查路径或 hegao.yaml 里的 include、exclude。`,
    en: `${folder}: this folder has no reports (${names}); check the path, or include and exclude in hegao.yaml.`,
  };
}

function noMatch(pattern: string): Localized {
  return {
    zh: `${pattern}：没有文件与此相符，请检查写法。`,
    en: `${pattern}: no file matches this; check the pattern.`,
  };
}
