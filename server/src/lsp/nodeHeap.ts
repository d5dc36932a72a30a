import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The latest V8 (that of Node 24) which is known to have the flags; one that has not would say so on standard error. */
const KNOWN_V8 = 13;

/**
 * Keeps the heap near to what is in use: the space of young objects stays as large as the start of the server has made it, and that of
 * old ones grows by two thirds between two full collections. V8 would take twice as much, for a saving that no keystroke shows.
 */
export function keepHeapSmall(versionOfV8: string): void {
  if (Number.parseInt(versionOfV8, 10) > KNOWN_V8) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=70');
}

/** Collects all garbage, and gives its room back to the system. */
export function collectGarbage(): void {
  collect ??= exposedCollector();
  collect();
}

let collect: (() => void) | undefined;

/** Node hands it out to programs that are started with a flag, but gives it to a context that is made after the flag is set. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
