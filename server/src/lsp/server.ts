import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { createClosedReports, createCrossChecks, createService, sameAddress } from '../service';
import { type Client, clientOf } from './client';
import { createClientFiles, NO_FILES } from './clientFiles';
import { ACTION_KINDS, registerCodeActions } from './codeActions';
import { registerCodeLenses } from './codeLenses';
import { registerCompletion, TRIGGER_CHARACTERS } from './completion';
import { createSettingsOwner } from './configuration';
import { registerCoverage } from './coverage';
import { createDelay } from './delay';
import { registerDiagnostics } from './diagnostics';
import { registerDocumentLinks } from './documentLinks';
import { documentsIn } from './documents';
import type { FileChange } from './fileChanges';
import { registerFindingsList } from './findingsList';
import { createFocus } from './focus';
import { registerFolding } from './folding';
import { createGathering } from './gathering';
import { guard } from './guard';
import { registerHover } from './hover';
import { registerInlayHints } from './inlayHints';
import { registerLedger } from './ledger';
import { createOpenDocuments } from './openDocuments';
import { positionsIn } from './positions';
import { registerProgress } from './progress';
import { REPORT_HIDDEN_NOTIFICATION, SETTINGS_SECTION } from './protocol';
import { registerReferences } from './references';
import type { Refresh } from './refreshing';
import { registerRename } from './rename';
import { createReports } from './reports';
import type { Session } from './requests';
import { registerResults } from './results';
import { createRuntime, type Machine, type Runtime } from './runtime';
import { registerSelections } from './selections';
import { registerSemanticTokens, semanticTokensOptions } from './semanticTokens';
import { registerSymbols } from './symbols';
import { createWorkspaceCheck } from './workspaceCheck';
import { registerWorkspacePull } from './workspacePull';
import { registerWorkspaceRequests } from './workspaceRequests';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** After such a pause in typing, in milliseconds, a person reads or is away. */
const QUIET = 5000;

/** Serves one client over the connection, until the client ends it. Everything else from outside comes from `machine`. */
export function startServer(connection: Connection, machine: Machine): void {
  let isOpen = false;
  connection.onInitialize((params) => {
    if (isOpen) return new ResponseError(ErrorCodes.InvalidRequest, 'initialize may be asked once only');
    const client = clientOf(params);
    const runtime = createRuntime(machine, client.readsFiles ? createClientFiles(connection) : NO_FILES);
    const session = openSession(connection, client, runtime);
    isOpen = true;
    const focus = createFocus(session);
    const reports = createReports(session, focus);
    const diagnostics = registerDiagnostics(session, reports);
    if (client.pullsDiagnostics) registerWorkspacePull(session, reports);
    const coverage = registerCoverage(session, focus);
    registerProgress(session);
    registerWorkspaceRequests(session, reports);
    registerResults(session, reports, runtime);
    registerLedger(session, reports);
    registerHover(session, focus);
    registerCodeActions(session, runtime);
    registerFindingsList(session);
    registerSymbols(session);
    registerReferences(session, reports);
    registerWorkspaceSymbols(session, reports);
    registerFolding(session);
    registerCompletion(session);
    registerRename(session);
    registerSelections(session);
    registerDocumentLinks(session);
    const hints = registerInlayHints(session, focus);
    const lenses = registerCodeLenses(session, focus);
    const tokens = registerSemanticTokens(session);
    for (const { refresh } of [diagnostics, coverage, hints, lenses]) focus.listen(refresh);
    followDocuments(session);
    if (runtime.tidy) session.documents.onDidChangeContent(createDelay(QUIET, runtime.tidy));
    followSettings(session, [diagnostics, coverage, hints, lenses, tokens]);
    session.documents.listen(connection);
    return answerTo(client);
  });
  connection.onRequest((method) =>
    isOpen
      ? new ResponseError(ErrorCodes.MethodNotFound, `unknown method ${method}`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize must be asked first'),
  );
  connection.listen();
}

function openSession(connection: Connection, client: Client, runtime: Runtime): Session {
  const log = (message: string) => connection.console.error(message);
  const documents = new TextDocuments(documentsIn(client.positionEncoding));
  const open = createOpenDocuments(documents);
  const settings = createSettingsOwner(connection, client, runtime);
  const cross = createCrossChecks(log);
  const closed = createClosedReports(cross, (text) => positionsIn(text, client.positionEncoding), log);
  const check = createWorkspaceCheck({ ...open, closed, cross, settings, runtime, log });
  const service = createService(
    {
      configurationOf: settings.configurationOf,
      language: settings.language,
      log,
      // Not while the question that has brought it up is being answered.
      othersChanged: (uris) => void Promise.resolve().then(() => check.othersChanged(uris)),
    },
    cross,
  );
  return { ...open, connection, client, documents, service, settings, cross, closed, check, log };
}

function answerTo(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'hegao', version },
    capabilities: {
      positionEncoding: client.positionEncoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ACTION_KINDS, resolveProvider: client.resolvesEdits },
      documentSymbolProvider: { label: '核稿' },
      referencesProvider: true,
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
      renameProvider: client.preparesRenames ? { prepareProvider: true } : true,
      ...(client.showsInlayHints && { inlayHintProvider: true }),
      ...(client.showsCodeLenses && { codeLensProvider: { resolveProvider: true } }),
      ...(client.colours && { semanticTokensProvider: semanticTokensOptions(client) }),
      ...(client.selectsRanges && { selectionRangeProvider: true }),
      ...(client.followsLinks && { documentLinkProvider: { resolveProvider: true } }),
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'hegao', interFileDependencies: true, workspaceDiagnostics: true },
      }),
      ...(client.tellsFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    },
  };
}

function followDocuments({ connection, documents, service, check }: Session): void {
  documents.onDidOpen(({ document }) => check.opened(document.uri, document.getText()));
  documents.onDidChangeContent(({ document }) => check.typed(document.uri));
  connection.onNotification(REPORT_HIDDEN_NOTIFICATION, (params: { uri?: unknown } | undefined) => {
    if (typeof params?.uri === 'string') check.hidden(params.uri);
  });
  documents.onDidClose(({ document }) => {
    service.close(document.uri);
    check.closed(document.uri);
  });
}

/** Reads the settings once the client listens, and again whenever it tells of a change. */
function followSettings({ connection, client, settings, check, log }: Session, shown: readonly Refresh[]): void {
  const reload = async (changed?: readonly string[]): Promise<void> => {
    await settings.reload(changed);
    for (const { refresh } of shown) refresh();
  };
  const reloadAll = async (): Promise<void> => {
    await reload();
    check.update();
  };
  connection.onInitialized(() => {
    void settings.reload();
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        settings.setFolders([...settings.folders().filter((folder) => !gone.has(folder.uri)), ...added]);
        void reloadAll();
      });
    }
    register(connection, client);
  });
  connection.onDidChangeConfiguration((change) => {
    settings.accept(change.settings?.[SETTINGS_SECTION]);
    void reloadAll();
  });
  const changes = createGathering<FileChange>((gathered) =>
    guard(log, 'changed files', undefined, async () => {
      const yaml = gathered.flatMap(({ uri }) => (/\.ya?ml$/i.test(uri) ? [uri] : []));
      if (yaml.length > 0) await reload(yaml);
      await check.filesChanged(gathered);
    }),
  );
  connection.onDidChangeWatchedFiles((params) => changes.add(params.changes.map(changeOf)));
}

function changeOf({ uri, type }: FileEvent): FileChange {
  const kind = type === FileChangeType.Deleted ? 'deleted' : type === FileChangeType.Created ? 'created' : 'changed';
  return { uri: sameAddress(uri), kind };
}

function register(connection: Connection, client: Client): void {
  const failed = (error: unknown) => connection.console.warn(`registration: ${String(error)}`);
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }).catch(failed);
  }
  if (client.watchesFiles) {
    const watchers: FileSystemWatcher[] = [
      // A project file may name files of slogans anywhere below, so every YAML file may matter.
      { globPattern: '**/*.{txt,md,markdown,report,yaml,yml}' },
      { globPattern: '**/.gitignore' },
      // A folder that comes or goes is told of under its own name alone; and a project may name reports differently.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
