import { type CodeAction, commands, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { DISABLE_RULE_COMMAND, OPEN_RULE_COMMAND } from '../../../server/src/lsp/protocol';
import { rangeOf } from '../ranges';
import type { Found, Node } from './groups';

/** What a comment holds that silences a finding. */
const DIRECTIVE = /核稿:忽略|hegao-disable/;

/** What can be done with a node of the tree, by the name of the command behind `hegao.findings.`. */
export const FINDING_COMMANDS: Readonly<Record<string, (node: Node) => unknown>> = {
  fix: (node) => withFinding(node, fix),
  silence: (node) => withFinding(node, silence),
  disableRule: (node) => withFinding(node, ({ rule, uri }) => commands.executeCommand(DISABLE_RULE_COMMAND, rule, uri)),
  openRule: (node) => withFinding(node, ({ rule }) => commands.executeCommand(OPEN_RULE_COMMAND, rule)),
};

/** A group of one rule stands for its first finding. */
function withFinding(node: Node, run: (finding: Found) => unknown): unknown {
  const finding = node.kind === 'finding' ? node.finding : node.findings[0];
  return finding && run(finding);
}

/** Goes to the finding and opens the editor's menu of repairs. */
async function fix(finding: Found): Promise<void> {
  await show(finding);
  await commands.executeCommand('editor.action.quickFix');
}

/** Puts the comment into the report that lets this one finding pass. */
async function silence(finding: Found): Promise<void> {
  const { uri } = await show(finding);
  const actions = await commands.executeCommand<readonly CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    uri,
    rangeOf(finding.range),
    'quickfix',
    MOST_ACTIONS,
  );
  const edit = actions?.find((action) => action.edit && insertsDirective(action, finding.rule))?.edit;
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage(l10n.t('This finding cannot be ignored on its own.'));
}

/** More than a finding has; the edits of so many are asked for. */
const MOST_ACTIONS = 50;

function insertsDirective({ edit }: CodeAction, rule: string): boolean {
  const texts = edit?.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText)) ?? [];
  return texts.some((text) => DIRECTIVE.test(text) && text.includes(rule));
}

async function show({ uri, range }: Found): Promise<TextDocument> {
  const editor = await window.showTextDocument(Uri.parse(uri), { selection: rangeOf(range) });
  return editor.document;
}
