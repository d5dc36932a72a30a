import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { findingsIn, isReport } from './reports';
import { groupWith } from './tabs';

/** The walkthrough's name in package.json. */
const WALKTHROUGH = 'start';

/** What the buttons of the walkthrough do; `openExample` opens a report with mistakes. */
export function tourCommands(context: ExtensionContext, openExample: () => Promise<TextDocument>) {
  const show = async (command: string): Promise<void> => {
    const document = reportAtHand() ?? (await openExample());
    const finding = await firstFinding(document);
    if (!finding) return;
    await window.showTextDocument(document, { selection: finding.range });
    await commands.executeCommand(command);
  };
  return {
    'hegao.openWalkthrough': () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#${WALKTHROUGH}`, false),
    'hegao.tour.showFinding': () => show('editor.action.showHover'),
    'hegao.tour.fixFinding': () => show('editor.action.quickFix'),
    'hegao.tour.openLedger': () => show('hegao.openLedger'),
    'hegao.openSamples': () => openSamples(context),
  };
}

/** A report in a tab: while the walkthrough is in front, no editor is. */
function reportAtHand(): TextDocument | undefined {
  return workspace.textDocuments.find((document) => groupWith(document.uri) && isReport(document));
}

/** Longer than the server takes to start; in a text without findings there is nothing to wait for. */
const PATIENCE = 10_000;

/** The first finding that is sure; where none has come yet, that of the first answer which has one. */
function firstFinding({ uri }: TextDocument): Promise<Diagnostic | undefined> {
  const first = () => findingsIn(uri).find(({ severity }) => severity <= DiagnosticSeverity.Warning);
  return new Promise((resolve) => {
    let following: Disposable | undefined;
    const timer = setTimeout(() => end(undefined), PATIENCE);
    const end = (finding: Diagnostic | undefined) => {
      clearTimeout(timer);
      following?.dispose();
      resolve(finding);
    };
    following = languages.onDidChangeDiagnostics(() => first() && end(first()));
    if (first()) end(first());
  });
}

/** Opens a folder of reports of an invented county, in a window of its own: a copy, so that everything in it may be tried. */
async function openSamples({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const folder = Uri.joinPath(globalStorageUri, 'samples');
  await workspace.fs.copy(Uri.joinPath(extensionUri, 'samples'), folder, { overwrite: true });
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}
