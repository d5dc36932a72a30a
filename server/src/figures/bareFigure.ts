import type { Figure, FigureKind, PrintedNumber } from './figure';

/** A figure before its place in the sentence is known. */
export type BareFigure = Omit<Figure, 'sentence' | 'clause' | 'period' | 'subject'>;

/** What stands at an offset: a figure or nothing, and where reading goes on. */
export interface Attempt {
  readonly figure: BareFigure | undefined;
  readonly end: number;
}

/** A figure with nothing but its number. */
export function bare(
  kind: FigureKind,
  span: BareFigure['span'],
  numberSpan: BareFigure['span'],
  number: PrintedNumber,
): BareFigure {
  return { kind, span, numberSpan, number, terms: [], magnitude: 0, unit: undefined, qualifier: 'exact' };
}
