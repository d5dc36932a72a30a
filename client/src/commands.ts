import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  type ExtensionContext,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  DISABLE_RULE_COMMAND,
  FILL_PLACEHOLDER_COMMAND,
  FIX_ALL_KIND,
  type PlainPosition,
  type PlainRange,
  SETTINGS_SECTION,
  SHOW_PLACE_COMMAND,
} from '../../server/src/lsp/protocol';
import type { LedgerPanel } from './ledger';
import { linkCommands } from './linkCommands';
import { nextOfRule } from './nextOfRule';
import { rangeOf } from './ranges';
import { isReport, LANGUAGES, REPORT_LANGUAGE } from './reports';
import type { Results } from './results';
import type { Server } from './server';
import { tell } from './tell';
import { tourCommands } from './tour';
import { checkWorkspace, fixAllInWorkspace } from './workspaceCommands';

/** Registers commands of package.json, and those that the server's quick fixes and code lenses run. */
export function registerCommands(
  context: ExtensionContext,
  server: Server,
  results: Results,
  ledger: LedgerPanel,
): void {
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'hegao.checkReport': () => checkReport(server),
    'hegao.fixAll': () => fixAll(server),
    'hegao.restart': server.restart,
    'hegao.showOutput': async () => (await server.client()).outputChannel.show(),
    'hegao.openSettings': () =>
      commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`),
    'hegao.openExample': () => openExample(context),
    'hegao.checkWorkspace': () => checkWorkspace(server),
    'hegao.fixAllInWorkspace': () => fixAllInWorkspace(server),
    'hegao.nextOfRule': nextOfRule,
    'hegao.openResults': results.open,
    'hegao.saveResults': results.save,
    ...tourCommands(context, () => openExample(context)),
    'hegao.openLedger': ledger.open,
    'hegao.saveLedger': ledger.save,
    [DISABLE_RULE_COMMAND]: disableRule,
    [FILL_PLACEHOLDER_COMMAND]: fillPlaceholder,
    [SHOW_PLACE_COMMAND]: showPlace,
    ...linkCommands,
  };
  for (const [name, handler] of Object.entries(handlers)) {
    context.subscriptions.push(commands.registerCommand(name, handler));
  }
}

/** Has the active document checked, whatever the editor took it for, and shows what was found. */
async function checkReport(server: Server): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const report = LANGUAGES.includes(document.languageId)
    ? document
    : await languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
  if (!isReport(report)) {
    void window.showInformationMessage(l10n.t('There is no Chinese prose to check in this file.'));
    return;
  }
  await server.client();
  await commands.executeCommand('workbench.actions.view.problems');
}

/** Applies all safe fixes of the active document as one step of undo; figures are never touched. */
async function fixAll(server: Server): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  await server.client();
  const { version } = document;
  const actions = await commands.executeCommand<readonly CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    wholeOf(document),
    FIX_ALL_KIND,
    1, // resolved: there is only one, and its edits are worked out when it is chosen
  );
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has changed in the meantime. Please look again.'));
    return;
  }
  const edits = (actions ?? []).flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0) {
    void window.showInformationMessage(
      l10n.t('There is nothing to fix safely. Figures are facts: correct them one by one, with the light bulb.'),
    );
  }
  for (const edit of edits) await workspace.applyEdit(edit);
  const places = edits.flatMap((edit) => edit.entries()).flatMap(([, changes]) => changes).length;
  if (places > 0) tell(l10n.t('{0} place(s) corrected; no figure was changed.', places));
}

/** Opens the example as a new, unsaved document, to be tried on without harm. */
async function openExample(context: ExtensionContext): Promise<TextDocument> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'docs', 'example.report'));
  const content = new TextDecoder().decode(bytes);
  const document = await workspace.openTextDocument({ language: REPORT_LANGUAGE, content });
  await window.showTextDocument(document);
  return document;
}

/** Turns a rule off where the document's settings are kept: in its folder if it has one, else for the user. */
async function disableRule(rule: string, uri: string): Promise<void> {
  const resource = Uri.parse(uri);
  const settings = workspace.getConfiguration(SETTINGS_SECTION, resource);
  const kept = settings.inspect<Readonly<Record<string, unknown>>>('rules');
  if (workspace.getWorkspaceFolder(resource)) {
    const value = { ...kept?.workspaceFolderValue, [rule]: 'off' };
    await settings.update('rules', value, ConfigurationTarget.WorkspaceFolder);
  } else {
    await settings.update('rules', { ...kept?.globalValue, [rule]: 'off' }, ConfigurationTarget.Global);
  }
}

/** Puts the cursor on a placeholder and lets the editor ask what belongs there; the server's rename does the rest. */
async function fillPlaceholder(uri: string, place: PlainPosition): Promise<void> {
  const selection = rangeOf({ start: place, end: place });
  await window.showTextDocument(Uri.parse(uri), { selection });
  await commands.executeCommand('editor.action.rename');
}

/** Selects a finding that a code lens leads to. The places are those of the Language Server Protocol. */
async function showPlace(uri: string, place: PlainRange): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: rangeOf(place) });
}

function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (!document) void window.showInformationMessage(l10n.t('Open a report first.'));
  return document;
}

function wholeOf(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0));
}
