import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { chosenEncoding, type PositionEncoding } from './encodings';
import type { InitializationOptions } from './protocol';

/** What the client on the other side can do and wants, read once from its initialize request. */
export interface Client {
  readonly locale: string | undefined;
  /** What positions count in, for as long as the session lasts. */
  readonly positionEncoding: PositionEncoding;
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
  readonly showsInlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly showsCodeLenses: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showsPlaces: boolean;
  readonly colours: boolean;
  readonly coloursChanges: boolean;
  readonly refreshesColours: boolean;
  readonly selectsRanges: boolean;
  readonly followsLinks: boolean;
  readonly showsCoverage: boolean;
  /** Edits of a code action may be asked for when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly changesDocuments: boolean;
  readonly createsFiles: boolean;
  readonly showsCodeLinks: boolean;
  readonly runsLinks: boolean;
  readonly tellsCursor: boolean;
  readonly readsFiles: boolean;
}

/** Every capability is optional in the protocol; what is not promised is not used. */
export function clientOf(params: InitializeParams): Client {
  const { workspace, textDocument, window, general } = params.capabilities ?? {};
  const options = params.initializationOptions as InitializationOptions | undefined;
  return {
    locale: params.locale,
    positionEncoding: chosenEncoding(general?.positionEncodings),
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
    showsInlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    showsCodeLenses: textDocument?.codeLens !== undefined,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsPlaces: options?.showPlaceCommand === true,
    colours: textDocument?.semanticTokens?.formats?.includes('relative') === true,
    coloursChanges: deltaOf(textDocument?.semanticTokens?.requests?.full),
    refreshesColours: workspace?.semanticTokens?.refreshSupport === true,
    selectsRanges: textDocument?.selectionRange !== undefined,
    followsLinks: textDocument?.documentLink !== undefined,
    showsCoverage: options?.coverage === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    changesDocuments: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showsCodeLinks: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (c) => c?.codeDescriptionSupport === true,
    ),
    runsLinks: options?.commandLinks === true,
    tellsCursor: options?.cursorNotification === true,
    readsFiles: options?.readFiles === true,
  };
}

function deltaOf(full: boolean | { readonly delta?: boolean } | undefined): boolean {
  return typeof full === 'object' && full.delta === true;
}

/** Older clients name one root instead of a list of folders. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  const named: unknown = workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
  return Array.isArray(named) ? named.filter((folder) => typeof folder?.uri === 'string') : [];
}
