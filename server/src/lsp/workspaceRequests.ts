import type {
  AnnotatedTextEdit,
  CancellationToken,
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { rules } from '../rules';
import { type EditorFinding, nameOf, safeFixes } from '../service';
import { guard } from './guard';
import { type Positions, textEditsOf } from './positions';
import {
  CHECK_WORKSPACE_REQUEST,
  WORKSPACE_FIXES_REQUEST,
  type WorkspaceFixes,
  type WorkspaceSummary,
} from './protocol';
import type { Reports } from './reports';
import { editorDocument, type Session } from './requests';

/** What the client's commands ask of all reports at once. */
export function registerWorkspaceRequests(session: Session, reports: Reports): void {
  const nothing: WorkspaceSummary = { reports: 0, findings: 0, unreadable: 0, cancelled: true };
  session.connection.onRequest(CHECK_WORKSPACE_REQUEST, (token: CancellationToken) =>
    guard(session.log, 'check of the workspace', nothing, () => checkWorkspace(session, reports, token)),
  );
  const none: WorkspaceFixes = { edit: {}, fixes: 0, reports: 0, left: [] };
  session.connection.onRequest(WORKSPACE_FIXES_REQUEST, (token: CancellationToken) =>
    guard(session.log, 'fixes of the workspace', none, async () => {
      await runToEnd(session, token);
      return fixesOf(session);
    }),
  );
}

async function checkWorkspace(session: Session, reports: Reports, token: CancellationToken): Promise<WorkspaceSummary> {
  const isWhole = await runToEnd(session, token);
  const addresses = new Set([...session.closed.uris(), ...session.openAddresses()]);
  const shown = [...addresses].flatMap((address) => reports.get(address) ?? []);
  const unreadable = session.closed.uris().filter((uri) => session.closed.get(uri)?.trouble).length;
  const findings = shown.reduce((sum, { items }) => sum + items.length, 0) - unreadable;
  return { reports: shown.length - unreadable, findings, unreadable, cancelled: !isWhole };
}

/** Reads all reports anew; false when the person has stopped it. */
export async function runToEnd({ check }: Session, token: CancellationToken): Promise<boolean> {
  const cancellation = token.onCancellationRequested(check.stop);
  const isWhole = await check.run();
  cancellation.dispose();
  return isWhole;
}

interface Fixable {
  readonly uri: string;
  readonly version: number | null;
  readonly positions: Positions;
  readonly findings: readonly EditorFinding[];
}

/** An editor opens files as UTF-8 unless they say otherwise themselves; elsewhere the places of the edits would be wrong. */
const OPENED_RIGHTLY: readonly unknown[] = ['utf-8', 'utf-16le', 'utf-16be'];

function fixesOf(session: Session): WorkspaceFixes {
  const left: string[] = [];
  const changes: TextDocumentEdit[] = [];
  const used = new Set<string>();
  let fixes = 0;
  for (const report of fixables(session)) {
    const chosen = safeFixes(report.findings);
    if (chosen.length === 0) continue;
    const encoding = report.version === null ? session.closed.get(report.uri)?.encoding : 'utf-8';
    if (!OPENED_RIGHTLY.includes(encoding)) {
      left.push(nameOf(report.uri));
      continue;
    }
    fixes += chosen.length;
    const edits = chosen.flatMap(({ rule, edits }) => {
      used.add(rule);
      return textEditsOf(report.positions, edits).map((edit): TextEdit | AnnotatedTextEdit =>
        session.client.annotatesChanges ? { ...edit, annotationId: rule } : edit,
      );
    });
    changes.push({ textDocument: { uri: report.uri, version: report.version }, edits });
  }
  const edit: WorkspaceEdit = {
    documentChanges: changes,
    ...(session.client.annotatesChanges && { changeAnnotations: annotationsOf(used, session) }),
  };
  return { edit, fixes, reports: changes.length, left };
}

function* fixables({ closed, settings, service, ...session }: Session): Generator<Fixable> {
  for (const address of session.openAddresses()) {
    const document = session.openDocument(address);
    if (!document) continue;
    const findings = service.findings(editorDocument(document));
    yield { uri: document.uri, version: document.version, positions: document, findings };
  }
  for (const uri of closed.uris()) {
    const positions = closed.get(uri)!.places;
    yield { uri, version: null, positions, findings: closed.findings(uri, settings.language()) };
  }
}

/** One group for each rule, so that a person can look through one kind of change after the other. */
function annotationsOf(used: ReadonlySet<string>, { settings }: Session): Record<string, ChangeAnnotation> {
  const language = settings.language();
  const annotations = rules
    .filter(({ meta }) => used.has(meta.id))
    .map(({ meta }): [string, ChangeAnnotation] => [
      meta.id,
      { label: meta.name[language], description: meta.summary[language], needsConfirmation: true },
    ]);
  return Object.fromEntries(annotations);
}
