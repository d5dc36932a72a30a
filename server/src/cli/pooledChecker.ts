import type { Pool } from 'workerpool';
import { pool as createPool } from 'workerpool';
import type { Localized } from '../rules';
import type { Invocation } from './arguments';
import { type Checker, failed, type Outcome } from './checker';
import type { Found } from './findReports';
import { WORKER_LIMITS } from './heap';

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly invocation: Invocation;
  readonly folder: string;
}

/**
 * Checks in worker threads, each of which runs `script`. Threads start when there is something to do. One that dies costs
 * the report that it was at, and another takes its place. Standard input cannot be shared, so `local` checks it.
 */
export function createPooledChecker(script: string, workers: number, data: WorkerData, local: Checker): Checker {
  const pool: Pool = createPool(script, {
    workerType: 'thread',
    maxWorkers: workers,
    workerThreadOpts: { workerData: data, resourceLimits: WORKER_LIMITS },
  });
  return {
    async check(found) {
      if (found.file === undefined) return local.check(found);
      try {
        return (await pool.exec('check', [found])) as Outcome;
      } catch (error) {
        return failed(workerFailure(found, error));
      }
    },
    async close() {
      await pool.terminate();
      await local.close();
    },
  };
}

function workerFailure({ shown }: Found, error: unknown): Localized {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  return {
    zh: `${shown}：核对这份文件的线程意外中止（${reason}），其余文件照常核对。请用 --jobs 1 再试这一份。`,
    en: `${shown}: the thread that checked it has died (${reason}); the others were checked. Try this one with --jobs 1.`,
  };
}
