import type { Span } from '../../document';
import type { Problem, Related, Severity } from '../rule';

/** What is wrong with a date. */
export type Fault =
  /** 13月: no such month. */
  | { readonly kind: 'month' }
  /** 2月30日: the month has fewer days; the year is told where it matters. */
  | { readonly kind: 'day'; readonly month: number; readonly days: number; readonly year: number | undefined }
  /** 25时, 8:75. */
  | { readonly kind: 'clock'; readonly part: 'hour' | 'minute' }
  /** 20218月20日: the 年 between year and month is lost. */
  | { readonly kind: 'glued' }
  /** 20223年, 202年6月: a digit too many or too few. */
  | { readonly kind: 'year'; readonly digits: number }
  /** 1-9累计: the 月 of a range is lost. */
  | { readonly kind: 'bare' }
  /** A range that ends before it begins. */
  | { readonly kind: 'backwards'; readonly of: 'years' | 'months' | 'days' | 'times' }
  /** 5月31日至3日: the month of the end is left out although it is another. */
  | { readonly kind: 'elided'; readonly month: number; readonly day: number }
  /** 2023年5月1日（星期二）. */
  | { readonly kind: 'weekday'; readonly date: string; readonly actual: string; readonly assumed: boolean }
  /** 截至2023年9月底 in a report of June. */
  | { readonly kind: 'cutoff'; readonly end: string; readonly sort: 'line' | 'page' | 'title' };

/** A date with a fault. */
export interface DateProblem extends Problem {
  readonly severity: Severity;
  readonly fault: Fault;
  /** The words as they stand in the report. */
  readonly text: string;
  /** How they should read, where there is one reading. */
  readonly right?: string;
  /** The date line or the title that the words are held against. */
  readonly related?: Related;
}

/** A fault found in the folded text of a line, relative to it. */
export interface Found {
  readonly span: Span;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly right?: string;
}

/** The span of a match, or of the part of it that starts at an offset within it. */
export function spanOf(match: RegExpMatchArray, from = 0, length = match[0].length - from): Span {
  const start = match.index! + from;
  return { start, end: start + length };
}

/** The words before a place, up to `reach` characters and not beyond the sentence. */
export function wordsBefore(folded: string, at: number, reach: number): string {
  const words = folded.slice(Math.max(0, at - reach), at);
  return words.slice(Math.max(...Array.from('。;!?', (mark) => words.lastIndexOf(mark))) + 1);
}

/** The words behind a place, up to `reach` characters and not beyond the sentence. */
export function wordsAfter(folded: string, at: number, reach: number): string {
  return /^[^。;!?]*/.exec(folded.slice(at, at + reach))![0];
}
