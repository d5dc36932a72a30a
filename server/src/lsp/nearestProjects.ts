import type { Connection } from 'vscode-languageserver';
import type { ConfigurationLayer } from '../linter';
import { folderOf, type Language, liesIn } from '../service';
import type { Client } from './client';
import { createProjectFiles } from './projectFiles';
import type { Runtime } from './runtime';

/** A project file's folder and what the file sets. */
export interface Project {
  readonly folder: string;
  readonly layer: ConfigurationLayer;
}

/** Finds and keeps the project files of all folders that something was asked of. Addresses are in their common form. */
export interface NearestProjects {
  /** Reads the project files of a folder and of those around it, up to the workspace folder, unless they have been read. */
  learn(folder: string, root: string): Promise<void>;
  /** The project whose file lies nearest above, among those that have been read. */
  nearest(folder: string, root: string): Project | undefined;
  /** Reads anew what is known; only the projects that there are, and these folders, when a list is given. */
  reload(language: Language, folders?: readonly string[]): Promise<void>;
  /** Forgets what lies in a workspace folder that is no longer open. */
  forget(root: string): void;
}

/** One for a connection: mistakes in project files are shown through it. */
export function createNearestProjects(connection: Connection, client: Client, runtime: Runtime): NearestProjects {
  const files = createProjectFiles(connection, client, runtime);
  const known = new Map<string, ConfigurationLayer | undefined>();
  const reading = new Map<string, Promise<void>>();
  let language: Language = 'zh';

  function read(folder: string): Promise<void> {
    const promise = files.layerOf(folder, language).then((layer) => {
      // A later reading of the same folder may have overtaken this one.
      if (reading.get(folder) === promise) known.set(folder, layer);
    });
    reading.set(folder, promise);
    return promise;
  }

  return {
    async learn(folder, root) {
      await Promise.all(foldersUpTo(folder, root).map((each) => reading.get(each) ?? read(each)));
    },
    nearest(folder, root) {
      for (const each of foldersUpTo(folder, root)) {
        const layer = known.get(each);
        if (layer) return { folder: each, layer };
      }
      return undefined;
    },
    async reload(tongue, folders) {
      language = tongue;
      const there = [...known].flatMap(([folder, layer]) => (layer || !folders ? [folder] : []));
      await Promise.all([...new Set([...there, ...(folders ?? []).filter((folder) => known.has(folder))])].map(read));
    },
    forget(root) {
      for (const folder of [...known.keys()]) {
        if (folder !== root && !liesIn(folder, root)) continue;
        files.forget(folder);
        known.delete(folder);
        reading.delete(folder);
      }
    },
  };
}

/** The folder and those around it, the innermost first, as far as the root. */
function foldersUpTo(folder: string, root: string): readonly string[] {
  const folders: string[] = [];
  for (let at: string | undefined = folder; at !== undefined; at = folderOf(at)) {
    if (at !== root && !liesIn(at, root)) break;
    folders.push(at);
  }
  return folders;
}
