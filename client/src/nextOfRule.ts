import { type Diagnostic, l10n, languages, type Position, type TextEditor, Uri, window } from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../../server/src/lsp/protocol';
import { ruleOf } from './reports';

/** A finding and the report that it is in. */
interface Placed {
  readonly uri: string;
  readonly finding: Diagnostic;
}

/** Goes to the next finding of the rule at the cursor, in this report or the next one, and round again at the end. */
export async function nextOfRule(): Promise<void> {
  const editor = window.activeTextEditor;
  const all = allFindings();
  const current = editor ? atCursor(editor, all) : undefined;
  const from = current ?? all[0];
  if (!from) {
    void window.showInformationMessage(l10n.t('There is no finding to go on from.'));
    return;
  }
  const rule = ruleOf(from.finding);
  const sameRule = all.filter(({ finding }) => ruleOf(finding) === rule);
  const target = current && isOn(editor, current) ? sameRule[(sameRule.indexOf(current) + 1) % sameRule.length]! : from;
  if (sameRule.length === 1) {
    void window.showInformationMessage(l10n.t('This is the only finding of the rule {0}.', String(rule)));
  }
  await window.showTextDocument(Uri.parse(target.uri), { selection: target.finding.range, preview: true });
}

function allFindings(): readonly Placed[] {
  const placed = languages
    .getDiagnostics()
    .flatMap(([uri, findings]) => findings.map((finding): Placed => ({ uri: uri.toString(), finding })))
    .filter(({ finding }) => finding.source === DIAGNOSTIC_SOURCE && ruleOf(finding) !== undefined);
  return placed.sort((a, b) =>
    a.uri === b.uri ? a.finding.range.start.compareTo(b.finding.range.start) : a.uri < b.uri ? -1 : 1,
  );
}

/** The innermost finding under the cursor, or the next one below it in the report. */
function atCursor({ document, selection }: TextEditor, all: readonly Placed[]): Placed | undefined {
  const here = all.filter(({ uri }) => uri === document.uri.toString());
  const under = here.filter(({ finding }) => finding.range.contains(selection.active));
  const innermost = under.toSorted((a, b) => (a.finding.range.contains(b.finding.range) ? 1 : -1))[0];
  return innermost ?? here.find(({ finding }) => isBehind(finding, selection.active));
}

function isBehind({ range }: Diagnostic, position: Position): boolean {
  return range.start.isAfter(position);
}

function isOn(editor: TextEditor | undefined, { finding }: Placed): boolean {
  return editor !== undefined && finding.range.contains(editor.selection.active);
}
