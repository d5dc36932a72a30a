import type { Span } from '../document';
import type { Period } from './period';
import type { Unit } from './units';

/**
 * What sort of number it is. `points` are 百分点, `multiple` is k倍, `doubling` is 翻n番, `tenths` is 成,
 * `fraction` is n分之m, `ratio` is a:b:c, `rank` is 第n位. A `quantity` has a unit.
 */
export type FigureKind =
  | 'quantity'
  | 'percent'
  | 'permille'
  | 'points'
  | 'multiple'
  | 'doubling'
  | 'tenths'
  | 'fraction'
  | 'ratio'
  | 'rank';

/**
 * How the words around a number bound the true value (约/左右 about; 余/多 a little more; 超/逾/突破 above;
 * 以上/不少于 at least; 近/不足/不到 below; 以内/不超过 at most; 几/数 unknown).
 */
export type Qualifier = 'exact' | 'about' | 'slightlyMore' | 'above' | 'atLeast' | 'below' | 'atMost' | 'unknown';

/** A printed number: coefficient × 10^exponent; the exponent is the place of the last printed digit (12.50 is 1250 × 10^-2). */
export interface PrintedNumber {
  readonly coefficient: bigint;
  readonly exponent: number;
  /** Written with Arabic digits; a Chinese numeral is a count or a name. */
  readonly arabic: boolean;
}

/** One printed figure. Spans are relative to the block. */
export interface Figure {
  readonly kind: FigureKind;
  /** Number, unit and the qualifiers that touch them. */
  readonly span: Span;
  /** The digits alone. */
  readonly numberSpan: Span;
  readonly number: PrintedNumber;
  /** The members of a ratio a:b:c, or what is above and below in a fraction; the first is `number`. Empty otherwise. */
  readonly terms: readonly PrintedNumber[];
  /** 10^n that 万, 亿 … between the digits and the unit stand for: 4 for 12万元. */
  readonly magnitude: number;
  readonly unit: Unit | undefined;
  readonly qualifier: Qualifier;
  readonly sentence: number;
  readonly clause: number;
  readonly period: Period | undefined;
  /** The indicator that the figure belongs to, as written, or undefined when the text does not say. */
  readonly subject: Subject | undefined;
}

/** What a printed figure says of the size of something, without where it stands. Only fractions are measured by their terms. */
export type Measured = Pick<Figure, 'kind' | 'number' | 'magnitude' | 'unit' | 'qualifier'> &
  Partial<Pick<Figure, 'terms'>>;

/** The words that name what a figure measures, e.g. 固定资产投资. */
export interface Subject {
  readonly span: Span;
  readonly text: string;
}
