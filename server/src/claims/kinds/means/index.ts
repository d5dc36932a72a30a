import type { LineReader } from '../lineReader';
import { readAverages } from './average';
import { readConversions } from './conversions';
import { readDensities } from './density';
import { readDurations } from './duration';
import { readEachOf } from './eachOf';
import { readMeanAges } from './meanAges';
import { readMeansOfNamed } from './meanOfNamed';
import { readMonthlyMeans } from './monthly';
import { readNamedMeans } from './namedMeans';
import { readPriceProducts } from './priceProducts';
import { readProducts } from './products';
import { readProductTotals } from './productTotals';
import { readTimeMeans } from './timeMean';
import { readTimesEach } from './timesEach';

/** Readers of means and products: how much falls to each, and what so many of so much come to. */
export const MEANS: readonly LineReader[] = [
  readAverages,
  readProducts,
  readProductTotals,
  readPriceProducts,
  readTimeMeans,
  readMeanAges,
  readTimesEach,
  readDurations,
  readMonthlyMeans,
  readNamedMeans,
  readMeansOfNamed,
  readEachOf,
  readDensities,
  readConversions,
];
