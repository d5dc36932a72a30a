import { setFlagsFromString } from 'node:v8';

/**
 * For a run that is over soon. V8 11 (Node 20) optimizes functions so early that of the work for one report a third is done in vain;
 * later versions count otherwise, and have no such flag. Patterns are compiled at once: most are used often enough to be
 * compiled in the end, and would be interpreted first.
 */
export function compileForShortRun(): void {
  if (!isV8Of(NODE_20)) return;
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * For a run over many reports: what V8 does when nothing is said, which takes a fifth less time there than optimizing late, but with a
 * tenth of its inlining. The program is many small functions that are called from everywhere: to put them into each other takes the
 * compiler more time and memory (6 MB) than it saves.
 */
export function compileForLongRun(): void {
  if (!isV8Of(NODE_20)) return;
  setFlagsFromString('--interrupt-budget=67584');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}

const NODE_20 = 11;

function isV8Of(version: number): boolean {
  return Number.parseInt(process.versions.v8, 10) === version;
}
