import type { LineReader } from '../lineReader';
import { readBalances } from './balance';
import { readLeftOvers } from './leftOver';
import { readNetChanges } from './netChange';
import { readRemainders } from './remainder';
import { readStockFlows } from './stockFlow';

/** Readers of stocks: what there was, what came and went, what is done and what is left. */
export const STOCKS: readonly LineReader[] = [
  readRemainders,
  readLeftOvers,
  readBalances,
  readStockFlows,
  readNetChanges,
];
