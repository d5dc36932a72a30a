import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { createMessageConnection, type MessageConnection } from 'vscode-languageserver-protocol/node';
import {
  type FileParams,
  type FolderItem,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  type ReadFileParams,
  type TooLarge,
} from '../../server/src/lsp/protocol';
import { root } from '../root';

/** The client of a scripted session: what it says it can do, what its settings are, and what its folder holds. */
export interface Script {
  readonly capabilities?: object;
  readonly settings?: object;
  readonly locale?: string;
  readonly initializationOptions?: object;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The workspace folders, as paths in the session's own folder; that folder itself when they are not named. */
  readonly folders?: readonly string[];
  readonly arguments?: readonly string[];
  /** Files of a workspace that lies on no disk, at VIRTUAL_FOLDER; the client is asked for them. */
  readonly virtual?: Readonly<Record<string, string | Uint8Array>>;
}

/** The only folder of a session with virtual files. */
const VIRTUAL_FOLDER = 'memory:/work';

/** A client that asks for diagnostics and settings, as VS Code does. */
export const PULLING = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    inlayHint: {},
    codeLens: {},
    selectionRange: {},
    documentLink: { tooltipSupport: true },
    semanticTokens: { requests: { full: { delta: true }, range: true }, formats: ['relative'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
};

/** A client that knows nothing newer than the protocol of its youth. */
export const PUSHED = { textDocument: { publishDiagnostics: {} } };

export interface Session {
  readonly folder: string;
  readonly folderUri: string;
  readonly initialized: InitializeResult;
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** What the editor would answer when asked for its settings; change it, then send workspace/didChangeConfiguration. */
  settings: object;
  /** Methods that the server asked to be told of. */
  readonly registered: string[];
  uri(name: string): string;
  /** Writes a file of the folder, as another program would. */
  write(name: string, content: string | Uint8Array): void;
  /** Tells the server of files as the editor's watchers do. */
  changed(...changes: readonly (readonly [name: string, kind: 'created' | 'changed' | 'deleted'])[]): void;
  open(name: string, languageId: string, text: string): string;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): void;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  actions(uri: string, range: Range, only?: string[], diagnostics?: readonly Diagnostic[]): Promise<CodeAction[]>;
  symbols(uri: string): Promise<DocumentSymbol[]>;
  prepareRename(uri: string, position: Position): Promise<{ range: Range; placeholder: string } | null>;
  rename(uri: string, position: Position, newName: string): Promise<WorkspaceEdit | null>;
  /** Asks anything about a document. */
  ask<T>(method: string, uri: string, params?: object): Promise<T>;
  /** The next message of this kind that fits, among those that have come and those that will. */
  next<T>(method: string, fits?: (params: T) => boolean): Promise<T>;
  published(uri: string, fits?: (diagnostics: Diagnostic[]) => boolean): Promise<PublishDiagnosticsParams>;
  /** Ends the session as the protocol asks; gives the exit status. */
  end(): Promise<number | null>;
}

/** Starts dist/server.js and gets it past `initialized`. */
export async function startSession(script: Script = {}): Promise<Session> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-lsp-'));
  const folderUri = pathToFileURL(folder).href;
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  for (const [name, content] of Object.entries(script.files ?? {})) write(name, content);
  const server = path.join(root, 'dist', 'server.js');
  const child = spawn(process.execPath, [server, ...(script.arguments ?? ['--stdio'])], { stdio: 'pipe' });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(child.stdout, child.stdin);
  const inbox = createInbox();
  const state = { settings: script.settings ?? {} };
  const registered: string[] = [];

  connection.onNotification((method, params) => inbox.put(method, Array.isArray(params) ? params[0] : params));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => state.settings));
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(({ method }) => method));
    inbox.put('client/registerCapability', registrations);
    return null;
  });
  connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    inbox.put('window/workDoneProgress/create', token);
    return null;
  });
  for (const shown of ['diagnostic', 'inlayHint', 'codeLens', 'semanticTokens']) {
    connection.onRequest(`workspace/${shown}/refresh`, () => {
      inbox.put(`workspace/${shown}/refresh`, null);
      return null;
    });
  }
  if (script.virtual) answerFiles(connection, script.virtual);
  connection.onUnhandledProgress((progress) => inbox.put('$/progress', progress));
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folderUri,
    workspaceFolders: (script.folders ?? ['']).map((name) => ({
      uri: script.virtual ? VIRTUAL_FOLDER : pathToFileURL(path.join(folder, name)).href,
      name,
    })),
    capabilities: script.capabilities ?? PULLING,
    locale: script.locale ?? 'zh-cn',
    initializationOptions: { ...(script.virtual && { readFiles: true }), ...script.initializationOptions },
  });
  await connection.sendNotification('initialized', {});

  const ask = <T>(method: string, params: object): Promise<T> => connection.sendRequest<T>(method, params);
  const session: Session = {
    folder,
    folderUri,
    initialized,
    connection,
    process: child,
    registered,
    get settings() {
      return state.settings;
    },
    set settings(value) {
      state.settings = value;
    },
    uri: (name) =>
      script.virtual ? `${VIRTUAL_FOLDER}/${encodeURI(name)}` : pathToFileURL(path.join(folder, name)).href,
    write,
    changed(...changes) {
      const types = { created: 1, changed: 2, deleted: 3 };
      void connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: changes.map(([name, kind]) => ({ uri: session.uri(name), type: types[kind] })),
      });
    },
    open(name, languageId, text) {
      const uri = session.uri(name);
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return uri;
    },
    change(uri, version, ...contentChanges) {
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    async diagnostics(uri) {
      const report = await session.report(uri);
      if (report.kind !== 'full') throw new Error(`expected a full report, got ${report.kind}`);
      return report.items;
    },
    report: (uri, previousResultId) => ask('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    hover: (uri, position) => ask('textDocument/hover', { textDocument: { uri }, position }),
    actions: (uri, range, only, diagnostics = []) =>
      ask('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics, only } }),
    symbols: (uri) => ask('textDocument/documentSymbol', { textDocument: { uri } }),
    prepareRename: (uri, position) => ask('textDocument/prepareRename', { textDocument: { uri }, position }),
    rename: (uri, position, newName) => ask('textDocument/rename', { textDocument: { uri }, position, newName }),
    ask: (method, uri, params = {}) => ask(`textDocument/${method}`, { textDocument: { uri }, ...params }),
    next: inbox.next,
    published: (uri, fits = () => true) =>
      inbox.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (params) => params.uri === uri && fits(params.diagnostics),
      ),
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const status = await exit;
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
      return status;
    },
  };
  return session;
}

/** Answers as the editor does, which knows the files of every file system. */
function answerFiles(connection: MessageConnection, files: NonNullable<Script['virtual']>): void {
  const nameOf = ({ uri }: FileParams) => decodeURIComponent(uri).slice(VIRTUAL_FOLDER.length + 1);
  connection.onRequest<string | TooLarge | null, void>(READ_FILE_REQUEST, (params: ReadFileParams) => {
    const content = files[nameOf(params)];
    if (content === undefined) return null;
    const bytes = Buffer.from(content);
    return bytes.length > params.most ? { size: bytes.length } : bytes.toString('base64');
  });
  connection.onRequest(READ_FOLDER_REQUEST, (params: FileParams): readonly FolderItem[] | null => {
    const name = nameOf(params);
    const start = name === '' ? '' : `${name}/`;
    const within = Object.keys(files).filter((file) => file.startsWith(start));
    const names = new Set(within.map((file) => file.slice(start.length).split('/')[0]!));
    return [...names].map((each) => ({ name: each, isFolder: files[start + each] === undefined }));
  });
}

/** Messages wait here until a test asks for them, and each is handed out once. */
function createInbox() {
  type Waiter = { method: string; fits: (params: never) => boolean; resolve: (params: never) => void };
  const messages: { method: string; params: unknown }[] = [];
  const waiters: Waiter[] = [];
  return {
    put(method: string, params: unknown): void {
      const index = waiters.findIndex((waiter) => waiter.method === method && waiter.fits(params as never));
      if (index < 0) messages.push({ method, params });
      else waiters.splice(index, 1)[0]!.resolve(params as never);
    },
    next<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
      const index = messages.findIndex((message) => message.method === method && fits(message.params as T));
      if (index >= 0) return Promise.resolve(messages.splice(index, 1)[0]!.params as T);
      return new Promise((resolve) => waiters.push({ method, fits, resolve }));
    },
  };
}
