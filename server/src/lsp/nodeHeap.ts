import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The latest V8 (that of Node 24) which is known to have the flag; one that has not would say so on standard error. */
const KNOWN_V8 = 13;

/**
 * Keeps the space of young objects as large as the start of the server has made it. V8 would let it grow to four times that, for a
 * saving that shows in texts of megabytes only.
 */
export function keepHeapSmall(versionOfV8: string): void {
  if (Number.parseInt(versionOfV8, 10) <= KNOWN_V8) setFlagsFromString('--semi-space-growth-factor=1');
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
