import type { LineReader } from '../lineReader';
import { readContainments } from './containment';
import { readDividedAmong } from './dividedAmong';
import { readFortunes } from './fortunes';
import { readOutcomes } from './outcomes';
import { readStates } from './states';

/** Readers of parts: what cannot be more than its whole, and how all of a number are divided or turned out. */
export const PARTS: readonly LineReader[] = [
  readDividedAmong,
  readStates,
  readOutcomes,
  readFortunes,
  readContainments,
];
