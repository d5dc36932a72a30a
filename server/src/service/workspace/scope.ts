import ignore, { type Ignore } from 'ignore';
import { ALWAYS_EXCLUDED, DEFAULT_INCLUDE } from '../../linter';
import { addressIn, nameOf, pathIn } from './addresses';
import { type Matcher, matcherOf } from './globs';

/** What a project file says about which files are reports; its globs are relative to `folder`. */
export interface ProjectGlobs {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A folder of the workspace, and what decides there which files are reports: the project files and .gitignores from the root down. */
export interface Scope {
  readonly folder: string;
  readonly projects: readonly ProjectMatcher[];
  readonly ignores: readonly GitIgnore[];
}

interface ProjectMatcher {
  readonly folder: string;
  readonly includes: Matcher;
  readonly excludes: Matcher;
}

interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

const alwaysExcluded = matcherOf(ALWAYS_EXCLUDED, { dot: true });

/** The scope of a workspace folder itself. */
export function rootScope(folder: string): Scope {
  return { folder, projects: [], ignores: [] };
}

/** The scope of a folder in another one. */
export function scopeIn(outer: Scope, name: string): Scope {
  return { ...outer, folder: addressIn(outer.folder, name) };
}

/** The scope with what is said in the folder itself: a project file, the text of a .gitignore. */
export function scopeWith(scope: Scope, project: ProjectGlobs | undefined, gitignore: string | undefined): Scope {
  return {
    folder: scope.folder,
    projects: project ? [...scope.projects, projectMatcher(project)] : scope.projects,
    ignores:
      gitignore === undefined
        ? scope.ignores
        : [...scope.ignores, { folder: scope.folder, rules: ignore({ allowRelativePaths: true }).add(gitignore) }],
  };
}

/** True for a file of the folder that is a report: the nearest project includes it, and nothing leaves it out. */
export function isReportIn(scope: Scope, name: string): boolean {
  const nearest = scope.projects.at(-1) ?? DEFAULT_PROJECT;
  const file = addressIn(scope.folder, name);
  if (!nearest.includes(pathIn(file, nearest.folder || scope.folder))) return false;
  return !isLeftOut(scope, file, '');
}

/** True for a folder of the folder that may have reports in it. */
export function isSearched(scope: Scope, name: string): boolean {
  return !isLeftOut(scope, addressIn(scope.folder, name), '/');
}

const DEFAULT_PROJECT: ProjectMatcher = {
  folder: '',
  includes: matcherOf(DEFAULT_INCLUDE, { dot: false }),
  excludes: () => false,
};

function projectMatcher({ folder, include, exclude }: ProjectGlobs): ProjectMatcher {
  return {
    folder,
    includes: include.length > 0 ? matcherOf(include, { dot: false }) : DEFAULT_PROJECT.includes,
    // A folder that is excluded by its name alone is excluded with all that is in it, and is not even looked into.
    excludes: matcherOf(
      exclude.flatMap((glob) => [glob, glob.replace(/(?:\/\*\*)?\/*$/, ''), `${glob.replace(/\/+$/, '')}/**`]),
      { dot: true },
    ),
  };
}

/** `suffix` is `/` for a folder: patterns of .gitignore may be for folders alone. */
function isLeftOut({ projects, ignores }: Scope, address: string, suffix: '' | '/'): boolean {
  const inFolder = suffix === '/' ? `${nameOf(address)}/_` : nameOf(address);
  return (
    alwaysExcluded(inFolder) ||
    projects.some(({ folder, excludes }) => excludes(pathIn(address, folder))) ||
    isIgnored(ignores, address, suffix)
  );
}

/** The innermost .gitignore that says something of the file decides; one may take back what an outer one ignores. */
function isIgnored(ignores: readonly GitIgnore[], address: string, suffix: '' | '/'): boolean {
  for (const { folder, rules } of ignores.toReversed()) {
    const { ignored, unignored } = rules.test(pathIn(address, folder) + suffix);
    if (ignored || unignored) return ignored;
  }
  return false;
}
