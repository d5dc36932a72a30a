import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A text that was put aside; the call gives it back. */
export interface Stored {
  (): string;
  /** Its UTF-8, where it is kept so. */
  readonly utf8?: () => Uint8Array;
}

/** Keeps the texts of a run that are wanted later: a few in memory, many in a file, so that a run of any size stays small. */
export interface Spill {
  put(text: string): Stored;
  close(): void;
}

/** UTF-16 units, so 1 MB: as much as twenty long reports with all that is found in them. */
const ROOM_IN_MEMORY = 1 << 19;

/**
 * An empty spill. Its file has no name from the moment it is open, so that it is gone with the process, however that ends.
 * Where no file can be written, everything stays in memory.
 */
export function createSpill(folder: string = os.tmpdir(), room: number = ROOM_IN_MEMORY): Spill {
  let inMemory = 0;
  let file: number | undefined;
  let isUsable = true;
  let end = 0;
  // One stretch of memory for all that goes out and comes back.
  let scratch = Buffer.allocUnsafe(1 << 16);
  const scratchFor = (size: number) => {
    if (size > scratch.length) scratch = Buffer.allocUnsafe(2 * size);
    return scratch;
  };

  const write = (text: string): Stored | undefined => {
    try {
      file ??= openNameless(folder);
      // UTF-16 gives back every string as it was, and is what V8 has in memory.
      const size = scratchFor(2 * text.length).write(text, 'utf16le');
      for (let done = 0; done < size; ) done += writeSync(file, scratch, done, size - done, end + done);
      const at = end;
      end += size;
      return () => read(file!, at, size);
    } catch {
      isUsable = false;
      return undefined;
    }
  };
  const read = (from: number, at: number, size: number): string => {
    const bytes = scratchFor(size);
    for (let done = 0; done < size; ) {
      const count = readSync(from, bytes, done, size - done, at + done);
      if (count === 0) throw new Error('a temporary file was cut off');
      done += count;
    }
    return bytes.toString('utf16le', 0, size);
  };

  return {
    put(text) {
      inMemory += text.length;
      const isKept = text.length === 0 || inMemory <= room || !isUsable;
      return (isKept ? undefined : write(text)) ?? (() => text);
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      isUsable = false;
    },
  };
}

function openNameless(folder: string): number {
  const name = path.join(folder, `hegao-${randomUUID()}.tmp`);
  const file = openSync(name, 'wx+', 0o600);
  rmSync(name, { force: true });
  return file;
}
