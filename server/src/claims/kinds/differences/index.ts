import type { LineReader } from '../lineReader';
import { readAhead } from './ahead';
import { readDifferences } from './difference';
import { readDifferencesOfEach } from './differenceEach';
import { readExtremes } from './extremes';
import { readNamedDifferences } from './namedDifference';
import { readSchedules } from './schedule';
import { readShortfalls } from './shortfall';
import { readSurpluses } from './surplus';

/** Readers of differences: how far one level or rate lies from another, from its target, or from the calendar. */
export const DIFFERENCES: readonly LineReader[] = [
  readDifferences,
  readDifferencesOfEach,
  readNamedDifferences,
  readExtremes,
  readSurpluses,
  readAhead,
  readShortfalls,
  readSchedules,
];
