// The file that `hegao` starts. It stays this small so that Node can take the rest, compiled, from its own cache.
import module from 'node:module';

// Node 22.1 and newer keep the compiled program between runs; on Node 20 there is nothing to switch on.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const { start } = require('./program.js') as typeof import('./program');
start();
