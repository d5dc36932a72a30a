import type { LineReader } from '../lineReader';
import { readCompletion } from './completion';

/** Readers of completion: a value, its target and the rate. */
export const COMPLETION: readonly LineReader[] = [readCompletion];
