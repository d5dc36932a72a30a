import type { Span } from '../../document';
import type { Measured } from '../../figures';
import type { Series } from '../indicators';

/** The place or body that a report speaks for: 青禾镇 within 云溪县. */
export interface Place {
  /** The smallest unit that is named, with the office when the report is an office's: 云溪县农业农村局. */
  readonly name: string;
  /** The units around it that are known, the largest first. */
  readonly within: readonly string[];
}

/** What sort of report it is: at which time its figures were known depends on that. */
export type ReportKind = 'government' | 'communique' | 'other';

/** When a report speaks, and of what time. */
export interface ReportTime {
  readonly kind: ReportKind;
  /** The period that the report as a whole is about, as in `Fact.period`; '' when unknown or when it is a plan. */
  readonly period: string;
  /** When it was written, as far as is known, in months since the year 0. */
  readonly written: number | undefined;
}

/** How final a figure is, in the words around it: 初步核算数, 经济普查修订数. */
export type Finality = 'preliminary' | 'revised' | undefined;

/** One figure of a known indicator, of the report's whole place and of a period that is certain. Offsets are the report's. */
export interface Fact {
  /** The indicator's usual name. */
  readonly indicator: string;
  readonly series: Series;
  readonly measure: 'level' | 'growth';
  readonly dimension: string;
  /** As in a statement: '' for growth over the year before. */
  readonly comparison: string;
  /** 2024 for a year, 2024:1-6 for months of it. */
  readonly period: string;
  readonly sign: 1 | -1;
  readonly figure: Measured;
  readonly start: number;
  readonly end: number;
  /** The figure as it stands. */
  readonly text: string;
  /** Where the report says the very same again. */
  readonly again: readonly Span[];
  readonly finality: Finality;
  /** The sentence speaks of a scope or of prices of its own (同口径, 可比价), so its growth does not follow from levels. */
  readonly adjusted: boolean;
}

/** A long sentence with figures, known again by its hash. Offsets are the report's. */
export interface SentencePrint {
  readonly hash: number;
  /** It names a part of the year (上半年), so the year's own summary may tell it again. */
  readonly namesMonths: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * All that other reports are compared with. It is plain data that holds on to neither the reading nor the text, since a workspace
 * keeps it for every report.
 */
export interface ReportFacts extends ReportTime {
  readonly path: string;
  /** The title as it stands; '' when there is none. */
  readonly title: string;
  /** The title names a field of work (招商引资工作总结), so a figure may be that field's. */
  readonly isTopical: boolean;
  /** Undefined when nothing says whose report it is; then there are no facts either. */
  readonly place: Place | undefined;
  /** What a note says of all the report's figures. */
  readonly noted: Finality;
  readonly facts: readonly Fact[];
  readonly sentences: readonly SentencePrint[];
  /** A sample of all sentences without their numbers, by which two versions of one report are known. Ascending. */
  readonly sketch: Uint32Array;
}

/** What a fact is compared by: two reports that give one key speak of one thing. */
export type FactTopic = Pick<Fact, 'indicator' | 'measure' | 'dimension' | 'comparison' | 'period'>;
