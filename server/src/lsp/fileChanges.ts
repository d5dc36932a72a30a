import { folderOf, isReportIn, isSearched, liesIn, nameOf, type Scope, scopeIn } from '../service';
import { checkFile, type ScanHost, scan } from './scan';
import type { CheckSession } from './workspaceCheck';

/** A file or folder that was created, changed or deleted outside the editor. The address is in its common form. */
export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** Brings what is known of closed reports up to date with files that have changed. */
export async function applyChanges(
  changes: readonly FileChange[],
  scopes: Map<string, Scope>,
  session: CheckSession,
  host: ScanHost,
): Promise<void> {
  for (const { uri, kind } of changes) {
    if (kind === 'deleted') host.changed(forget(uri, scopes, session));
    else await look(uri, scopes, session, host);
  }
}

/** What was deleted may have been a folder with all that was in it. */
function forget(uri: string, scopes: Map<string, Scope>, { closed }: CheckSession): readonly string[] {
  for (const folder of [...scopes.keys()]) if (folder === uri || liesIn(folder, uri)) scopes.delete(folder);
  return closed.uris().flatMap((known) => (known === uri || liesIn(known, uri) ? closed.remove(known) : []));
}

async function look(uri: string, scopes: Map<string, Scope>, session: CheckSession, host: ScanHost): Promise<void> {
  const folder = folderOf(uri);
  const scope = folder === undefined ? undefined : scopes.get(folder);
  if (!scope) {
    const unknown = outermostUnknown(uri, scopes);
    if (unknown) await scan([unknown], session, host);
  } else if (isReportIn(scope, nameOf(uri))) host.changed(await checkFile(uri, session));
  else if (session.closed.get(uri)) host.changed(session.closed.remove(uri));
  // A new name that is no report's may be a folder's.
  else if (!scopes.has(uri) && isSearched(scope, nameOf(uri))) await scan([scopeIn(scope, nameOf(uri))], session, host);
}

/** The outermost folder on the way to the file that has not been walked, if it is to be searched at all. */
function outermostUnknown(uri: string, scopes: ReadonlyMap<string, Scope>): Scope | undefined {
  let inner = folderOf(uri);
  for (let outer = inner && folderOf(inner); inner !== undefined && outer !== undefined; outer = folderOf(inner)) {
    const scope = scopes.get(outer);
    if (scope) return isSearched(scope, nameOf(inner)) ? scopeIn(scope, nameOf(inner)) : undefined;
    inner = outer;
  }
  return undefined;
}
