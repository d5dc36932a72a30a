import type { Span } from '../document';
import type { Figure } from './figure';
import { arabicAt } from './numerals';

/**
 * The number that fills a table cell, without a unit of its own since the header names it: 1,234 or -3.5. Undefined when the
 * cell holds words, a rate or nothing. `offset` is added to the spans, so that they can be given in the report.
 */
export function cellFigure(folded: string, original: string, cell: Span, offset: number): Figure | undefined {
  const text = folded.slice(cell.start, cell.end);
  const start = cell.start + (text.length - text.trimStart().length);
  const negative = /^[-−]/.test(folded.slice(start, cell.end));
  const match = arabicAt(folded, original, negative ? start + 1 : start);
  if (!match || folded.slice(match.end, cell.end).trim() !== '') return undefined;
  const span = { start: start + offset, end: match.end + offset };
  return {
    kind: 'quantity',
    span,
    numberSpan: span,
    number: negative ? { ...match.number, coefficient: -match.number.coefficient } : match.number,
    terms: [],
    magnitude: 0,
    unit: undefined,
    qualifier: 'exact',
    sentence: 0,
    clause: 0,
    period: undefined,
    subject: undefined,
  };
}
