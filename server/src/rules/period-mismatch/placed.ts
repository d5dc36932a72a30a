import type { Span } from '../../document';
import type { Severity } from '../rule';
import type { Departure } from './problem';
import type { LineTimes } from './readLine';

/** A line's reading in its place. */
export interface PlacedLine {
  /** Offset of the line in the report. */
  readonly start: number;
  readonly line: LineTimes;
}

/** A departure in its place. */
export interface Placed {
  readonly start: number;
  readonly span: Span;
  readonly severity: Severity;
  readonly departure: Departure;
  /** Where the report says its own time, in the coordinates of the report. */
  readonly against: { readonly sort: 'title' | 'line' | 'page'; readonly span: Span } | undefined;
}
