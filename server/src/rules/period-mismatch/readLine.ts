import type { Block } from '../../document';
import { type Opening, readOpening } from './openings';
import { type PlannedTerm, readPlans } from './plans';
import { type Range, readRanges } from './ranges';

/** What a line says of the time that it speaks of. */
export interface LineTimes {
  /** The last months of all sums since January. */
  readonly lasts: readonly number[];
  readonly ranges: readonly Range[];
  readonly plans: readonly PlannedTerm[];
  readonly opening: Opening | undefined;
  /** A heading that names a part of the year. */
  readonly namesPart: boolean;
}

/** Of a line that speaks of no time. */
export const NOTHING: LineTimes = { lasts: [], ranges: [], plans: [], opening: undefined, namesPart: false };

/** Reads what one line says of time. */
export function readLine(block: Block): LineTimes {
  const { folded, sentences, kind } = block;
  if (kind === 'blank' || kind === 'tableRow' || !MAYBE.test(folded)) return NOTHING;
  if (kind === 'heading') {
    return { ...NOTHING, opening: readOpening(block), namesPart: /[上下]半年|季度|\d月/.test(folded) };
  }
  const dated = sentences.filter(({ span }) => MAYBE.test(folded.slice(span.start, span.end)));
  const read = dated.map(({ span }) => ({ ...readRanges(folded, span), plans: readPlans(folded, span) }));
  return {
    lasts: read.flatMap(({ lasts }) => lasts),
    ranges: read.flatMap(({ reported }) => reported),
    plans: read.flatMap(({ plans }) => plans),
    opening: readOpening(block),
    namesPart: false,
  };
}

const MAYBE = /\d ?[年月]|个月|半年|季度/;
