import type { ReportReading } from '../claims';

/** Reads reports, and keeps the readings of the lines of the last one, so that the next reads only what has changed. */
export interface Reader {
  read(text: string): ReportReading;
}

export declare function createReader(): Reader;
