import { type Diagnostic, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { isChineseProse } from '../../server/src/document/prose';
import { DIAGNOSTIC_SOURCE } from '../../server/src/lsp/protocol';

/** The language for reports, contributed in package.json. */
export const REPORT_LANGUAGE = 'report';

/** The languages whose documents are sent to the server. */
export const LANGUAGES: readonly string[] = [REPORT_LANGUAGE, 'plaintext', 'markdown'];

/**
 * True for the address of what a person may be writing: a document not saved yet, or one that lies in the workspace or where it
 * can be written to, be that a disk or not. The editor has other texts too (an older state, one half of a comparison, an
 * output), which are nobody's draft.
 */
export function isDraft({ scheme }: Uri): boolean {
  return (
    scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(scheme) === true ||
    (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
  );
}

/** True for a document that is checked: one of the languages, and Chinese prose to speak of. */
export function isReport(document: TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && isDraft(document.uri) && isChineseProse(document.getText());
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
