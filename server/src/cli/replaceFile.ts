import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Says why a file was not replaced: somebody else has changed it since it was read. */
export class ChangedMeanwhile extends Error {}

/**
 * Replaces a file's bytes in one step: they are written beside it and then take its name, so that a run that breaks off
 * leaves the old file or the new one and never half of one. The file keeps its mode, and of a link the target is
 * replaced. Throws `ChangedMeanwhile` when it no longer holds the bytes that were read.
 */
export function replaceFile(file: string, read: Uint8Array, bytes: Uint8Array): void {
  const target = realpathSync(file);
  const beside = nameBeside(target);
  const { mode } = statSync(target);
  try {
    writeFileSync(beside, bytes, { flag: 'wx', mode });
    // The mode that a file is made with is cut by the process's own mask.
    chmodSync(beside, mode);
    if (Buffer.compare(readFileSync(target), read) !== 0) throw new ChangedMeanwhile();
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes a file of our own, in one step as well, whether it is there already or not. */
export function writeWhole(file: string, text: string): void {
  writeWholeBy(file, (write) => write(text));
}

/** The same for one that is written piece by piece, since it may be large. */
export function writeWholeBy(file: string, make: (write: (piece: string | Uint8Array) => void) => void): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const beside = nameBeside(target);
  try {
    const opened = openSync(beside, 'wx');
    try {
      make((piece) => writeFileSync(opened, piece));
    } finally {
      closeSync(opened);
    }
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A short name: that of the file may be as long as the file system admits. */
function nameBeside(target: string): string {
  return path.join(path.dirname(target), `.hegao-${randomUUID()}.tmp`);
}
