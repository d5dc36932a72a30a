import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentStep, EditorAction, EditorFinding, ProjectStep, Step } from '../service';
import { diagnosticOf } from './diagnostics';
import { documentEdit } from './documentEdit';
import { guard } from './guard';
import { spanOf } from './positions';
import { projectEdit } from './projectEdits';
import { DISABLE_RULE_COMMAND, FILL_PLACEHOLDER_COMMAND, FIX_ALL_KIND, OPEN_RULE_COMMAND } from './protocol';
import { aboutDocument, editorDocument, type Session } from './requests';
import type { Runtime } from './runtime';

/** The kinds of actions that the server offers. */
export const ACTION_KINDS: string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND];

/** What an action carries until it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly step: DocumentStep | ProjectStep;
}

/**
 * Quick fixes for what is in the range, and all safe ones at once under source.fixAll. Their edits are worked out when one is
 * chosen, where the client can wait for that.
 */
export function registerCodeActions(session: Session, runtime: Runtime): void {
  const { connection, client, service, settings, log } = session;
  const editOf = (data: ActionData) => editOfStep(session, runtime, data);
  connection.onCodeAction(
    aboutDocument<CodeActionParams, CodeAction[]>(session, 'code actions', [], (document, { range, context }) => {
      if (!client.takesCodeActions) return [];
      const can = {
        disableRules: client.disablesRules,
        fillPlaceholders: client.fillsPlaceholders,
        openRules: client.runsLinks,
        changeProject:
          client.changesDocuments && client.createsFiles && settings.projectFileOf(document.uri) !== undefined,
      };
      const request = { span: spanOf(document, range), only: context.only, can };
      const actions = service.actions(editorDocument(document), request);
      return Promise.all(
        actions.map(async (action) => {
          const shown = shownAction(document, action, context.diagnostics);
          if (shown.command) return shown;
          const data = { uri: document.uri, step: action.step as ActionData['step'] };
          return client.resolvesEdits ? { ...shown, data } : withEdit(shown, await editOf(data));
        }),
      );
    }),
  );
  if (!client.resolvesEdits) return;
  connection.onCodeActionResolve((action) =>
    guard(log, 'code action', action, async () => withEdit(action, await editOf(action.data as ActionData))),
  );
}

function withEdit(action: CodeAction, edit: WorkspaceEdit | undefined): CodeAction {
  return edit ? { ...action, edit } : action;
}

async function editOfStep(
  session: Session,
  runtime: Runtime,
  { uri, step }: ActionData,
): Promise<WorkspaceEdit | undefined> {
  if (step.do === 'turnOff' || step.do === 'addSlogan') return projectEdit(session, runtime, uri, step);
  const document = session.documents.get(uri);
  const edits = document && session.service.edits(editorDocument(document), step);
  return edits && documentEdit(session, document, edits);
}

function shownAction(document: TextDocument, action: EditorAction, shown: readonly Diagnostic[]): CodeAction {
  const { title, kind, preferred, finding, step } = action;
  const diagnostic = finding && shownAs(document, finding, shown);
  const command = commandOf(document, title, step);
  return {
    title,
    kind,
    ...(preferred && { isPreferred: true }),
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(command && { command }),
  };
}

/** What the client is to run, for an action that edits nothing itself. */
function commandOf(document: TextDocument, title: string, step: Step): Command | undefined {
  switch (step.do) {
    case 'disableRule':
      return { title, command: DISABLE_RULE_COMMAND, arguments: [step.rule, document.uri] };
    case 'openRule':
      return { title, command: OPEN_RULE_COMMAND, arguments: [step.rule] };
    case 'fill':
      return { title, command: FILL_PLACEHOLDER_COMMAND, arguments: [document.uri, document.positionAt(step.at)] };
    default:
      return undefined;
  }
}

/** The client's own diagnostic for the finding, so that it can join the fix to the squiggle. */
function shownAs(document: TextDocument, finding: EditorFinding, shown: readonly Diagnostic[]): Diagnostic | undefined {
  const { code, range, message } = diagnosticOf(document, finding, {});
  return shown.find(
    (other) =>
      other.code === code && other.message === message && JSON.stringify(other.range) === JSON.stringify(range),
  );
}
