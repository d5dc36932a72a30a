import { type Connection, MessageType, ShowMessageNotification, type WorkspaceFolder } from 'vscode-languageserver';
import {
  type Configuration,
  type ConfigurationLayer,
  type ConfigurationProblem,
  PROJECT_FILE,
  readLayer,
} from '../linter';
import { rules } from '../rules';
import {
  addressIn,
  folderOf,
  innermostAround,
  type Language,
  languageOf,
  liesIn,
  type ProjectGlobs,
  sameAddress,
} from '../service';
import type { Client } from './client';
import { createInterning } from './interning';
import { createNearestProjects } from './nearestProjects';
import { type CheckMode, type InlayHintMode, SETTINGS_SECTION, type Settings } from './protocol';
import type { Runtime } from './runtime';

/** The only owner of settings: the editor's, and the project files of the workspace. */
export interface SettingsOwner {
  /**
   * Resolves when the settings that were last asked for have arrived, and the project files above a document have been read; a
   * question must wait for it.
   */
  ready(uri?: string): Promise<void>;
  /** Reads everything anew; resolves when it holds. With a list of changed files, what they cannot have changed is kept. */
  reload(changed?: readonly string[]): Promise<void>;
  /** Takes the settings that a client sends along because it cannot be asked. */
  accept(settings: unknown): void;
  setFolders(folders: readonly WorkspaceFolder[]): void;
  folders(): readonly WorkspaceFolder[];
  /** The addresses of the folders, in their common form. */
  roots(): readonly string[];
  /** The same object as long as the settings are the same. Those of the nearest project file that has been read. */
  configurationOf(uri: string): Configuration;
  /** What the project file in a folder says about files. */
  projectIn(folder: string): Promise<ProjectGlobs | undefined>;
  language(): Language;
  /** What the setting says is to be checked. */
  check(): CheckMode;
  /** Whether findings in the clause being typed wait. */
  focus(): boolean;
  /** The project file that holds for a document, or that would if there were one; undefined outside all workspace folders. */
  projectFileOf(uri: string): string | undefined;
  /** What the settings say is shown in the text beside findings. */
  shown(): Shown;
}

/** What stands in the text that its writer has not written. */
export interface Shown {
  readonly inlayHints: InlayHintMode;
  readonly codeLens: boolean;
}

interface EditorLayers {
  readonly outside: ConfigurationLayer;
  readonly byRoot: ReadonlyMap<string, ConfigurationLayer>;
}

const CHECK_MODES: readonly unknown[] = ['off', 'openFiles', 'workspace'] satisfies CheckMode[];
const HINT_MODES: readonly unknown[] = ['off', 'onDemand', 'on'] satisfies InlayHintMode[];

/** The owner for a connection. What it holds before the first `reload` are the defaults. */
export function createSettingsOwner(connection: Connection, client: Client, runtime: Runtime): SettingsOwner {
  const projects = createNearestProjects(connection, client, runtime);
  const tell = createTeller(connection);
  const configurations = createInterning();
  let folders = client.folders;
  let pushed: unknown;
  let language = languageOf(client.locale);
  let check: CheckMode = 'workspace';
  let shown = shownIn(undefined);
  let focus = true;
  let editor: EditorLayers = { outside: {}, byRoot: new Map() };
  let generation = 0;
  let latest: Promise<void> = Promise.resolve();

  async function read(mine: number, changed: readonly string[] | undefined): Promise<void> {
    const wanted = folders;
    const [general, ...perFolder] = await askEditor(connection, client, wanted, pushed);
    if (mine !== generation) return;
    const tongue = languageFrom(general, client);
    const readings = [general, ...perFolder].map((settings) => readLayer({ rules: settings?.rules }, rules));
    const roots = wanted.map(({ uri }) => rootAddress(uri));
    await projects.reload(tongue, tongue === language ? changed?.flatMap((uri) => folderOf(uri) ?? []) : undefined);
    await Promise.all(roots.map((root) => projects.learn(root, root)));
    if (mine !== generation) return;
    language = tongue;
    check = CHECK_MODES.includes(general?.check) ? general!.check! : 'workspace';
    shown = shownIn(general);
    focus = general?.focus !== false;
    editor = {
      outside: readings[0]!.layer,
      byRoot: new Map(roots.map((root, index) => [root, readings[index + 1]!.layer])),
    };
    configurations.renew();
    tell(
      readings.flatMap((reading) => reading.problems),
      language,
    );
  }

  /** The innermost workspace folder around a file. A document that is not saved yet will most likely go to the first. */
  function rootOf(address: string): string | undefined {
    const roots = [...editor.byRoot.keys()];
    if (address.startsWith('untitled:')) return roots[0];
    return innermostAround(address, roots);
  }

  /** The folder that a document's project files are looked for in, and where to stop. */
  function placeOf(uri: string): { folder: string; root: string } | undefined {
    const address = sameAddress(uri);
    const root = rootOf(address);
    if (root === undefined) return undefined;
    return { root, folder: liesIn(address, root) ? folderOf(address)! : root };
  }

  return {
    // A reload may start while an earlier one is awaited; only the last one counts.
    async ready(uri) {
      let awaited: Promise<void>;
      do {
        awaited = latest;
        await awaited;
        const place = uri === undefined ? undefined : placeOf(uri);
        if (place) await projects.learn(place.folder, place.root);
      } while (awaited !== latest);
    },
    reload(changed) {
      generation += 1;
      latest = read(generation, changed).catch((error) => connection.console.error(`settings: ${String(error)}`));
      return latest;
    },
    accept(settings) {
      pushed = settings;
    },
    setFolders(next) {
      const kept = new Set(next.map(({ uri }) => rootAddress(uri)));
      for (const { uri } of folders) if (!kept.has(rootAddress(uri))) projects.forget(rootAddress(uri));
      folders = next;
    },
    folders: () => folders,
    roots: () => [...editor.byRoot.keys()],
    configurationOf(uri) {
      const place = placeOf(uri);
      if (!place) return configurations.of([editor.outside]);
      const project = projects.nearest(place.folder, place.root)?.layer;
      // The editor's word counts more than the project's.
      return configurations.of([project ?? {}, editor.byRoot.get(place.root) ?? {}]);
    },
    async projectIn(folder) {
      const root = editor.byRoot.has(folder) ? folder : rootOf(folder);
      if (root === undefined) return undefined;
      await projects.learn(folder, root);
      const project = projects.nearest(folder, root);
      if (project?.folder !== folder) return undefined;
      return { folder, include: project.layer.include ?? [], exclude: project.layer.exclude ?? [] };
    },
    language: () => language,
    check: () => check,
    shown: () => shown,
    focus: () => focus,
    projectFileOf(uri) {
      const place = placeOf(uri);
      const folder = place && (projects.nearest(place.folder, place.root)?.folder ?? place.root);
      return folder === undefined ? undefined : addressIn(folder, PROJECT_FILE);
    },
  };
}

function rootAddress(uri: string): string {
  return sameAddress(uri).replace(/\/+$/, '');
}

/** The settings outside all folders, then those of each folder; a client that cannot be asked has one answer for all. */
async function askEditor(
  connection: Connection,
  client: Client,
  folders: readonly WorkspaceFolder[],
  pushed: unknown,
): Promise<readonly (Settings | undefined)[]> {
  const scopes = [undefined, ...folders.map((folder) => folder.uri)];
  if (!client.answersConfiguration) return scopes.map(() => asSettings(pushed));
  const items = scopes.map((scopeUri) => ({ section: SETTINGS_SECTION, ...(scopeUri && { scopeUri }) }));
  const answers: unknown[] = await connection.workspace.getConfiguration(items).catch((error) => {
    connection.console.error(`workspace/configuration: ${String(error)}`);
    return [];
  });
  return scopes.map((_, index) => asSettings(answers[index]));
}

function asSettings(value: unknown): Settings | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}

function languageFrom(settings: Settings | undefined, client: Client): Language {
  const wanted = settings?.language;
  return wanted === 'zh' || wanted === 'en' ? wanted : languageOf(client.locale);
}

function shownIn(settings: Settings | undefined): Shown {
  const wanted = settings?.inlayHints;
  return {
    inlayHints: HINT_MODES.includes(wanted) ? wanted! : 'onDemand',
    codeLens: settings?.codeLens === true,
  };
}

/** Shows each mistake in the editor's settings once, for as long as it stays. */
function createTeller(connection: Connection) {
  let told = new Set<string>();
  return (problems: readonly ConfigurationProblem[], language: Language): void => {
    const messages = new Set(problems.map(({ message }) => message[language]));
    for (const message of messages) {
      if (told.has(message)) continue;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    told = messages;
  };
}
