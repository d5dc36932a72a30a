import { PROJECT_FILE } from '../../linter';
import { addressIn, liesIn } from './addresses';
import { isReportIn, isSearched, type ProjectGlobs, type Scope, scopeIn, scopeWith } from './scope';

/** One thing in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Where a folder that is only linked to really lies. */
  readonly target: string | undefined;
}

/** What a walk asks of its host. */
export interface WalkHost {
  /** Undefined when there is no such folder; rejects when it cannot be read. */
  readFolder(folder: string): Promise<readonly FolderEntry[] | undefined>;
  readTextFile(file: string): Promise<string | undefined>;
  /** What the project file in this folder says about files; also asked at a root without one. */
  projectIn(folder: string): Promise<ProjectGlobs | undefined>;
  /** Told of a folder that cannot be read; the walk goes on without it. */
  unreadable(folder: string, error: unknown): void;
  isCancelled(): boolean;
}

/** A folder that was walked, and the reports right in it. */
export interface Walked {
  readonly scope: Scope;
  readonly reports: readonly string[];
}

const GIT_IGNORE = '.gitignore';

/** So many folders are more than a workspace of reports has; a walk through a whole disk ends there. */
const MOST_FOLDERS = 20_000;

/**
 * Walks a folder and the folders in it, the upper ones first, and gives the reports of each. Linked folders are followed
 * unless that would lead round in a circle or to what is walked anyway.
 */
export async function* walk(root: Scope, host: WalkHost, roots: readonly string[]): AsyncGenerator<Walked> {
  const waiting: Scope[] = [root];
  const followed = new Set<string>(roots);
  for (let count = 0; count < MOST_FOLDERS; count++) {
    const outer = waiting.shift();
    if (outer === undefined || host.isCancelled()) return;
    const entries = await readOrTell(outer.folder, host);
    if (entries === undefined) continue;
    const scope = await completed(outer, entries, host);
    const reports: string[] = [];
    for (const entry of entries) {
      if (entry.isFolder) {
        if (isSearched(scope, entry.name) && isFollowed(entry, followed)) waiting.push(scopeIn(scope, entry.name));
      } else if (isReportIn(scope, entry.name)) reports.push(addressIn(scope.folder, entry.name));
    }
    yield { scope, reports };
  }
}

async function readOrTell(folder: string, host: WalkHost): Promise<readonly FolderEntry[] | undefined> {
  try {
    return await host.readFolder(folder);
  } catch (error) {
    host.unreadable(folder, error);
    return undefined;
  }
}

async function completed(scope: Scope, entries: readonly FolderEntry[], host: WalkHost): Promise<Scope> {
  const has = (name: string) => entries.some((entry) => entry.name === name && !entry.isFolder);
  const project = has(PROJECT_FILE) ? await host.projectIn(scope.folder) : undefined;
  const gitignore = has(GIT_IGNORE)
    ? await host.readTextFile(addressIn(scope.folder, GIT_IGNORE)).catch(() => undefined)
    : undefined;
  return scopeWith(scope, project, gitignore);
}

/** A linked folder is walked once, and not at all when it lies in what is walked already, or that in it. */
function isFollowed({ target }: FolderEntry, followed: Set<string>): boolean {
  if (target === undefined) return true;
  for (const known of followed) {
    if (target === known || liesIn(target, known) || liesIn(known, target)) return false;
  }
  followed.add(target);
  return true;
}
