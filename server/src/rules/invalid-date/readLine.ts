import type { Block } from '../../document';
import { findBackwardRanges } from './backwards';
import { type BareRange, lastMonths, readBareRanges } from './bareRanges';
import { findImpossibleTimes } from './clock';
import { type Cutoff, readCutoffs } from './cutoffs';
import { findImpossibleDays } from './days';
import type { Found } from './problem';
import { findYearSlips } from './slips';
import { type NamedWeekday, readWeekdays } from './weekdays';

/** What a line shows by itself, and what only the report around it decides. */
export interface LineDates {
  readonly found: readonly Found[];
  readonly weekdays: readonly NamedWeekday[];
  readonly cutoffs: readonly Cutoff[];
  readonly bareRanges: readonly BareRange[];
  /** The last months of the line's ranges since January. */
  readonly lastMonths: readonly number[];
  /** The years that the line names. */
  readonly years: ReadonlySet<string>;
}

/** Of a line without dates. */
export const NOTHING: LineDates = {
  found: [],
  weekdays: [],
  cutoffs: [],
  bareRanges: [],
  lastMonths: [],
  years: new Set(),
};

/** What the line says of dates. */
export function readLine({ kind, folded, content }: Block): LineDates {
  if (kind === 'blank' || !MAYBE.test(folded)) return NOTHING;
  const found = [...findIn(folded)];
  const weekdays = readWeekdays(folded);
  const cutoffs = readCutoffs(folded);
  const bareRanges = kind === 'paragraph' || kind === 'listItem' ? readBareRanges(folded, content.start) : [];
  const months = lastMonths(folded);
  if (found.length + weekdays.length + cutoffs.length + bareRanges.length + months.length === 0) return NOTHING;
  const years = new Set(folded.match(/(?<!\d)(?:19|20)\d{2}(?=年)/g));
  return { found, weekdays, cutoffs, bareRanges, lastMonths: months, years };
}

/** A number of days or hours, a date in digits, or a range. */
const MAYBE = /[\d一二三四五六七八九十] ?[年月日号时点]|\d[:./\-—–~至到]/;

function* findIn(folded: string): Generator<Found> {
  yield* findImpossibleDays(folded);
  yield* findImpossibleTimes(folded);
  yield* findYearSlips(folded);
  yield* findBackwardRanges(folded);
}
