import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

/** A program that was loaded from a file, and what keeps its compiled form for the next time. */
export interface Loaded {
  readonly exports: unknown;
  /** Call it when the program has done its work: what has run by then is compiled. Undefined where Node sees to that. */
  keep?(): void;
}

/**
 * Loads a CommonJS file as `require` does, and takes its compiled form from `folder` if it is there: for Node 20, which
 * does not do so by itself. A compiled form is code, so one is only taken from a folder that nobody else can write to, and
 * only if it is whole; V8 itself refuses that of another version.
 */
export function loadCompiled(file: string, folder: string): Loaded {
  const bytes = readFileSync(file);
  const versions = [process.version, process.arch, ...process.execArgv].join(' ');
  const name = `program-${createHash('sha256').update(versions).update(bytes).digest('hex').slice(0, 32)}`;
  const place = path.join(folder, name);
  const cachedData = readWhole(place, folder);
  const script = new Script(module.wrap(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const loaded = { exports: {} as unknown };
  const run = script.runInThisContext() as (...values: readonly unknown[]) => void;
  run(loaded.exports, module.createRequire(file), loaded, file, path.dirname(file));
  // The bytes themselves are megabytes, so they are not to be held on to until the program ends.
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return {
    exports: loaded.exports,
    keep() {
      if (isKept) return;
      try {
        writeOwn(place, folder, script.createCachedData());
      } catch {
        // Where nothing can be written, the program is compiled every time.
      }
    },
  };
}

/** Where programs keep what they can make anew, by the custom of the system. Undefined where there is no such folder. */
export function folderForCompiled(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  // Node's own switch, so that one word is enough for every version.
  if (environment.NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    const home = os.homedir();
    const usual = { darwin: path.join(home, 'Library', 'Caches'), win32: environment.LOCALAPPDATA ?? '' };
    const system = process.platform as keyof typeof usual;
    const caches = environment.XDG_CACHE_HOME || (usual[system] ?? path.join(home, '.cache'));
    return path.isAbsolute(caches) ? path.join(caches, 'hegao') : undefined;
  } catch {
    return undefined;
  }
}

const DIGEST_LENGTH = 32;

/** What was kept; undefined when it is not there, is damaged, or may be somebody else's work. */
function readWhole(place: string, folder: string): Buffer | undefined {
  try {
    if (!isOwn(folder) || !isOwn(place)) return undefined;
    const bytes = readFileSync(place);
    const data = bytes.subarray(DIGEST_LENGTH);
    return digest(data).equals(bytes.subarray(0, DIGEST_LENGTH)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is ours, no link, and nobody else can change it. On Windows a profile is its user's own. */
function isOwn(place: string): boolean {
  const stats = lstatSync(place);
  if (stats.isSymbolicLink()) return false;
  return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
}

function writeOwn(place: string, folder: string, data: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwn(folder)) return;
  const beside = `${place}.${process.pid}`;
  try {
    writeFileSync(beside, Buffer.concat([digest(data), data]), { flag: 'wx', mode: 0o600 });
    renameSync(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
  forgetOld(folder);
}

/** For several versions of Node, or of the program. */
const KEPT = 4;

function forgetOld(folder: string): void {
  const kept = readdirSync(folder).filter((name) => name.startsWith('program-'));
  const dated = kept.map((name) => ({ name, time: lstatSync(path.join(folder, name)).mtimeMs }));
  for (const { name } of dated.sort((a, b) => b.time - a.time).slice(KEPT)) rmSync(path.join(folder, name));
}

function digest(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
