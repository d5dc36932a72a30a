import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { createService } from '../service';
import { type Client, clientOf } from './client';
import { ACTION_KINDS, registerCodeActions } from './codeActions';
import { registerCompletion, TRIGGER_CHARACTERS } from './completion';
import { createSettingsOwner } from './configuration';
import { type Diagnostics, registerDiagnostics } from './diagnostics';
import { registerFolding } from './folding';
import { registerHover } from './hover';
import { SETTINGS_SECTION } from './protocol';
import { registerRename } from './rename';
import type { Session } from './requests';
import type { Runtime } from './runtime';
import { registerSymbols } from './symbols';

/** Serves one client over the connection, until the client ends it. Everything from outside comes through `runtime`. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const client = clientOf(params);
    const session = openSession(connection, client, documents, runtime);
    const diagnostics = registerDiagnostics(session);
    registerHover(session);
    registerCodeActions(session);
    registerSymbols(session);
    registerFolding(session);
    registerCompletion(session);
    registerRename(session);
    documents.onDidClose(({ document }) => session.service.close(document.uri));
    followSettings(session, diagnostics);
    return answerTo(client);
  });
  documents.listen(connection);
  connection.listen();
}

function openSession(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  runtime: Runtime,
): Session {
  const settings = createSettingsOwner(connection, client, runtime);
  const service = createService({
    configurationOf: settings.configurationOf,
    language: settings.language,
    log: (message) => connection.console.error(message),
  });
  return { connection, client, documents, service, settings };
}

function answerTo(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'hegao', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ACTION_KINDS },
      documentSymbolProvider: { label: '核稿' },
      foldingRangeProvider: true,
      completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
      renameProvider: client.preparesRenames ? { prepareProvider: true } : true,
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'hegao', interFileDependencies: false, workspaceDiagnostics: false },
      }),
      ...(client.tellsFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    },
  };
}

/** Reads the settings once the client listens, and again whenever it tells of a change. */
function followSettings({ connection, client, settings }: Session, diagnostics: Diagnostics): void {
  const reload = async (): Promise<void> => {
    await settings.reload();
    diagnostics.refresh();
  };
  connection.onInitialized(() => {
    void settings.reload();
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        settings.setFolders([...settings.folders().filter((folder) => !gone.has(folder.uri)), ...added]);
        void reload();
      });
    }
    register(connection, client);
  });
  connection.onDidChangeConfiguration((change) => {
    settings.accept(change.settings?.[SETTINGS_SECTION]);
    void reload();
  });
  connection.onDidChangeWatchedFiles(() => void reload());
}

function register(connection: Connection, client: Client): void {
  const failed = (error: unknown) => connection.console.warn(`registration: ${String(error)}`);
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }).catch(failed);
  }
  if (client.watchesFiles) {
    // A project file may name files of slogans anywhere below, so every YAML file may matter.
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
