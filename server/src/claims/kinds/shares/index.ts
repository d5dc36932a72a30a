import type { LineReader } from '../lineReader';
import { readAirDays } from './airDays';
import { readBracketedWholes } from './bracketedWholes';
import { readCappedRates } from './cappedRate';
import { readShares } from './share';
import { readStructures } from './structure';

/** Readers of shares: a part, its whole and the rate, and rates that by their nature have a whole. */
export const SHARES: readonly LineReader[] = [
  readCappedRates,
  readBracketedWholes,
  readShares,
  readAirDays,
  readStructures,
];
