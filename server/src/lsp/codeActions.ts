import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorAction } from '../service';
import { diagnosticOf } from './diagnostics';
import { rangeOf, spanOf } from './positions';
import { DISABLE_RULE_COMMAND, FILL_PLACEHOLDER_COMMAND, FIX_ALL_KIND } from './protocol';
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
      const request = {
        span,
        only: context.only,
        canDisableRules: client.disablesRules,
        canFillPlaceholders: client.fillsPlaceholders,
      };
      return service
        .actions(editorDocument(document), request)
        .map((action) => actionOf(document, action, context.diagnostics));
    }),
  );
}

function actionOf(document: TextDocument, action: EditorAction, shown: readonly Diagnostic[]): CodeAction {
  const diagnostic = action.finding && shownAs(document, action.finding, shown);
  const command = commandOf(document, action);
  return {
    title: action.title,
    kind: action.kind,
    ...(action.preferred && { isPreferred: true }),
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(command ? { command } : { edit: editOf(document, action) }),
  };
}

function editOf(document: TextDocument, { edits }: EditorAction) {
  return {
    changes: { [document.uri]: edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText })) },
  };
}

/** What the client is to run, for an action that edits nothing itself. */
function commandOf(document: TextDocument, { title, disableRule, fillAt }: EditorAction): Command | undefined {
  if (disableRule !== undefined)
    return { title, command: DISABLE_RULE_COMMAND, arguments: [disableRule, document.uri] };
  if (fillAt === undefined) return undefined;
  return { title, command: FILL_PLACEHOLDER_COMMAND, arguments: [document.uri, document.positionAt(fillAt)] };
}

/** The client's own diagnostic for the finding, so that it can join the fix to the squiggle. */
function shownAs(
  document: TextDocument,
  finding: NonNullable<EditorAction['finding']>,
  shown: readonly Diagnostic[],
): Diagnostic | undefined {
  const { code, range, message } = diagnosticOf(document, finding, undefined);
  return shown.find(
    (other) =>
      other.code === code && other.message === message && JSON.stringify(other.range) === JSON.stringify(range),
  );
}
