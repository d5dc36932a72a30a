import { MessageType, ShowMessageNotification, type WorkspaceEdit } from 'vscode-languageserver';
import { changeProjectFile } from '../linter';
import type { Localized } from '../rules';
import type { ProjectStep } from '../service';
import { openText } from './clientFiles';
import { positionsIn, textEditsOf } from './positions';
import type { Session } from './requests';
import type { Runtime } from './runtime';

/** Why a project file was left as it is. */
const LEFT_ALONE: Localized = {
  zh: 'hegao.yaml 没有改动：里面已经写明，或者有写错的地方，请打开看一看。',
  en: 'hegao.yaml was not changed: it says so already, or there is a mistake in it. Please have a look.',
};

/**
 * The edit that makes the project file of a report turn a rule off, or know a slogan; it makes the file where there is none. It is
 * the editor that writes, so a person can undo it. Undefined, and told, when the file cannot be changed.
 */
export async function projectEdit(
  session: Session,
  runtime: Runtime,
  uri: string,
  step: ProjectStep,
): Promise<WorkspaceEdit | undefined> {
  const { connection, client, settings } = session;
  const file = settings.projectFileOf(uri);
  if (file === undefined) return undefined;
  const text = (await openText(session, file)) ?? (await runtime.readTextFile(file));
  const change = step.do === 'turnOff' ? { turnOff: step.rule } : { addSlogan: step.form };
  const edit = await changeProjectFile(text, change);
  if (!edit) {
    const message = LEFT_ALONE[settings.language()];
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    return undefined;
  }
  const edits = textEditsOf(positionsIn(text ?? '', client.positionEncoding), [edit]);
  const changed = { textDocument: { uri: file, version: null }, edits };
  const created = { kind: 'create' as const, uri: file, options: { ignoreIfExists: true } };
  return { documentChanges: text === undefined ? [created, changed] : [changed] };
}
