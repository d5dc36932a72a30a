import { commands, type ExtensionContext, env, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { APPLY_EDITS_COMMAND, type ApplyEditsArguments, OPEN_RULE_COMMAND } from '../../server/src/lsp/protocol';
import { languageOf } from '../../server/src/service/language';
import { rangeOf } from './ranges';

type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** What the links in hovers and in findings run. What they are given comes from a link, so it is checked before it is believed. */
export function linkCommands(context: ExtensionContext): Handlers {
  return {
    [APPLY_EDITS_COMMAND]: applyEdits,
    [OPEN_RULE_COMMAND]: (rule: unknown) => openRule(context, rule),
  };
}

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

/** Shows the page of a rule, in the editor's language where there is one; it comes with the extension. */
async function openRule({ extensionUri }: ExtensionContext, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const language = languageOf(env.language) === 'zh' ? 'zh-CN' : 'en';
  const page = Uri.joinPath(extensionUri, 'dist', 'rules', `${rule}.${language}.md`);
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // The preview is an extension of its own, which an editor may come without; the page can be read as a text too.
    await window.showTextDocument(page);
  }
}
