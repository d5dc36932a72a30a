import {
  folderOf,
  isSearched,
  nameOf,
  rootScope,
  type Scope,
  scopeWith,
  type Walked,
  type WalkHost,
  walk,
} from '../service';
import type { SettingsOwner } from './configuration';
import { readReport } from './readReport';
import type { Runtime } from './runtime';
import type { CheckSession } from './workspaceCheck';

/** A folder with more is not one of reports alone (a whole disk, an archive); what lies beyond is checked when it is opened. */
const MOST_REPORTS = 10_000;

/** What a run through folders tells while it goes on. */
export interface ScanHost {
  isCancelled(): boolean;
  folder(walked: Walked): void;
  /** Told before a report is checked: it is number `done` + 1 of those found so far. */
  progress(done: number, total: number, uri: string): void;
  changed(uris: readonly string[]): void;
  /** Resolves when nobody is typing. */
  quiet(): Promise<void>;
}

/**
 * Walks the scopes and checks the reports found there, one at a time, while the walk goes on: the first results come before the
 * last folder has been seen, and between two reports everything else has its turn.
 */
export async function scan(scopes: readonly Scope[], session: CheckSession, host: ScanHost): Promise<void> {
  const waiting: string[] = [];
  const signal = createSignal();
  let isWalking = true;
  const walking = walkAll(scopes, session, host, (walked) => {
    host.folder(walked);
    waiting.push(...walked.reports.slice(0, Math.max(0, MOST_REPORTS - waiting.length)));
    signal.raise();
  }).finally(() => {
    isWalking = false;
    signal.raise();
  });
  for (let done = 0; !host.isCancelled(); ) {
    const uri = waiting[done];
    if (uri === undefined) {
      if (!isWalking) break;
      await signal.raised();
      continue;
    }
    host.progress(done, waiting.length, uri);
    host.changed(await checkFile(uri, session));
    done++;
    await host.quiet();
  }
  await walking;
}

/** Reads and checks one file that is not open; gives the addresses whose findings may have changed. */
export async function checkFile(uri: string, session: CheckSession): Promise<readonly string[]> {
  const { closed, settings, runtime } = session;
  if (session.openDocument(uri)) return [...closed.remove(uri, true), uri];
  const [source] = await Promise.all([readReport(uri, runtime), settings.ready(uri)]);
  // It may have been opened, or may have gone, while it was read.
  if (session.openDocument(uri)) return closed.remove(uri, true);
  if (source === undefined) return closed.remove(uri);
  if ('trouble' in source) return closed.fail(uri, source.trouble);
  return closed.put(uri, source, settings.configurationOf(uri));
}

async function walkAll(
  scopes: readonly Scope[],
  { settings, runtime, log }: CheckSession,
  host: ScanHost,
  found: (walked: Walked) => void,
): Promise<void> {
  const walkHost = walkHostOf(settings, runtime, log, host);
  const seen = new Set<string>();
  for (const scope of scopes) {
    for await (const walked of walk(scope, walkHost, settings.roots())) {
      // A workspace folder may lie in another one.
      if (seen.has(walked.scope.folder)) continue;
      seen.add(walked.scope.folder);
      found(walked);
    }
  }
}

function walkHostOf(
  settings: SettingsOwner,
  runtime: Runtime,
  log: (message: string) => void,
  { isCancelled }: ScanHost,
): WalkHost {
  return {
    readFolder: runtime.readFolder,
    readTextFile: runtime.readTextFile,
    projectIn: settings.projectIn,
    unreadable: (folder, error) => log(`${folder}: ${String(error)}`),
    isCancelled,
  };
}

/** The scopes of the workspace folders. Where one lies in a repository, the .gitignores above it count too. */
export function rootScopes({ settings, runtime }: CheckSession): Promise<readonly Scope[]> {
  return Promise.all(settings.roots().map((root) => scopeInRepository(root, runtime)));
}

async function scopeInRepository(root: string, runtime: Runtime): Promise<Scope> {
  const above: { readonly folder: string; readonly text: string }[] = [];
  for (let folder: string | undefined = root; folder !== undefined; folder = folderOf(folder)) {
    const text =
      folder === root ? undefined : await runtime.readTextFile(`${folder}/.gitignore`).catch(() => undefined);
    if (text !== undefined) above.unshift({ folder, text });
    if (!(await isRepository(folder, runtime))) continue;
    let scope = rootScope(root);
    for (const { folder, text } of above) scope = scopeWith({ ...scope, folder }, undefined, text);
    // Whoever opens a folder that git leaves out wants to see what is in it.
    const parent = folderOf(root);
    const isLeftOut =
      above.length > 0 && parent !== undefined && !isSearched({ ...scope, folder: parent }, nameOf(root));
    return isLeftOut ? rootScope(root) : { ...scope, folder: root };
  }
  return rootScope(root);
}

/** In a working tree of its own `.git` is a file. */
async function isRepository(folder: string, { readFolder }: Runtime): Promise<boolean> {
  const entries = await readFolder(folder).catch(() => undefined);
  return entries?.some(({ name }) => name === '.git') === true;
}

/** Raised again and again; whoever waits is woken by the next time, or at once when it was raised while nobody waited. */
function createSignal() {
  let isRaised = false;
  let wake: (() => void) | undefined;
  return {
    raise(): void {
      isRaised = true;
      wake?.();
    },
    async raised(): Promise<void> {
      if (!isRaised) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      wake = undefined;
      isRaised = false;
    },
  };
}
