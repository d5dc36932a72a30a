// The file that `hegao` starts, and each of its worker threads. It stays this small so that the rest is taken, compiled, from a cache:
// from Node's own (22.1 and newer), or on Node 20 from ours.
import module from 'node:module';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { folderForCompiled, type Loaded, loadCompiled } from './compiled';
import { growAtOnce } from './heap';
import { compileForShortRun } from './tiers';

if (isMainThread) {
  compileForShortRun();
  growAtOnce();
}
const { exports, keep } = load();
const program = exports as typeof import('./program');
if (isMainThread) program.start(keep && (() => process.once('exit', keep)));
else void program.startInWorker();

function load(): Loaded {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  const folder = enableCompileCache ? undefined : folderForCompiled(process.env);
  enableCompileCache?.();
  return folder === undefined
    ? { exports: require('./program.js') }
    : loadCompiled(path.join(__dirname, 'program.js'), folder);
}
