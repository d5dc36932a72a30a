import { COMPLETION } from './completion';
import { COUNTS } from './counts';
import { DIFFERENCES } from './differences';
import { GROWTH } from './growth';
import type { LineReader } from './lineReader';
import { MEANS } from './means';
import { PARTS } from './parts';
import { SHARES } from './shares';
import { STOCKS } from './stocks';
import { SUMS } from './sums';

export type { LineReader } from './lineReader';

/** All that read claims in one line. Of two that read the same claim the earlier is heard. */
export const LINE_READERS: readonly LineReader[] = [
  ...GROWTH,
  ...DIFFERENCES,
  ...STOCKS,
  ...COMPLETION,
  ...SHARES,
  ...SUMS,
  ...PARTS,
  ...MEANS,
  ...COUNTS,
];
