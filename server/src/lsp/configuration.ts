import { type Connection, MessageType, ShowMessageNotification, type WorkspaceFolder } from 'vscode-languageserver';
import {
  type Configuration,
  type ConfigurationLayer,
  type ConfigurationProblem,
  mergeLayers,
  readLayer,
} from '../linter';
import { rules } from '../rules';
import { type Language, languageOf } from '../service';
import type { Client } from './client';
import { createProjectFiles } from './projectFiles';
import { SETTINGS_SECTION, type Settings } from './protocol';
import type { Runtime } from './runtime';

/** The only owner of settings: the editor's, and each workspace folder's project file. */
export interface SettingsOwner {
  /** Resolves when the settings that were last asked for have arrived; a question must wait for it. */
  ready(): Promise<void>;
  /** Reads everything anew; resolves when it holds. */
  reload(): Promise<void>;
  /** Takes the settings that a client sends along because it cannot be asked. */
  accept(settings: unknown): void;
  setFolders(folders: readonly WorkspaceFolder[]): void;
  folders(): readonly WorkspaceFolder[];
  configurationOf(uri: string): Configuration;
  language(): Language;
}

interface FolderSettings {
  readonly folder: string;
  readonly configuration: Configuration;
}

const DEFAULTS = mergeLayers([], rules);

/** The owner for a connection. What it holds before the first `reload` are the defaults. */
export function createSettingsOwner(connection: Connection, client: Client, runtime: Runtime): SettingsOwner {
  const projectFiles = createProjectFiles(connection, runtime);
  const tell = createTeller(connection);
  let folders = client.folders;
  let pushed: unknown;
  let language = languageOf(client.locale);
  let outside = DEFAULTS;
  let byFolder: readonly FolderSettings[] = [];
  let generation = 0;
  let latest: Promise<void> = Promise.resolve();

  async function read(mine: number): Promise<void> {
    const wanted = folders;
    const [general, ...perFolder] = await askEditor(connection, client, wanted, pushed);
    const tongue = languageFrom(general, client);
    const readings = [general, ...perFolder].map((settings) => readLayer({ rules: settings?.rules }, rules));
    const files = await Promise.all(wanted.map((folder) => projectFiles.layerOf(folder.uri, tongue)));
    if (mine !== generation) return;
    language = tongue;
    outside = mergeLayers([readings[0]!.layer], rules);
    byFolder = wanted.map(({ uri }, index) => ({
      folder: uri,
      configuration: merged(files[index]!, readings[index + 1]!.layer),
    }));
    tell(
      readings.flatMap((reading) => reading.problems),
      language,
    );
  }

  return {
    // A reload may start while an earlier one is awaited; only the last one counts.
    async ready() {
      let awaited: Promise<void>;
      do {
        awaited = latest;
        await awaited;
      } while (awaited !== latest);
    },
    reload() {
      generation += 1;
      latest = read(generation).catch((error) => connection.console.error(`settings: ${String(error)}`));
      return latest;
    },
    accept(settings) {
      pushed = settings;
    },
    setFolders(next) {
      for (const { uri } of folders) if (!next.some((folder) => folder.uri === uri)) projectFiles.forget(uri);
      folders = next;
    },
    folders: () => folders,
    configurationOf: (uri) => settingsFor(byFolder, uri) ?? outside,
    language: () => language,
  };
}

/** The editor's word counts more than the project's. */
function merged(project: ConfigurationLayer, editor: ConfigurationLayer): Configuration {
  return mergeLayers([project, editor], rules);
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

/** The settings of the innermost folder around the document. One that is not saved yet will most likely go to the first. */
function settingsFor(byFolder: readonly FolderSettings[], uri: string): Configuration | undefined {
  if (uri.startsWith('untitled:')) return byFolder[0]?.configuration;
  const around = byFolder.filter(({ folder }) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0]?.configuration;
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
