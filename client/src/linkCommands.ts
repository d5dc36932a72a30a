import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { APPLY_EDITS_COMMAND, type ApplyEditsArguments, OPEN_RULE_COMMAND } from '../../server/src/lsp/protocol';
import { rangeOf } from './ranges';
import { openRule } from './rulePages';

type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** What the links in hovers and in findings run. What they are given comes from a link, so it is checked before it is believed. */
export const linkCommands: Handlers = {
  [APPLY_EDITS_COMMAND]: applyEdits,
  [OPEN_RULE_COMMAND]: openRule,
};

/** Makes the edits of a hover's link; a hover that is older than the text would change the wrong words. */
async function applyEdits(...[uri, version, edits]: ApplyEditsArguments): Promise<void> {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === Uri.parse(uri).toString());
  if (!document) return;
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has changed in the meantime. Please look again.'));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, rangeOf(range), newText);
  await workspace.applyEdit(edit);
}
