import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client on the other side can do and wants, read once from its initialize request. */
export interface Client {
  readonly locale: string | undefined;
  readonly folders: readonly WorkspaceFolder[];
  readonly tellsFolders: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  readonly annotatesChanges: boolean;
  readonly showsRelated: boolean;
  readonly showsMarkdown: boolean;
  readonly showsOutlineTree: boolean;
  readonly takesCodeActions: boolean;
  readonly disablesRules: boolean;
  readonly fillsPlaceholders: boolean;
  readonly preparesRenames: boolean;
  readonly showsCoverage: boolean;
}

/** Every capability is optional in the protocol; what is not promised is not used. */
export function clientOf(params: InitializeParams): Client {
  const { workspace, textDocument, window } = params.capabilities ?? {};
  const options = params.initializationOptions as InitializationOptions | undefined;
  return {
    locale: params.locale,
    folders: foldersOf(params),
    tellsFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    annotatesChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    showsRelated: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (c) => c?.relatedInformation === true,
    ),
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    showsOutlineTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    disablesRules: options?.disableRuleCommand === true,
    fillsPlaceholders: options?.fillPlaceholderCommand === true,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    showsCoverage: options?.coverage === true,
  };
}

/** Older clients name one root instead of a list of folders. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
}
