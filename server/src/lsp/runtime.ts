/** What the server needs of the machine it runs on; Node gives it files, a browser would ask its host. */
export interface Runtime {
  /** The text of a file, undefined when there is none. Rejects, with a reason for people, when it cannot be read. */
  readTextFile(uri: string): Promise<string | undefined>;
}
