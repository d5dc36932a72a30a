import assert from 'node:assert/strict';
import {
  type Diagnostic,
  type Disposable,
  type Event,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Opens a file of the suite's workspace in an editor that stays open: findings go with the last editor of a file. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite needs its workspace');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Hegao's findings in a document as they are now. */
export function findings({ uri }: { readonly uri: Uri }): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === '核稿');
}

/** The rule that a finding is of. */
export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Resolves with the findings as soon as they are as wanted, which an event tells; rejects after a time with what stood then. */
export function findingsWhen(
  document: TextDocument,
  what: string,
  wanted: (findings: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return findingsAt(document.uri, what, wanted);
}

/** The same for a file, open or not. */
export async function findingsAt(
  uri: Uri,
  what: string,
  wanted: (findings: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  await until(
    () => wanted(findings({ uri })),
    languages.onDidChangeDiagnostics,
    () => `${what}; there were: ${JSON.stringify(findings({ uri }))}`,
  );
  return findings({ uri });
}

const PATIENCE = 30_000;

/** Resolves with what is shown as soon as it is as wanted, which an event tells. */
export async function shownWhen<T>(event: Event<unknown>, shown: () => T, wanted: (shown: T) => boolean): Promise<T> {
  await until(
    () => wanted(shown()),
    event,
    () => `something else than ${JSON.stringify(shown())}`,
  );
  return shown();
}

async function until(holds: () => boolean, event: Event<unknown>, missing: () => string) {
  if (holds()) return;
  let listener: Disposable | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      listener = event(() => holds() && resolve());
      timer = setTimeout(() => reject(new Error(`waited in vain for ${missing()}`)), PATIENCE);
    });
  } finally {
    listener?.dispose();
    clearTimeout(timer);
  }
}
