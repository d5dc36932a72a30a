import path from 'node:path';

/**
 * Like `path.relative` of two absolute paths, without taking them apart where the one simply begins with the other, as those of nearly
 * all reports do.
 */
export function relativePath(folder: string, file: string): string {
  const isBelow = file.startsWith(folder) && file[folder.length] === path.sep && !file.includes(UP);
  return isBelow ? file.slice(folder.length + 1) : path.relative(folder, file);
}

/** What may lead out of a folder again. */
const UP = `${path.sep}.`;
