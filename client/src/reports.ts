import { type Diagnostic, languages, type TextDocument, type Uri } from 'vscode';
import { isChineseProse } from '../../server/src/document/prose';
import { DIAGNOSTIC_SOURCE } from '../../server/src/lsp/protocol';

/** The language for reports, contributed in package.json. */
export const REPORT_LANGUAGE = 'report';

/** The languages whose documents are sent to the server. */
export const LANGUAGES: readonly string[] = [REPORT_LANGUAGE, 'plaintext', 'markdown'];

/** Where documents may live: on disk here, on a remote machine's disk, or nowhere yet. */
export const SCHEMES: readonly string[] = ['file', 'vscode-remote', 'untitled'];

/** True for a document that is checked: one of the languages, and Chinese prose to speak of. */
export function isReport(document: TextDocument): boolean {
  return (
    LANGUAGES.includes(document.languageId) &&
    SCHEMES.includes(document.uri.scheme) &&
    isChineseProse(document.getText())
  );
}

/** Hegao's findings in one document, without those of other extensions. */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE);
}

/** The rule of a finding; what says that a file could not be read has none. */
export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The last part of an address. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
