import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import {
  type FileParams,
  type FolderItem,
  OPEN_TEXT_REQUEST,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  type ReadFileParams,
  type TooLarge,
} from '../../server/src/lsp/protocol';
import type { Client } from './server';

/**
 * Answers the server when it asks for files that it cannot reach itself: in a web worker, and in a workspace whose files lie
 * on no disk, and for what is not saved yet. What lies outside of the workspace is none of its business.
 */
export function answerFileRequests(client: Client): void {
  const uriOf = ({ uri }: FileParams) => inWorkspace(client.protocol2CodeConverter.asUri(uri));
  client.onRequest<string | TooLarge | null, void>(READ_FILE_REQUEST, (params: ReadFileParams) =>
    ifThere(uriOf(params), async (uri) => {
      const { size } = await workspace.fs.stat(uri);
      return size > params.most ? { size } : base64(await workspace.fs.readFile(uri));
    }),
  );
  client.onRequest(OPEN_TEXT_REQUEST, (params: FileParams) =>
    openText(client.protocol2CodeConverter.asUri(params.uri)),
  );
  client.onRequest(READ_FOLDER_REQUEST, (params: FileParams) =>
    ifThere(uriOf(params), async (uri) => (await workspace.fs.readDirectory(uri)).flatMap(itemOf)),
  );
}

function openText(uri: Uri): string | null {
  const address = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === address)?.getText() ?? null;
}

/** The root of a file system is the folder `/`, though its address may be written without it. */
function inWorkspace(given: Uri): Uri | undefined {
  const uri = given.path === '' ? given.with({ path: '/' }) : given;
  return workspace.getWorkspaceFolder(uri) ? uri : undefined;
}

const ABSENT: readonly string[] = ['FileNotFound', 'FileNotADirectory'];

async function ifThere<T>(uri: Uri | undefined, read: (uri: Uri) => Promise<T>): Promise<T | null> {
  if (!uri) return null;
  try {
    return await read(uri);
  } catch (error) {
    if (error instanceof FileSystemError && ABSENT.includes(error.code)) return null;
    throw error;
  }
}

/** Nobody can say where a linked folder lies, so it might lead round in a circle: it is left out. */
function itemOf([name, type]: [string, FileType]): FolderItem[] {
  const isFolder = (type & FileType.Directory) !== 0;
  if (isFolder && (type & FileType.SymbolicLink) !== 0) return [];
  return isFolder || (type & FileType.File) !== 0 ? [{ name, isFolder }] : [];
}

/** So many bytes at a time become arguments of one call. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
