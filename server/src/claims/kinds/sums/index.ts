import type { LineReader } from '../lineReader';
import { readAgeBands } from './ageBands';
import { readAirGrades } from './airGrades';
import { readSums } from './sum';

/** Readers of sums: a total and a list of parts that covers it. */
export const SUMS: readonly LineReader[] = [readAirGrades, readSums, readAgeBands];
