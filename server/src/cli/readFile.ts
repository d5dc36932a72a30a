import { readFileSync, readSync, statSync } from 'node:fs';
import type { Localized } from '../rules';

/** No report is larger by far, and reading whatever this is would fill the memory. */
const LARGEST_FILE = 50_000_000;

/** The bytes of a file; throws when there is none, it may not be read or is too large. */
export function readBytes(file: string): Uint8Array {
  const stats = statSync(file);
  // A pipe such as <(…) of a shell has no size.
  if (stats.isFile() && stats.size > LARGEST_FILE) throw tooLarge(stats.size);
  return readFileSync(file);
}

/** What may be read at a time: gives how many bytes were, 0 at the end. */
type Read = (into: Uint8Array) => number;

/** Everything that is piped in, to its end. Throws when that cannot be read or is too large. */
export function readStandardInput(read: Read = (into) => readSync(0, into)): Uint8Array {
  const pieces: Buffer[] = [];
  const piece = Buffer.allocUnsafe(PIECE);
  let size = 0;
  for (;;) {
    const count = readOrWait(read, piece);
    if (count === 0) return Buffer.concat(pieces);
    pieces.push(Buffer.from(piece.subarray(0, count)));
    size += count;
    if (size > LARGEST_FILE) throw tooLarge(size);
  }
}

const PIECE = 1 << 16;
/** In milliseconds. */
const PATIENCE = 10;

/** A pipe that another program has set not to block says EAGAIN while it has nothing yet; on Windows the end of one may be an error. */
function readOrWait(read: Read, into: Uint8Array): number {
  for (;;) {
    try {
      return read(into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}

function tooLarge(size: number): Error {
  return Object.assign(new Error(`${size} bytes`), { code: 'ERR_FS_FILE_TOO_LARGE' });
}

/** One sentence on a file that could not be read: its name, the reason, and what to do. */
export function readingFailure(file: string, error: unknown): Localized {
  const { zh, en } = reasonFor(error);
  return { zh: `${file}：${zh}`, en: `${file}: ${en}` };
}

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '没有这个文件或文件夹，请检查路径。', en: 'no such file or folder; check the path.' },
  ENOTDIR: { zh: '没有这个文件或文件夹，请检查路径。', en: 'no such file or folder; check the path.' },
  EACCES: { zh: '没有读取权限，请检查文件的权限。', en: 'you may not read it; check its permissions.' },
  EPERM: { zh: '没有读取权限，请检查文件的权限。', en: 'you may not read it; check its permissions.' },
  ELOOP: { zh: '链接指来指去，找不到文件，请检查链接。', en: 'its links lead in a circle; check them.' },
  EISDIR: { zh: '这是文件夹，请给出文件。', en: 'this is a folder; name a file.' },
  ERR_FS_FILE_TOO_LARGE: {
    zh: '文件超过 50 MB，没有核，请拆开后再核。',
    en: 'it is larger than 50 MB and was not read; split it.',
  },
  ERR_STRING_TOO_LONG: { zh: '文件太大，请拆开后再核。', en: 'it is too large; split it.' },
};

function reasonFor(error: unknown): Localized {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
  return (
    REASONS[code] ?? {
      zh: `读不出来（${code}），请检查文件能否打开。`,
      en: `it cannot be read (${code}); check that it can be opened.`,
    }
  );
}

/** One sentence on a file that could not be written. */
export function writingFailure(file: string, error: unknown): Localized {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
  return {
    zh: `${file}：写不进去（${code}），文件保持原样，请检查文件和文件夹的权限。`,
    en: `${file}: it cannot be written (${code}) and is as it was; check the permissions of the file and its folder.`,
  };
}
