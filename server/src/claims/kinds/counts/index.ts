import type { LineReader } from '../lineReader';
import { readCountedAbove } from './countedAbove';
import { readCountedValues } from './countedValues';
import { readListCounts } from './listCount';
import { readRisesAndFalls } from './risesAndFalls';

/** Readers of counts: a number beside a list of what it counts. */
export const COUNTS: readonly LineReader[] = [readListCounts, readCountedAbove, readCountedValues, readRisesAndFalls];
