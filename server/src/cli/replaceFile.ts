import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Says why a file was not replaced: somebody else has changed it since it was read. */
export class ChangedMeanwhile extends Error {}

/** A run that was killed may leave its new file behind; after so long nobody is writing it any more, in milliseconds. */
const LEFT_OVER = 60 * 60_000;
const OUR_NAMES = /^\.hegao-[\da-f-]{36}\.tmp$/;

/**
 * Replaces a file's bytes in one step: they are written beside it and then take its name, so that a run that breaks off
 * leaves the old file or the new one and never half of one. The file keeps its mode and, where that is allowed, its owner,
 * and of a link the target is replaced. Throws `ChangedMeanwhile` when it no longer holds the bytes that were read, and
 * what the system throws when nobody may write it.
 */
export function replaceFile(file: string, read: Uint8Array, bytes: Uint8Array): void {
  const target = realpathSync(file);
  const stats = statSync(target);
  // A name can be taken from a file that is write-protected, but whoever protected it did not want that.
  if ((stats.mode & 0o222) === 0) throw Object.assign(new Error('it is write-protected'), { code: 'EACCES' });
  throughFileBeside(target, (write, beside) => {
    write(bytes);
    keepProperties(beside, stats);
    return () => {
      if (Buffer.compare(readFileSync(target), read) !== 0) throw new ChangedMeanwhile();
    };
  });
}

/** Writes a file of our own, in one step as well, whether it is there already or not. */
export function writeWhole(file: string, text: string): void {
  writeWholeBy(file, (write) => write(text));
}

/** The same for one that is written piece by piece, since it may be large. */
export function writeWholeBy(file: string, make: (write: Write) => void): void {
  throughFileBeside(existsSync(file) ? realpathSync(file) : file, (write) => {
    make(write);
    return undefined;
  });
}

type Write = (piece: string | Uint8Array) => void;

/** What `make` gives back is asked last, before the new file takes the name; it may throw. */
function throughFileBeside(target: string, make: (write: Write, beside: string) => (() => void) | undefined): void {
  const folder = path.dirname(target);
  // A short name: that of the file may be as long as the file system admits.
  const beside = path.join(folder, `.hegao-${randomUUID()}.tmp`);
  try {
    const opened = openSync(beside, 'wx');
    let check: (() => void) | undefined;
    try {
      check = make((piece) => writeFileSync(opened, piece), beside);
      // Otherwise the name could reach the disk before the bytes, and a power cut in between would leave nothing.
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    check?.();
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
  removeLeftOver(folder);
}

function keepProperties(beside: string, { mode, uid, gid }: Stats): void {
  const own = statSync(beside);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      chownSync(beside, uid, gid);
    } catch {
      // Only an administrator may give files away.
    }
  }
  // The mode that a file is made with is cut by the process's own mask.
  chmodSync(beside, mode);
}

/** What runs that were killed have left in a folder is a copy of a report that nobody knows of. */
function removeLeftOver(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!OUR_NAMES.test(name)) continue;
      const file = path.join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > LEFT_OVER) rmSync(file, { force: true });
    }
  } catch {
    // The work is done; tidying up can wait for the next run.
  }
}
