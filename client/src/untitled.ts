import { type Disposable, languages, type TextDocument, workspace } from 'vscode';
import { isReport, REPORT_LANGUAGE } from './reports';

/**
 * Makes a report of a new document as soon as Chinese prose is written or pasted into it. Otherwise the editor goes on guessing
 * its language, takes Chinese for a program sooner or later, and nothing is checked any more. A person who then chooses
 * another language is not overruled.
 */
export function adoptUntitledReports(): Disposable {
  const adopted = new WeakSet<TextDocument>();
  return workspace.onDidChangeTextDocument(({ document }) => {
    const { uri, languageId } = document;
    if (uri.scheme !== 'untitled' || languageId !== 'plaintext' || adopted.has(document) || !isReport(document)) return;
    adopted.add(document);
    void languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
  });
}
