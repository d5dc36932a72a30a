import type { Report } from '../document';
import { type OutlineEntry, outline } from './symbols';

/** A heading with what stands under it, as offsets: from the end of the heading to the end of its last line. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** One fold for each heading that has lines of its own under it; empty lines before the next heading stay outside. */
export function folds(report: Report): readonly Fold[] {
  return outline(report).flatMap((entry) => foldsOf(entry, report.text));
}

function foldsOf({ headingSpan, span, children }: OutlineEntry, text: string): readonly Fold[] {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const holdsLines = text.slice(headingSpan.end, end).includes('\n');
  return [
    ...(holdsLines ? [{ start: headingSpan.start, end }] : []),
    ...children.flatMap((child) => foldsOf(child, text)),
  ];
}
