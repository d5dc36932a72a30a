import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.hegao-tmp`);
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
