import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { version } from '../../../package.json';
import type { Cache } from './cache';
import { type Checker, createLocalChecker, digestOf, type Run } from './checker';
import { collectSooner, withSmallHeap } from './heap';
import type { Host } from './host';
import type { Prints } from './prints';
import { writingFailure } from './readFile';
import { shownPath } from './shownPath';
import { compileForLongRun } from './tiers';
import type { Troubles } from './troubles';

/** Fewer files are checked sooner than threads have started. */
export const MANY_FILES = 100;

/** The checker that a command line asks for, how many reports it works at, and what was printed of them before. */
export interface ChosenChecker extends Checker {
  readonly jobs: number;
  readonly prints?: Prints;
}

/** Puts together what checks `files` reports: this thread or several, with a cache or without; `printer` is the key of the printer. */
export async function createChecker(
  files: number,
  printer: string | undefined,
  run: Run,
  host: Host,
  troubles: Troubles,
): Promise<ChosenChecker> {
  const { invocation, folder } = run;
  if (files >= MANY_FILES) {
    collectSooner();
    compileForLongRun();
  }
  const jobs = Math.min(files, invocation.jobs ?? (files >= MANY_FILES ? spareThreads() : 1));
  const local = createLocalChecker(run, host);
  const alone = files >= MANY_FILES ? withSmallHeap(local) : local;
  const checker = jobs > 1 ? await pooled(jobs, run, local) : alone;
  if (invocation.cache === undefined) return { ...checker, jobs };
  const { CACHE_FILE, openCache } = await import('./cache');
  const home = (await run.projects.of(folder)).folder ?? folder;
  const file = invocation.cache === '' ? path.join(home, CACHE_FILE) : path.resolve(folder, invocation.cache);
  const { cache, mistake } = openCache(file, programDigest(), folder);
  if (mistake) troubles.tell(mistake);
  if (!cache) return { ...checker, jobs };
  const cached = (await import('./cachedChecker')).createCachedChecker(cache, run, checker);
  // What is said of one report alone is said as soon as it is read.
  const prints =
    printer !== undefined && run.others ? (await import('./prints')).createPrints(cache, run, printer) : undefined;
  const close = () => closeBoth(cache, shownPath(file, folder), cached, troubles);
  return { jobs, check: cached.check, close, ...(prints ? { prints } : {}) };
}

/**
 * This thread, which reads settings and prints, has a core for itself. On two cores that leaves one, so this thread checks alone: a
 * second one has its own copy of the program to compile and to keep.
 */
function spareThreads(): number {
  return Math.max(1, os.availableParallelism() - 1);
}

async function pooled(jobs: number, { invocation, folder }: Run, local: Checker): Promise<Checker> {
  const { createPooledChecker } = await import('./pooledChecker');
  // The file that starts the program starts its workers too: see main.ts.
  return createPooledChecker(path.join(__dirname, 'cli.js'), jobs, { invocation, folder }, local);
}

/** What this very program finds may differ from what another build of the same version found. */
function programDigest(): string {
  return `${version} ${digestOf(readFileSync(__filename))}`;
}

async function closeBoth(cache: Cache, shown: string, checker: Checker, troubles: Troubles): Promise<void> {
  try {
    cache.save();
  } catch (error) {
    troubles.tell(writingFailure(shown, error));
  }
  await checker.close();
}
