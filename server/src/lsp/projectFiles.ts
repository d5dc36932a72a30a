import { type Connection, DiagnosticSeverity, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import {
  type ConfigurationLayer,
  type ConfigurationProblem,
  PROJECT_FILE,
  parseProjectFile,
  readSloganFiles,
} from '../linter';
import { addressIn, type Language, nameOf } from '../service';
import type { Client } from './client';
import { positionsIn, rangeOf } from './positions';
import { DIAGNOSTIC_SOURCE } from './protocol';
import type { Runtime } from './runtime';

/** Reads project files, with the slogan files that they name, and shows mistakes where they are. */
export interface ProjectFiles {
  /** What the folder's own project file sets; undefined when there is none. Mistakes are shown in the file and told of once. */
  layerOf(folderUri: string, language: Language): Promise<ConfigurationLayer | undefined>;
  /** Takes back what was shown for a folder that is no longer open. */
  forget(folderUri: string): void;
}

interface ShownFile {
  readonly uri: string;
  readonly text: string | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/** One for a connection. Reading a file goes through `runtime`. */
export function createProjectFiles(connection: Connection, client: Client, runtime: Runtime): ProjectFiles {
  /** The mistakes last told of, by file, so that each state of a file is announced once. */
  const told = new Map<string, string>();
  /** The slogan files that each folder's project file named last. */
  const named = new Map<string, readonly string[]>();

  function show(uri: string, text: string, problems: readonly ConfigurationProblem[], language: Language): void {
    const positions = positionsIn(text, client.positionEncoding);
    const diagnostics = problems.map(({ message, span }) => ({
      range: rangeOf(positions, span ?? { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message: message[language],
    }));
    const state = diagnostics.map(({ message }) => message).join('\n');
    if (state === (told.get(uri) ?? '')) {
      // Places may have moved, and a client that was not told of any file yet needs no empty list.
      if (state === '') return;
    } else if (state !== '') {
      announce(connection, uri, problems, language);
    }
    told.set(uri, state);
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Takes back what was shown in files that are no longer named. */
  function showSloganFiles(folderUri: string, files: readonly ShownFile[], language: Language): void {
    const uris = files.map((file) => file.uri);
    for (const gone of named.get(folderUri) ?? []) if (!uris.includes(gone)) show(gone, '', [], language);
    for (const file of files) show(file.uri, file.text ?? '', file.problems, language);
    named.set(folderUri, uris);
  }

  return {
    async layerOf(folderUri, language) {
      const uri = addressIn(folderUri, PROJECT_FILE);
      const text = await readOrExplain(uri, runtime);
      if (typeof text === 'object') {
        show(uri, '', [text], language);
        return {};
      }
      if (text === undefined) {
        showSloganFiles(folderUri, [], language);
        show(uri, '', [], language);
        return undefined;
      }
      const { layer, problems, files } = await readSloganFiles(await parseProjectFile(text), (path) =>
        runtime.readTextFile(beside(uri, path)),
      );
      show(uri, text, problems, language);
      showSloganFiles(
        folderUri,
        files.map((file) => ({ ...file, uri: beside(uri, file.path) })),
        language,
      );
      return layer;
    },
    forget(folderUri) {
      const uri = addressIn(folderUri, PROJECT_FILE);
      if (told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      for (const file of named.get(folderUri) ?? []) {
        if (told.delete(file)) void connection.sendDiagnostics({ uri: file, diagnostics: [] });
      }
      named.delete(folderUri);
    },
  };
}

/** The address of a file that a project file names. */
function beside(projectFile: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), projectFile).href;
}

async function readOrExplain(uri: string, runtime: Runtime): Promise<string | undefined | ConfigurationProblem> {
  try {
    return await runtime.readTextFile(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      message: {
        zh: `${PROJECT_FILE} 无法读取（${reason}），暂按默认设置核稿。`,
        en: `${PROJECT_FILE} cannot be read (${reason}); the default settings are used.`,
      },
      span: undefined,
    };
  }
}

function announce(
  connection: Connection,
  uri: string,
  problems: readonly ConfigurationProblem[],
  language: Language,
): void {
  const first = problems[0]!.message[language];
  const rest = problems.length - 1;
  const more = language === 'zh' ? `（另有 ${rest} 处）` : ` (and ${rest} more)`;
  const name = nameOf(uri);
  const message = `${name}${language === 'zh' ? '：' : ': '}${first}${rest > 0 ? more : ''}`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
