import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FolderEntry, sameAddress } from '../service';
import { LARGEST_FILE, tooLarge } from './fileTroubles';
import { collectGarbage } from './nodeHeap';
import type { Machine } from './runtime';

/** The machine that Node runs on. */
export const nodeMachine: Machine = {
  files: {
    readFile: (uri) =>
      ifThere(uri, async (file) => {
        const stats = await stat(file);
        // A pipe or a device would be waited for without end.
        if (!stats.isFile() && !stats.isDirectory()) return undefined;
        if (stats.size > LARGEST_FILE) throw tooLarge(stats.size);
        return readFile(file);
      }),
    readFolder: (uri) =>
      ifThere(uri, async (folder) => {
        const entries = await readdir(folder, { withFileTypes: true });
        const known = await Promise.all(entries.map((entry) => entryOf(folder, entry)));
        return known.filter((entry) => entry !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
      }),
  },
  // Messages are read and handled in turns of the event loop of their own, so one turn would not do.
  async rest() {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  },
  tidy: collectGarbage,
};

const ABSENT: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

async function ifThere<T>(uri: string, read: (path: string) => Promise<T>): Promise<T | undefined> {
  try {
    return await read(fileURLToPath(uri));
  } catch (error) {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}

/** Sockets and the like are no files, and a link that leads nowhere is nothing. */
async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry | undefined> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) {
    return entry.isFile() || entry.isDirectory()
      ? { name, isFolder: entry.isDirectory(), target: undefined }
      : undefined;
  }
  try {
    const real = await realpath(path.join(folder, name));
    const target = await stat(real);
    if (target.isFile()) return { name, isFolder: false, target: undefined };
    return target.isDirectory() ? { name, isFolder: true, target: sameAddress(pathToFileURL(real).href) } : undefined;
  } catch {
    return undefined;
  }
}
