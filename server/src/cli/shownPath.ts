import path from 'node:path';

/** A path as it is shown and put into JSON: relative to the working folder where it lies inside, with forward slashes. */
export function shownPath(file: string, base: string): string {
  const relative = path.relative(base, file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : file).replaceAll(path.sep, '/');
}
