import { Disposable, type TextDocument, workspace } from 'vscode';
import { isDraft, isReport, REPORT_LANGUAGE } from './reports';
import type { Server } from './server';

/** Starts the server with the first report: one that is open, one that is opened, or a text that becomes one while it is written. */
export function startWithFirstReport(server: Server): Disposable {
  const look = (document: TextDocument) => {
    const isMeant = document.languageId === REPORT_LANGUAGE && isDraft(document.uri);
    if (isMeant || isReport(document)) void server.client().catch(giveUp);
  };
  // What has not started now would not start at the next key either, and would say so each time; a command tries again.
  const giveUp = (error: unknown) => {
    console.error(error);
    following.dispose();
  };
  const following = Disposable.from(
    workspace.onDidOpenTextDocument(look), // also tells of a changed language
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Only what brings Chinese characters can turn a text into a report, so nothing else is read.
      if (contentChanges.some(({ text }) => CHINESE.test(text))) look(document);
    }),
  );
  server.onDidStart(() => following.dispose());
  for (const document of workspace.textDocuments) look(document);
  return following;
}

const CHINESE = /[\u4E00-\u9FFF]/;
