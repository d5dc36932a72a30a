import type { Connection } from 'vscode-languageserver';
import { LARGEST_FILE, tooLarge } from './fileTroubles';
import {
  type FileParams,
  type FolderItem,
  OPEN_TEXT_REQUEST,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  type ReadFileParams,
  type TooLarge,
} from './protocol';
import type { Session } from './requests';
import type { Files } from './runtime';

/** Files that only the client can reach: all of them in a web worker, those of a virtual workspace elsewhere. */
export function createClientFiles(connection: Connection): Files {
  const ask = async <T>(method: string, params: FileParams): Promise<T | undefined> =>
    (await connection.sendRequest<T | null>(method, params)) ?? undefined;
  return {
    async readFile(uri) {
      const params: ReadFileParams = { uri, most: LARGEST_FILE };
      const content = await ask<string | TooLarge>(READ_FILE_REQUEST, params);
      if (typeof content === 'object') throw tooLarge(content.size);
      return content === undefined ? undefined : Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0));
    },
    async readFolder(uri) {
      const items = await ask<readonly FolderItem[]>(READ_FOLDER_REQUEST, { uri });
      return items
        ?.map(({ name, isFolder }) => ({ name, isFolder, target: undefined }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** The text of a file that is open in the editor, where the client can be asked; undefined when it is not. */
export async function openText({ connection, client }: Session, uri: string): Promise<string | undefined> {
  if (!client.readsFiles) return undefined;
  const params: FileParams = { uri };
  return (await connection.sendRequest<string | null>(OPEN_TEXT_REQUEST, params)) ?? undefined;
}

/** For a client that cannot be asked. */
export const NO_FILES: Files = {
  readFile: async () => undefined,
  readFolder: async () => undefined,
};
