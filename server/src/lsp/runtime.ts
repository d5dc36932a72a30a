import type { FolderEntry } from '../service';

/** What the server needs of the machine it runs on; Node gives it files, a browser would ask its host. */
export interface Runtime {
  /** The text of a file, undefined when there is none. Rejects, with a reason for people, when it cannot be read. */
  readTextFile(uri: string): Promise<string | undefined>;
  /** The bytes of a file; likewise. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** What lies in a folder, in the order of the names; undefined when there is no such folder. Rejects when it cannot be read. */
  readFolder(uri: string): Promise<readonly FolderEntry[] | undefined>;
  /** Lets everything go ahead that has come in meanwhile. */
  rest(): Promise<void>;
}
