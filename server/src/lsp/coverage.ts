import { sameAddress } from '../service';
import { createDelay } from './delay';
import type { Focus } from './focus';
import { guard } from './guard';
import { COVERAGE_NOTIFICATION, type CoverageParams } from './protocol';
import type { Refresh } from './refreshing';
import { editorDocument, type Session } from './requests';

/** A pause in typing, in milliseconds, after which the client is told; its diagnostics have been asked for by then. */
const DELAY = 200;

/** Tells a client that wants it how much of each open document was checked, when that has changed. */
export function registerCoverage(session: Session, focus: Focus): Refresh {
  if (!session.client.showsCoverage) return { refresh: () => undefined };
  const { connection, documents, service, settings, check, log } = session;
  const pending = new Set<string>();
  /** What the client was last told, by document. */
  const told = new Map<string, string>();

  async function tell(uri: string): Promise<void> {
    await settings.ready(uri);
    const document = documents.get(uri);
    if (!document) return;
    const coverage =
      check.mode() === 'off' ? undefined : service.coverage(editorDocument(document), focus.shown(document));
    const params: CoverageParams = { uri, coverage: coverage ?? null };
    const text = JSON.stringify(params);
    if (told.get(uri) === text) return;
    told.set(uri, text);
    await connection.sendNotification(COVERAGE_NOTIFICATION, params);
  }

  const tellAll = createDelay(DELAY, () => {
    for (const uri of pending) void guard(log, 'coverage', undefined, () => tell(uri));
    pending.clear();
  });

  function schedule(uris: readonly string[]): void {
    for (const uri of uris) pending.add(uri);
    if (uris.length > 0) tellAll();
  }

  documents.onDidChangeContent(({ document }) => schedule([document.uri]));
  documents.onDidClose(({ document }) => void told.delete(document.uri));
  check.listen({
    // What other reports say against it has changed.
    changed: (uris) => schedule(uris.flatMap((uri) => session.openDocument(sameAddress(uri))?.uri ?? [])),
  });
  return { refresh: () => schedule(documents.keys()) };
}
