import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorFinding } from '../service';
import { guard } from './guard';
import { rangeOf } from './positions';
import { DIAGNOSTIC_SOURCE } from './protocol';
import { aboutDocument, editorDocument, type Session } from './requests';

/** Shows findings, and shows them anew when settings change. */
export interface Diagnostics {
  refresh(): void;
}

/** Findings on request for clients that ask, and sent unasked to those that do not. */
export function registerDiagnostics(session: Session): Diagnostics {
  return session.client.pullsDiagnostics ? registerPull(session) : registerPush(session);
}

/** A pause in typing after which findings are sent unasked, in milliseconds. */
const PUSH_DELAY = 150;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The finding as an editor shows it; the workings stand on a line of their own below the message. */
export function diagnosticOf(document: TextDocument, finding: EditorFinding, showsRelated: boolean): Diagnostic {
  const { rule, severity, span, message, workings, related } = finding;
  return {
    range: rangeOf(document, span),
    severity: SEVERITIES[severity],
    code: rule,
    source: DIAGNOSTIC_SOURCE,
    message: workings === undefined ? message : `${message}\n${workings}`,
    ...(showsRelated &&
      related.length > 0 && {
        relatedInformation: related.map((other) => ({
          location: { uri: document.uri, range: rangeOf(document, other.span) },
          message: other.message,
        })),
      }),
  };
}

function registerPull(session: Session): Diagnostics {
  const { connection, client, service } = session;
  const idOf = createIdentifier();
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    aboutDocument<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      session,
      'diagnostics',
      empty,
      (document, params) => {
        const findings = service.findings(editorDocument(document));
        const resultId = idOf(findings);
        if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = findings.map((finding) => diagnosticOf(document, finding, client.showsRelated));
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );
  return {
    refresh() {
      if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}

/**
 * Names a list of findings. The service gives the same list for the same state, so its identity says whether anything
 * has changed; the time keeps names of an earlier run of the server from meaning anything in this one.
 */
function createIdentifier(): (findings: readonly EditorFinding[]) => string {
  const run = Date.now().toString(36);
  const ids = new WeakMap<readonly EditorFinding[], string>();
  let count = 0;
  return (findings) => {
    const known = ids.get(findings);
    if (known) return known;
    count += 1;
    const id = `${run}-${count}`;
    ids.set(findings, id);
    return id;
  };
}

function registerPush(session: Session): Diagnostics {
  const { connection, client, documents, service, settings } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  function send(uri: string): Promise<void> {
    return guard(
      (message) => connection.console.error(message),
      'diagnostics',
      undefined,
      async () => {
        await settings.ready();
        const document = documents.get(uri);
        if (!document) return;
        const findings = service.findings(editorDocument(document));
        const diagnostics = findings.map((finding) => diagnosticOf(document, finding, client.showsRelated));
        await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
      },
    );
  }

  function schedule(uri: string): void {
    clearTimeout(waiting.get(uri));
    const timer = setTimeout(() => {
      waiting.delete(uri);
      void send(uri);
    }, PUSH_DELAY);
    waiting.set(uri, timer);
  }

  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { refresh: () => documents.keys().forEach(schedule) };
}
