// The file that `hegao` starts, and each of its worker threads. It stays this small so that Node can take the rest,
// compiled, from its own cache.
import module from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Node 22.1 and newer keep the compiled program between runs; on Node 20 there is nothing to switch on.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const program = require('./program.js') as typeof import('./program');
if (isMainThread) program.start();
else void program.startInWorker();
