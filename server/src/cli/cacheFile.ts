import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SEVERITIES } from '../linter/severity';
import { type EntryLine, entryLine, parseEntryLine, parseRunLine, runLine } from './cacheLines';
import { bytesOf, type PackedReport, type Text } from './packedReport';
import type { Print } from './printer';
import { writeWholeBy } from './replaceFile';
import type { Stored } from './spill';

/** What is remembered of a report: its notes are only read when they are wanted. */
export type Remembered = Pick<PackedReport, 'encoding' | 'notes' | 'claims' | 'statements'>;

/** What is kept of one file: for which bytes and settings, the report, and what was last printed of it. */
export interface CacheEntry {
  readonly key: string;
  readonly report: Remembered;
  readonly print: KeptPrint | undefined;
  /** All of these texts as they stand in the cache that was read, if they do: they are copied at once. */
  readonly stretch?: Stretch;
}

interface Stretch {
  readonly lengths: readonly number[];
  bytes(): Uint8Array;
}

/** What was printed, under which circumstances; `digest` is that of the text. */
interface KeptPrint extends Print {
  readonly key: string;
  readonly digest: string;
}

/** A cache as it was found: open, since texts are read from it, and with what is known of each file by its name. */
export interface CacheFile {
  readonly entries: ReadonlyMap<string, CacheEntry>;
  /** Stands for the last run, all of whose reports are here with what was printed of them. */
  readonly run: string | undefined;
  close(): void;
}

/** Every cache begins with this. */
const MARK = 'hegao cache ';
/** What each build of the program writes behind it. */
const head = (program: string) => `${MARK}4 ${program}\n`;
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
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
    let done = 0;
    for (let count = 1; done < bytes.length && count > 0; done += count) {
      count = readSync(opened, bytes, done, bytes.length - done, at + done);
    }
    return bytes.subarray(0, done);
  };
  try {
    const isWhole = read(0, Buffer.byteLength(head(program))).toString() === head(program);
    if (isWhole) return { ...readEntries(read, size), close };
    if (size === 0 || read(0, MARK.length).toString() === MARK) return { entries: new Map(), run: undefined, close };
  } catch (error) {
    close();
    throw error;
  }
  close();
  return undefined;
}

type Read = (at: number, length: number) => Buffer;

function readEntries(read: Read, size: number): Pick<CacheFile, 'entries' | 'run'> {
  const entries = new Map<string, CacheEntry>();
  const foot = FOOT.exec(read(size - FOOT_LENGTH, FOOT_LENGTH).toString());
  if (!foot) return { entries, run: undefined };
  const at = Number(foot[1]);
  const [first = '', ...lines] = read(at, size - FOOT_LENGTH - at)
    .toString()
    .split('\n');
  for (const line of lines) {
    // A line that is damaged is left out.
    const listed = parseEntryLine(line);
    if (listed) entries.set(listed.name, entryOf(listed, read));
  }
  return { entries, run: parseRunLine(first) };
}

function entryOf({ key, encoding, start, lengths, print }: EntryLine, read: Read): CacheEntry {
  let at = start;
  const [notes, claims, statements, printed] = lengths.map((length) => {
    const from = at;
    at += length;
    return length === 0 ? '' : storedAt(from, length, read);
  }) as [Text, Text, Text, Text];
  const counts = Object.fromEntries(SEVERITIES.map((severity, index) => [severity, print?.counts[index] ?? 0]));
  const end = at;
  return {
    key,
    stretch: { lengths, bytes: () => read(start, end - start) },
    report: { encoding, notes, claims, statements },
    print: print && {
      key: print.key,
      digest: print.digest,
      text: printed,
      bySeverity: counts as unknown as Print['bySeverity'],
      repaired: 0,
      isProse: print.isProse,
    },
  };
}

function storedAt(at: number, length: number, read: Read): Stored {
  return Object.assign(() => read(at, length).toString(), { utf8: () => read(at, length) });
}

/**
 * Writes a cache: first the texts of each file, then the list of the files with where and how long these are. It may take the place
 * of the one that entries were read from, which is closed when nothing more is read.
 */
export function writeCacheFile(file: string, program: string, { entries, run, close }: CacheFile): void {
  writeWholeBy(file, (write) => {
    let at = 0;
    const putBytes = (bytes: Uint8Array): number => {
      write(bytes);
      at += bytes.length;
      return bytes.length;
    };
    const put = (text: Text): number => putBytes(bytesOf(text));
    put(head(program));
    const lines = [runLine(run)];
    for (const [name, { key, report, print, stretch }] of entries) {
      const start = at;
      if (stretch) putBytes(stretch.bytes());
      const lengths = stretch?.lengths ?? [report.notes, report.claims, report.statements, print?.text ?? ''].map(put);
      const counts = SEVERITIES.map((severity) => print?.bySeverity[severity] ?? 0);
      lines.push(
        entryLine({ name, key, encoding: report.encoding, start, lengths, print: print && { ...print, counts } }),
      );
    }
    put('\n');
    const start = at;
    put(`${lines.join('\n')}\n`);
    put(`files ${String(start).padStart(15, '0')}\n`);
    // Where a file is open, Windows lets no other take its name.
    close();
  });
}
