import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { sameAddress } from '../service';
import { createProgressWords } from './progressWords';
import type { Reports, ShownReport } from './reports';
import type { Session } from './requests';

/**
 * Results of the whole workspace for clients that ask. A client asks again two seconds after every answer, so the request stays
 * open: with partial results it is told of everything as it comes, without them it is answered when something has changed.
 * (microsoft/vscode-languageserver-node#1261 and #1669.)
 */
export function registerWorkspacePull(session: Session, reports: Reports): void {
  const { connection, settings } = session;
  const gone = createGone();
  session.check.listen({ documentClosed: gone.add });
  connection.languages.diagnostics.onWorkspace(async (params, token, work, results) => {
    await settings.ready();
    return answer({ session, reports, gone, params, token, work, results });
  });
}

type Answer = WorkspaceDiagnosticReport | ResponseError<never>;
type Results = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;

interface Question {
  readonly session: Session;
  readonly reports: Reports;
  readonly gone: Gone;
  readonly params: WorkspaceDiagnosticParams;
  readonly token: CancellationToken;
  readonly work: WorkDoneProgressReporter;
  readonly results: Results;
}

/** What is said of a report that is no longer there: no problems, under a name of its own. */
const NO_REPORT = 'none';

/** Results within so many milliseconds go out together; the first one goes at once. */
const PAUSE = 50;

/** So long after a document was closed the client has let go of it, and takes what is said of the file. */
const AFTER_CLOSING = 150;

function answer({ session, reports, gone, params, token, work, results }: Question): Promise<Answer> {
  const { check, settings } = session;
  /** What the client has of each report. */
  const known = new Map(params.previousResultIds.map(({ uri, value }) => [sameAddress(uri), value] as const));
  const waiting = new Set<string>([...session.openAddresses(), ...session.closed.uris(), ...gone.all()]);
  const told = new Set<string>();
  const unsent: WorkspaceDocumentDiagnosticReport[] = [];
  const words = createProgressWords(settings.language());
  let isNews = false;
  let isWorking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  return new Promise((resolve) => {
    const end = (result: Answer): void => {
      clearTimeout(timer);
      stopListening();
      cancellation.dispose();
      if (isWorking) work.done();
      resolve(result);
    };

    function flush(): void {
      clearTimeout(timer);
      timer = undefined;
      last = Date.now();
      for (const address of waiting) {
        const report = reportOf(address, reports.get(address), known);
        if (report.kind === DocumentDiagnosticReportKind.Unchanged && told.has(address)) continue;
        told.add(address);
        isNews ||= report.kind === DocumentDiagnosticReportKind.Full;
        unsent.push(report);
      }
      waiting.clear();
      if (results && unsent.length > 0) results.report({ items: unsent.splice(0) });
      if (!results && isNews && check.isComplete()) end({ items: unsent });
    }

    function schedule(): void {
      if (timer === undefined) timer = setTimeout(flush, Math.max(0, last + PAUSE - Date.now()));
    }

    const stopListening = check.listen({
      changed(uris) {
        for (const uri of uris) waiting.add(sameAddress(uri));
        schedule();
      },
      documentClosed(uri) {
        setTimeout(() => {
          // What the client shows may be of a text that was never saved; asked again it gets the file's.
          known.delete(uri);
          waiting.add(uri);
          flush();
          end({ items: unsent });
        }, AFTER_CLOSING);
      },
      progress(done, total, uri) {
        if (!isWorking) work.begin(words.title, 0, undefined, false);
        isWorking = true;
        work.report(Math.floor((100 * done) / total), words.file(done, total, uri));
      },
      complete() {
        // Only now is it certain what is no longer there.
        if (check.isCertain()) for (const address of known.keys()) if (!told.has(address)) waiting.add(address);
        if (isWorking) work.done();
        isWorking = false;
        flush();
      },
    });
    const cancellation = token.onCancellationRequested(() =>
      end(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')),
    );
    if (token.isCancellationRequested) return end(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
    if (check.isCertain()) for (const address of known.keys()) waiting.add(address);
    schedule();
  });
}

/** What the client is to be told of a report, which is noted in `known`. */
function reportOf(
  address: string,
  shown: ShownReport | undefined,
  known: Map<string, string>,
): WorkspaceDocumentDiagnosticReport {
  const before = known.get(address);
  const { uri, version, resultId, items } = shown ?? {
    uri: address,
    version: undefined,
    resultId: NO_REPORT,
    items: [],
  };
  known.set(address, resultId);
  const about = { uri, version: version ?? null, resultId };
  if (resultId !== before) return { kind: DocumentDiagnosticReportKind.Full, items: [...items], ...about };
  return { kind: DocumentDiagnosticReportKind.Unchanged, ...about };
}

/** Documents that were closed, of which the client may still show something. */
interface Gone {
  add(uri: string): void;
  all(): Iterable<string>;
}

function createGone(): Gone {
  const uris = new Set<string>();
  return { add: (uri) => void uris.add(uri), all: () => uris };
}
