import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type PackedNotes, type Text, textOf } from './packedReport';
import { writeWholeBy } from './replaceFile';

/** What is kept of one file: for which bytes and settings, and the notes, which are only read when they are wanted. */
export interface CacheEntry {
  readonly key: string;
  readonly notes: PackedNotes;
}

/** A cache as it was found: open, since its notes are read from it, and with what is known of each file by its name. */
export interface CacheFile {
  readonly entries: Map<string, CacheEntry>;
  close(): void;
}

/** Every cache begins with this. */
const MARK = 'hegao cache ';
/** What each build of the program writes behind it. */
const head = (program: string) => `${MARK}2 ${program}\n`;
/** The last line says where the list of files begins. */
const FOOT = /^files (\d{15})\n$/;
const FOOT_LENGTH = 22;

/**
 * Opens a cache. Of one that another program wrote or that is cut off nothing is known; undefined is a file that is no cache.
 * Throws when it cannot be read.
 */
export function openCacheFile(file: string, program: string): CacheFile | undefined {
  const opened = openSync(file, 'r');
  const { size } = fstatSync(opened);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(opened);
    isOpen = false;
  };
  const read = (at: number, length: number): string => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
    let done = 0;
    for (let count = 1; done < bytes.length && count > 0; done += count) {
      count = readSync(opened, bytes, done, bytes.length - done, at + done);
    }
    return bytes.toString('utf8', 0, done);
  };
  try {
    const isWhole = read(0, Buffer.byteLength(head(program))) === head(program);
    if (isWhole) return { entries: readEntries(read, size), close };
    if (size === 0 || read(0, MARK.length) === MARK) return { entries: new Map(), close };
  } catch (error) {
    close();
    throw error;
  }
  close();
  return undefined;
}

type Read = (at: number, length: number) => string;

function readEntries(read: Read, size: number): Map<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>();
  const foot = FOOT.exec(read(size - FOOT_LENGTH, FOOT_LENGTH));
  if (!foot) return entries;
  const at = Number(foot[1]);
  for (const line of read(at, size - FOOT_LENGTH - at).split('\n')) {
    const [written = '', key = '', ...numbers] = line.split('\t');
    const name = readName(written);
    const [start, notes, claims, statements, ...rest] = numbers.map(Number);
    // A line that is damaged is left out.
    if (!name || !key || statements === undefined || rest.length > 0 || numbers.some((n) => !/^\d+$/.test(n))) continue;
    const text = (from: number, length: number) => () => read(from, length);
    entries.set(name, {
      key,
      notes: {
        notes: text(start!, notes!),
        claims: text(start! + notes!, claims!),
        statements: statements === 0 ? '' : text(start! + notes! + claims!, statements),
      },
    });
  }
  return entries;
}

function readName(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/**
 * Writes a cache: first the notes of each file, then the list of the files with where and how long their notes are. It may take the
 * place of the one that entries were read from; `done` is called when nothing more is read, and closes that one.
 */
export function writeCacheFile(
  file: string,
  program: string,
  entries: ReadonlyMap<string, CacheEntry>,
  done: () => void,
): void {
  writeWholeBy(file, (write) => {
    let at = 0;
    const put = (text: Text): number => {
      const bytes = Buffer.from(textOf(text));
      write(bytes);
      at += bytes.length;
      return bytes.length;
    };
    put(head(program));
    const lines: string[] = [];
    for (const [name, { key, notes }] of entries) {
      const numbers = [at, put(notes.notes), put(notes.claims), put(notes.statements)];
      lines.push(`${[encodeURIComponent(wellFormed(name)), key, ...numbers].join('\t')}\n`);
    }
    put('\n');
    const start = at;
    put(lines.join(''));
    put(`files ${String(start).padStart(15, '0')}\n`);
    // Where a file is open, Windows lets no other take its name.
    done();
  });
}

/** A name with half of a character would have no code; its file is then checked every time. */
function wellFormed(name: string): string {
  return name.replace(/\p{Cs}/gu, '\uFFFD');
}
