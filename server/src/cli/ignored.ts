import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { relativePath } from './relativePath';

/**
 * Whether git leaves a file out, by the .gitignore files from the top of its repository down to its folder; without a
 * repository from the searched folder down. As in git, the deepest file that speaks of a path decides, and what lies in a
 * folder that is left out cannot be taken in again.
 */
export function createIgnored(searched: string): (file: string) => boolean {
  const top = repositoryOf(searched) ?? searched;
  const patterns = new Map<string, Ignore | undefined>();
  const folders = new Map<string, boolean>();

  function patternsIn(folder: string): Ignore | undefined {
    if (!patterns.has(folder)) patterns.set(folder, readPatterns(path.join(folder, '.gitignore')));
    return patterns.get(folder);
  }

  function isIgnoredFolder(folder: string): boolean {
    if (!isInside(folder, top)) return false;
    const known = folders.get(folder) ?? decide(folder, true);
    folders.set(folder, known);
    return known;
  }

  function decide(target: string, isFolder: boolean): boolean {
    if (isIgnoredFolder(path.dirname(target))) return true;
    for (let folder = path.dirname(target); folder === top || isInside(folder, top); folder = path.dirname(folder)) {
      const relative = relativePath(folder, target).replaceAll(path.sep, '/') + (isFolder ? '/' : '');
      const said = patternsIn(folder)?.test(relative);
      if (said?.ignored || said?.unignored) return said.ignored;
    }
    return false;
  }

  return (file) => isInside(file, top) && decide(file, false);
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}

function readPatterns(file: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    // There is none, or git itself could not read it either.
    return undefined;
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = relativePath(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
