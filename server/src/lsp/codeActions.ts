import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorAction } from '../service';
import { diagnosticOf } from './diagnostics';
import { rangeOf, spanOf } from './positions';
import { DISABLE_RULE_COMMAND, FIX_ALL_KIND } from './protocol';
import { aboutDocument, editorDocument, type Session } from './requests';

/** The kinds of actions that the server offers. */
export const ACTION_KINDS: string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND];

/** Quick fixes for what is in the range, and all safe ones at once under source.fixAll. */
export function registerCodeActions(session: Session): void {
  const { connection, client, service } = session;
  connection.onCodeAction(
    aboutDocument<CodeActionParams, CodeAction[]>(session, 'code actions', [], (document, { range, context }) => {
      if (!client.takesCodeActions) return [];
      const span = spanOf(document, range);
      const request = { span, only: context.only, canDisableRules: client.disablesRules };
      return service
        .actions(editorDocument(document), request)
        .map((action) => actionOf(document, action, context.diagnostics));
    }),
  );
}

function actionOf(document: TextDocument, action: EditorAction, shown: readonly Diagnostic[]): CodeAction {
  const diagnostic = action.finding && shownAs(document, action.finding, shown);
  return {
    title: action.title,
    kind: action.kind,
    ...(action.preferred && { isPreferred: true }),
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(action.disableRule === undefined
      ? { edit: editOf(document, action) }
      : { command: disabling(action.title, action.disableRule, document.uri) }),
  };
}

function editOf(document: TextDocument, { edits }: EditorAction) {
  return {
    changes: { [document.uri]: edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText })) },
  };
}

function disabling(title: string, rule: string, uri: string) {
  return { title, command: DISABLE_RULE_COMMAND, arguments: [rule, uri] };
}

/** The client's own diagnostic for the finding, so that it can join the fix to the squiggle. */
function shownAs(
  document: TextDocument,
  finding: NonNullable<EditorAction['finding']>,
  shown: readonly Diagnostic[],
): Diagnostic | undefined {
  const { code, range, message } = diagnosticOf(document, finding, false);
  return shown.find(
    (other) =>
      other.code === code && other.message === message && JSON.stringify(other.range) === JSON.stringify(range),
  );
}
