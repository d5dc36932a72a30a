import type { LineReader } from '../lineReader';
import { readChangesApart } from './changeApart';
import { readPulls } from './contributions';
import { readDirections } from './direction';
import { readGrowth } from './growth';
import { readGrowthBehind } from './growthBehind';
import { readGrowthOfNamed } from './growthOfNamed';
import { readMeanRates } from './meanRate';
import { readPeriodSeries } from './periodSeries';
import { readRatesThen } from './rateThen';
import { readYearlyPoints } from './yearlyPoints';

/** Readers of growth: two levels and the rate between them, in one place or in several, and what rates of growth make. */
export const GROWTH: readonly LineReader[] = [
  readGrowth,
  readChangesApart,
  readPeriodSeries,
  readGrowthBehind,
  readGrowthOfNamed,
  readRatesThen,
  readYearlyPoints,
  readDirections,
  readMeanRates,
  readPulls,
];
