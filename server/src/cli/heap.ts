import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import type { Checker } from './checker';

/** The latest V8 (that of Node 24) which is known to have the flags; one that has not would say so on standard error. */
const KNOWN_V8 = 13;

/** V8 starts with one megabyte, so this is also the factor by which it has to grow. */
const YOUNG_HALF_MB = 4;

/** What a worker thread may take for its young objects: V8 counts their space as three halves. */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 3 * YOUNG_HALF_MB } as const;

/**
 * Gives young objects all their room when they first need more, instead of twice as much each time. One report makes some ten
 * megabytes of garbage in a tenth of a second: collected in small steps, most of it is taken for old before the run is over.
 */
export function growAtOnce(): void {
  if (hasFlags()) setFlagsFromString(`--semi-space-growth-factor=${YOUNG_HALF_MB}`);
}

/**
 * Lets the heap grow by a fifth between two full collections. Left alone, V8 lets it grow to several times what is in
 * use, for a saving that no run shows.
 */
export function collectSooner(): void {
  if (hasFlags()) setFlagsFromString('--heap-growing-percent=20');
}

/**
 * The checker, which keeps the space of young objects at a quarter of what V8 would let it grow to: twice that is in memory, and the
 * old objects are given as much room again. How far it may grow is settled before a program can say anything, but not how fast: so it
 * stops growing after the report that made it large enough. The flag is one of the whole process; workers have `WORKER_LIMITS`.
 */
export function withSmallHeap(checker: Checker): Checker {
  let isGrowing = hasFlags();
  const stop = () => {
    if (!isGrowing || youngBytes() < 2 * YOUNG_HALF_MB * 2 ** 20) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    isGrowing = false;
  };
  // Most often the start of the program alone has made it large enough; the first report would double it.
  stop();
  return {
    async check(found) {
      const outcome = await checker.check(found);
      stop();
      return outcome;
    },
    close: () => checker.close(),
  };
}

function hasFlags(): boolean {
  return Number.parseInt(process.versions.v8, 10) <= KNOWN_V8;
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
