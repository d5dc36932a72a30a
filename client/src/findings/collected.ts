import { type Diagnostic, Disposable, type Event, EventEmitter, languages, type Uri } from 'vscode';
import { findingsIn, ruleOf } from '../reports';
import type { Found } from './groups';

/** Hegao's findings in all reports, as the editor has them now. */
export interface Collected extends Disposable {
  in(uri: Uri): readonly Found[];
  all(): readonly Found[];
  /** Fires a moment after something has changed, once for many changes. */
  readonly onDidChange: Event<void>;
}

/** A pause, in milliseconds: while a folder is checked, changes come in their hundreds. */
const PAUSE = 100;

/** Follows the diagnostics, converting only those of the documents that have changed. */
export function collectFindings(): Collected {
  const byReport = new Map<string, readonly Found[]>();
  const changed = new EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let all: readonly Found[] | undefined;

  function read(uri: Uri): void {
    const found = findingsIn(uri).map((finding) => foundAs(uri, finding));
    if (found.length > 0) byReport.set(uri.toString(), found);
    else byReport.delete(uri.toString());
  }

  const following = Disposable.from(
    changed,
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) read(uri);
      all = undefined;
      timer ??= setTimeout(() => {
        timer = undefined;
        changed.fire();
      }, PAUSE);
    }),
  );
  for (const [uri] of languages.getDiagnostics()) read(uri);
  return {
    in: (uri) => byReport.get(uri.toString()) ?? [],
    all: () => (all ??= [...byReport.values()].flat()),
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      following.dispose();
    },
  };
}

function foundAs(uri: Uri, finding: Diagnostic): Found {
  const { severity, message, range } = finding;
  return { uri: uri.toString(), rule: String(ruleOf(finding) ?? ''), severity, message, range };
}
