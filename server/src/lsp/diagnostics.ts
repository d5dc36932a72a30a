import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type EditorFinding, type EditorRelated, isRule, sameAddress } from '../service';
import { createDelays } from './delay';
import { guard } from './guard';
import { type Positions, rangeOf } from './positions';
import { DIAGNOSTIC_SOURCE } from './protocol';
import { createRefresh, type Refresh } from './refreshing';
import type { Reports } from './reports';
import { aboutDocument, type Session } from './requests';

/** Findings on request for clients that ask, and sent unasked to those that do not; shown anew when settings change. */
export function registerDiagnostics(session: Session, reports: Reports): Refresh {
  return session.client.pullsDiagnostics ? registerPull(session, reports) : registerPush(session, reports);
}

/** A pause, in milliseconds, after which findings are sent unasked. */
const DELAY = 150;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A report as its diagnostics need it, open or not. */
export interface Shown extends Positions {
  readonly uri: string;
}

/** Finds the other report that a finding names by its path. */
export type FindShown = (path: string) => Shown | undefined;

/** What a client shows of a finding besides its message. */
export interface DiagnosticParts {
  /** For clients that show other places. */
  readonly findShown?: FindShown | undefined;
  /** The address of a rule's page, for clients that can open one. */
  readonly linkTo?: ((rule: string) => string) | undefined;
}

/** The finding as an editor shows it; the workings stand on a line of their own below the message. */
export function diagnosticOf(document: Shown, finding: EditorFinding, parts: DiagnosticParts): Diagnostic {
  const { rule, severity, span, message, workings } = finding;
  const { linkTo } = parts;
  const places = placesOf(document, finding, parts);
  return {
    range: rangeOf(document, span),
    severity: SEVERITIES[severity],
    code: rule,
    ...(linkTo && isRule(rule) && { codeDescription: { href: linkTo(rule) } }),
    source: DIAGNOSTIC_SOURCE,
    message: workings === undefined ? message : `${message}\n${workings}`,
    ...(places.length > 0 && { relatedInformation: [...places] }),
  };
}

/** The other places that the client shows beside a finding. */
export function placesOf(
  document: Shown,
  { related }: EditorFinding,
  { findShown }: DiagnosticParts,
): readonly DiagnosticRelatedInformation[] {
  if (!findShown || related.length === 0) return [];
  return related.flatMap((other) => placeOf(document, other, findShown));
}

function placeOf(
  document: Shown,
  { path, span, message }: EditorRelated,
  findShown: FindShown,
): DiagnosticRelatedInformation[] {
  const shown = path === undefined ? document : findShown(path);
  return shown ? [{ location: { uri: shown.uri, range: rangeOf(shown, span) }, message }] : [];
}

function registerPull(session: Session, reports: Reports): Refresh {
  const { connection, client, check } = session;
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    aboutDocument<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      session,
      'diagnostics',
      empty,
      (document, params) => {
        const shown = reports.get(sameAddress(document.uri));
        if (!shown) return empty;
        const { resultId, items } = shown;
        if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
      },
    ),
  );
  const { refresh } = createRefresh(client.refreshesDiagnostics, () => connection.languages.diagnostics.refresh());
  /** What was last found in open documents against other reports. */
  const against = new Map<string, readonly unknown[]>();
  const isNew = (address: string): boolean => {
    const [before, now] = [against.get(address) ?? [], session.cross.findings(address)];
    against.set(address, now);
    return before !== now && before.length + now.length > 0;
  };
  check.listen({
    changed(uris) {
      // The client asks of its own accord only for the document that is typed in.
      const open = uris.map(sameAddress).filter((address) => session.openDocument(address));
      if (open.filter(isNew).length > 0) refresh();
    },
  });
  session.documents.onDidClose(({ document }) => void against.delete(sameAddress(document.uri)));
  return { refresh };
}

function registerPush(session: Session, reports: Reports): Refresh {
  const { connection, documents, settings, check, log } = session;
  const sending = createDelays(DELAY, (uri) => void send(uri));
  /** What is shown of reports that are not open. */
  const shown = new Map<string, string>();

  function send(uri: string): Promise<void> {
    return guard(log, 'diagnostics', undefined, async () => {
      await settings.ready(uri);
      const document = documents.get(uri);
      if (!document) return;
      const items = reports.get(sameAddress(uri))?.items ?? [];
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics: [...items] });
    });
  }

  /** What is known of the file of a report that is not open; nothing when it is none. */
  function sendClosed(address: string): void {
    const report = reports.get(address);
    if (report?.resultId === shown.get(address)) return;
    if (report && report.items.length > 0) shown.set(address, report.resultId);
    else if (!shown.delete(address)) return;
    void connection.sendDiagnostics({ uri: report?.uri ?? address, diagnostics: [...(report?.items ?? [])] });
  }

  check.listen({
    changed(uris) {
      for (const address of new Set(uris.map(sameAddress))) {
        const open = session.openDocument(address);
        if (open) sending.soon(open.uri);
        else sendClosed(address);
      }
    },
  });
  documents.onDidChangeContent(({ document }) => sending.soon(document.uri));
  documents.onDidOpen(({ document }) => void shown.delete(sameAddress(document.uri)));
  documents.onDidClose(({ document }) => {
    sending.forget(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { refresh: () => documents.keys().forEach(sending.soon) };
}
