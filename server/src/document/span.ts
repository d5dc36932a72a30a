/** A half-open range of UTF-16 offsets. What it is relative to (the report or a block) is said where it is declared. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch, counted from a place that lies `by` units further to the left. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** True when the inner span lies wholly in the outer one; the ends may meet. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when the two overlap or meet at a point: a cursor at the end of a finding is still on it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The smallest span that covers all of them; there must be at least one. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The index of the first that starts at the offset or behind it, by halving; their number when none does. They are in order. */
export function firstFrom(ordered: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text at a span that is relative to it. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
