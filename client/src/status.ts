import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { findingsIn, isReport } from './reports';

/** Shows the number of findings in the active report at the foot of the window; gone where there is no report. */
export function createStatus(): Disposable {
  const item = window.createStatusBarItem('hegao.findings', StatusBarAlignment.Right, 100);
  item.name = '核稿 Hegao';
  item.command = 'workbench.actions.view.problems';
  const update = () => show(item);
  const isActive = (uri: Uri) => uri.toString() === window.activeTextEditor?.document.uri.toString();
  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update), // also tells of a changed language
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isActive) && update()),
  );
}

function show(item: StatusBarItem): void {
  const document = window.activeTextEditor?.document;
  if (!document || !isReport(document)) {
    item.hide();
    return;
  }
  const findings = findingsIn(document.uri);
  item.text = findings.length === 0 ? '核稿 $(check)' : `核稿 ${findings.length}`;
  item.tooltip = findings.length === 0 ? l10n.t('Nothing to correct in this report.') : breakdown(findings);
  item.accessibilityInformation = { label: `核稿 ${findings.length}. ${item.tooltip}` };
  item.show();
}

/** One line per severity that occurs, the gravest first. */
function breakdown(findings: readonly Diagnostic[]): string {
  const count = (wanted: DiagnosticSeverity) => findings.filter(({ severity }) => severity === wanted).length;
  const lines: readonly (readonly [number, string])[] = [
    [count(DiagnosticSeverity.Error), l10n.t('words and numbers disagree')],
    [count(DiagnosticSeverity.Warning), l10n.t('to correct')],
    [count(DiagnosticSeverity.Information), l10n.t('for you to judge')],
    [count(DiagnosticSeverity.Hint), l10n.t('hint(s)')],
  ];
  return lines
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join('\n');
}
