import path from 'node:path';

/** The project's folder; tests run from `out/`, wherever they were started. */
export const root: string = findRoot(__dirname);

function findRoot(from: string): string {
  return path.basename(from) === 'out' ? path.dirname(from) : findRoot(path.dirname(from));
}
