import type { Span, Suppression } from '../document';

/** Leaves out what a directive in the report silences: anything that starts in the directive's stretch and is named by it. */
export function suppress<T>(
  items: readonly T[],
  suppressions: readonly Suppression[],
  identify: (item: T) => { readonly rule: string; readonly span: Span },
): readonly T[] {
  if (suppressions.length === 0) return items;
  return items.filter((item) => {
    const { rule, span } = identify(item);
    return !suppressions.some((suppression) => silences(suppression, rule, span));
  });
}

function silences({ rules, span }: Suppression, rule: string, place: Span): boolean {
  return span.start <= place.start && place.start < span.end && (rules === undefined || rules.includes(rule));
}
