import fs from 'node:fs';
import path from 'node:path';
import { root } from '../root';

/** The project's own source files in a folder, as paths from the root with forward slashes; tests and generated files are left out. */
export function sourcesIn(folder: string): readonly string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|generated)\.ts$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}

export function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

/**
 * Every module that a file names: in import and export declarations, those of types among them, in `import()` and in `require()`.
 * A bundler's record would not do, since it forgets types.
 */
export function specifiersOf(source: string): readonly string[] {
  return Array.from(withoutComments(source).matchAll(SPECIFIER), (match) => match[1] ?? match[2] ?? match[3]!);
}

const SPECIFIER =
  /(?:^|[;}\n])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;}\n])\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;

/** Comments at the beginning of a line are enough: none of the others could hold a whole import. */
function withoutComments(source: string): string {
  return source.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
