import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import type { Session } from './session';

/** One workspace/diagnostic request, and what has come of it so far. */
export interface Pull {
  /** The last report of each file, by its path in the session's folder. */
  readonly reports: ReadonlyMap<string, WorkspaceDocumentDiagnosticReport>;
  /** How many partial results have come. */
  parts(): number;
  /** Resolves as soon as this holds of the reports; rejects after a while. */
  until(what: string, holds: (reports: Pull['reports']) => boolean): Promise<void>;
  /** The codes found in a file, undefined when nothing came of it. */
  codes(name: string): readonly unknown[] | undefined;
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  isAnswered(): boolean;
  cancel(): void;
  /** What a client would send along with its next request. */
  resultIds(): PreviousResultId[];
}

export interface PullOptions {
  readonly isPartial?: boolean;
  readonly workDoneToken?: string;
  /** How long `until` waits, in milliseconds. */
  readonly patience?: number;
}

let count = 0;

/** Asks for the diagnostics of the workspace, as VS Code does unless told otherwise: with partial results. */
export function pullWorkspace(
  session: Session,
  previousResultIds: readonly PreviousResultId[] = [],
  { isPartial = true, workDoneToken, patience = 20_000 }: PullOptions = {},
): Pull {
  const { connection } = session;
  const reports = new Map<string, WorkspaceDocumentDiagnosticReport>();
  const watchers = new Set<() => void>();
  const cancellation = new CancellationTokenSource();
  const partialResultToken = isPartial ? `pull-${++count}` : undefined;
  let parts = 0;
  let isAnswered = false;

  function take({ items }: WorkspaceDiagnosticReport): void {
    for (const item of items) reports.set(nameIn(session, item.uri), item);
    for (const watcher of watchers) watcher();
  }

  if (partialResultToken !== undefined) {
    connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, (part) => {
      parts++;
      take(part);
    });
  }
  const params = { previousResultIds: [...previousResultIds], partialResultToken, workDoneToken };
  const answer = connection.sendRequest(WorkspaceDiagnosticRequest.type, params, cancellation.token).then(
    (result) => {
      isAnswered = true;
      take(result);
      return result;
    },
    (error) => {
      isAnswered = true;
      throw error;
    },
  );
  answer.catch(() => undefined);

  return {
    reports,
    parts: () => parts,
    until: (what, holds) =>
      new Promise((resolve, reject) => {
        const shown = () => JSON.stringify([...reports].slice(0, 20).map(([name, { kind }]) => [name, kind]));
        const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}: ${shown()}`)), patience);
        const watcher = () => {
          if (!holds(reports)) return;
          watchers.delete(watcher);
          clearTimeout(timer);
          resolve();
        };
        watchers.add(watcher);
        watcher();
      }),
    codes(name) {
      const report = reports.get(name);
      return report?.kind === 'full' ? report.items.map(({ code }) => code) : undefined;
    },
    answer,
    isAnswered: () => isAnswered,
    cancel: () => cancellation.cancel(),
    resultIds: () => [...reports.values()].map(({ uri, resultId }) => ({ uri, value: resultId! })),
  };
}

function nameIn({ folder }: Session, uri: string): string {
  return path.relative(folder, fileURLToPath(uri)).split(path.sep).join('/');
}
