import { type Span, shift } from '../document';
import type { Description, Fix } from '../rules';

/** Moves a description from a block's coordinates to the report's. */
export function placeDescription(description: Description, by: number): Description {
  if (by === 0 || !description.related?.length) return description;
  return { ...description, related: description.related.map((item) => moved(item, by)) };
}

/** Moves repairs from a block's coordinates to the report's. */
export function placeFixes(fixes: readonly Fix[], by: number): readonly Fix[] {
  return by === 0 ? fixes : fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, by)) }));
}

function moved<T extends { readonly span: Span }>(item: T, by: number): T {
  return { ...item, span: shift(item.span, by) };
}
