import type { FolderEntry } from '../service';

/** Where files come from. */
export interface Files {
  /** The bytes of a file, undefined when there is none. Rejects, with a reason for people, when it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** What lies in a folder, in the order of the names; undefined when there is no such folder. Rejects when it cannot be read. */
  readFolder(uri: string): Promise<readonly FolderEntry[] | undefined>;
}

/** What the machine that the server runs on gives it: Node has files, a web worker has none. */
export interface Machine {
  /** The files whose addresses begin with `file:`. */
  readonly files: Files | undefined;
  /** Lets everything go ahead that has come in meanwhile. */
  rest(): Promise<void>;
  /** Gives back memory that is not in use; takes a moment, so it is for when nobody types. */
  tidy?(): void;
}

/** What the server needs from outside. */
export interface Runtime extends Files, Pick<Machine, 'rest' | 'tidy'> {
  /** The text of a file, undefined when there is none. Rejects, with a reason for people, when it cannot be read. */
  readTextFile(uri: string): Promise<string | undefined>;
}

/** Files of the machine are read from it, and all others are asked for from the client. */
export function createRuntime(machine: Machine, client: Files): Runtime {
  const filesOf = (uri: string) => (uri.startsWith('file:') ? machine.files : undefined) ?? client;
  const readFile = (uri: string) => filesOf(uri).readFile(uri);
  return {
    readFile,
    readFolder: (uri) => filesOf(uri).readFolder(uri),
    async readTextFile(uri) {
      const bytes = await readFile(uri);
      return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    },
    rest: machine.rest,
    ...(machine.tidy && { tidy: machine.tidy }),
  };
}
