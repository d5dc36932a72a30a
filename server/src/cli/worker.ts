import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import type { Localized } from '../rules';
import { createLocalChecker, type Outcome } from './checker';
import type { Found } from './findReports';
import type { WorkerData } from './pooledChecker';
import { createProjects } from './projects';
import type { Troubles } from './troubles';

/** What runs in each worker thread: the checker of the main thread, with a reader and linters of its own. */
export function startWorker(): void {
  const { invocation, folder } = workerData as WorkerData;
  const bugs: Localized[] = [];
  // Mistakes in project files are told by the main thread, which reads these files before any worker does.
  const projects = createProjects(invocation, folder, silent(), (bug) => bugs.push(bug));
  const local = createLocalChecker({ invocation, folder, projects, others: true }, { readStdin: noStdin });
  worker({
    async check(found: Found): Promise<Outcome> {
      const outcome = await local.check(found);
      return { ...outcome, troubles: [...outcome.troubles, ...bugs.splice(0)] };
    },
  });
}

function silent(): Troubles {
  return { tell: () => {}, told: [], count: 0 };
}

function noStdin(): never {
  throw new Error('standard input belongs to the main thread');
}
