import { isChineseProse } from '../document';
import { type ClosedReports, type CrossChecks, liesIn, type Scope, sameAddress } from '../service';
import type { SettingsOwner } from './configuration';
import { createDelays } from './delay';
import { applyChanges, type FileChange } from './fileChanges';
import { createPace } from './pace';
import type { CheckMode } from './protocol';
import type { Runtime } from './runtime';
import { rootScopes, type ScanHost, scan } from './scan';

/** What checking the workspace works with. Addresses are in their common form. */
export interface CheckSession {
  readonly closed: ClosedReports;
  readonly cross: CrossChecks;
  readonly settings: SettingsOwner;
  readonly runtime: Runtime;
  /** An open document by its address. */
  openDocument(address: string): { readonly uri: string } | undefined;
  openAddresses(): readonly string[];
  readonly log: (message: string) => void;
}

/** Whoever shows what is found. */
export interface CheckListener {
  /** The findings of these reports may have changed. */
  changed?(uris: readonly string[]): void;
  /** A document was closed, or is no longer shown; what the client was last told of it may be of another text. */
  documentClosed?(uri: string): void;
  progress?(done: number, total: number, uri: string): void;
  /** All reports have been checked, or somebody has stopped it (`isCertain` says which). */
  complete?(): void;
}

/** Checks the reports of the workspace that are not open, and keeps that up to date. */
export interface WorkspaceCheck {
  mode(): CheckMode;
  /** False while reports are still being looked for. */
  isComplete(): boolean;
  /** True when a report that is not known is certainly none: all were looked for, or none is to be. */
  isCertain(): boolean;
  listen(listener: CheckListener): () => void;
  /** Begins, or follows a change of settings or folders. */
  update(): void;
  /** Reads everything anew, whatever the setting says; resolves when it is done or was stopped. Gives false when it was stopped. */
  run(): Promise<boolean>;
  stop(): void;
  opened(uri: string, text: string): void;
  typed(uri: string): void;
  closed(uri: string): void;
  /** The document stays open, but no editor shows it. */
  hidden(uri: string): void;
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  /** Other reports are held against one that was edited. */
  othersChanged(uris: readonly string[]): void;
}

/** After such a pause in typing, in milliseconds, a document is told of as one of the workspace too, for it may not be shown. */
const TYPING_PAUSE = 500;

/** Idle until a first report is opened, so that a workspace without reports costs nothing. */
export function createWorkspaceCheck(session: CheckSession): WorkspaceCheck {
  const { closed, cross, settings } = session;
  const listeners = new Set<CheckListener>();
  const scopes = new Map<string, Scope>();
  const pace = createPace(session.runtime);
  const typing = createDelays(TYPING_PAUSE, (uri) => tell([sameAddress(uri)]));
  let hasReport = false;
  let isAsked = false;
  let generation = 0;
  let running: Promise<boolean> | undefined;
  let wasWhole = false;

  const mode = (): CheckMode => (isAsked ? 'workspace' : settings.check());
  const tell = (uris: readonly string[]) => {
    if (uris.length > 0) for (const { changed } of listeners) changed?.(uris);
  };

  function hostOf(mine: number): ScanHost & { readonly found: ReadonlySet<string> } {
    const found = new Set<string>();
    return {
      found,
      isCancelled: () => mine !== generation,
      folder({ scope, reports }) {
        scopes.set(scope.folder, scope);
        for (const uri of reports) found.add(uri);
      },
      progress(done, total, uri) {
        for (const { progress } of listeners) progress?.(done, total, uri);
      },
      changed: tell,
      quiet: pace.quiet,
    };
  }

  async function runThrough(mine: number): Promise<boolean> {
    await settings.ready();
    const host = hostOf(mine);
    scopes.clear();
    await scan(await rootScopes(session), session, host);
    if (host.isCancelled()) return false;
    tell(closed.uris().flatMap((uri) => (host.found.has(uri) ? [] : closed.remove(uri))));
    return true;
  }

  function start(): Promise<boolean> {
    generation += 1;
    wasWhole = false;
    const run: Promise<boolean> = runThrough(generation)
      .catch((error) => {
        session.log(`workspace: ${error instanceof Error ? error.stack : String(error)}`);
        return false;
      })
      .then((isWhole) => {
        // Whoever waits for a run that was overtaken waits for the one that did so.
        if (running !== run) return running ?? false;
        running = undefined;
        wasWhole = isWhole;
        for (const { complete } of listeners) complete?.();
        return isWhole;
      });
    running = run;
    return run;
  }

  function end(): void {
    generation += 1;
    running = undefined;
    scopes.clear();
    tell(closed.uris().flatMap((uri) => closed.remove(uri)));
    for (const { complete } of listeners) complete?.();
  }

  /** A report of the workspace is read from its file again; what else was open is forgotten. */
  async function afterClosing(uri: string, address: string): Promise<void> {
    if (mode() === 'workspace' && [...scopes.keys()].some((folder) => isRightIn(address, folder))) {
      await applyChanges([{ uri: address, kind: 'changed' }], scopes, session, hostOf(generation));
    }
    if (session.openDocument(address)) return;
    if (!closed.get(address)) tell(cross.remove(uri));
    for (const { documentClosed } of listeners) documentClosed?.(address);
  }

  return {
    mode,
    isComplete: () => running === undefined,
    isCertain: () => mode() !== 'workspace' || wasWhole,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    update() {
      if (mode() !== 'workspace') end();
      else if (hasReport || isAsked) void start();
    },
    run() {
      isAsked = true;
      return start();
    },
    stop() {
      if (!running) return;
      generation += 1;
    },
    opened(uri, text) {
      pace.typed();
      const address = sameAddress(uri);
      tell(closed.remove(address, true));
      if (hasReport || !isChineseProse(text)) return;
      hasReport = true;
      if (mode() === 'workspace' && !isAsked) void settings.ready().then(() => mode() === 'workspace' && start());
    },
    typed(uri) {
      pace.typed();
      typing.soon(uri);
    },
    closed(uri) {
      void afterClosing(uri, sameAddress(uri));
    },
    hidden(uri) {
      for (const { documentClosed } of listeners) documentClosed?.(sameAddress(uri));
    },
    async filesChanged(changes) {
      if (mode() !== 'workspace' || !(hasReport || isAsked)) return;
      const isWhole = changes.some(({ uri }) => /\.ya?ml$|\/\.gitignore$/i.test(uri));
      if (isWhole) void start();
      else await applyChanges(changes, scopes, session, hostOf(generation));
    },
    othersChanged: tell,
  };
}

function isRightIn(address: string, folder: string): boolean {
  return liesIn(address, folder) && !address.includes('/', folder.length + 1);
}
