import type { Span } from '../../document';

/** True where the list goes on to the left of the members that are known. */
export function startsMidList(folded: string, { start }: Span): boolean {
  return /[、和与及]["“]?$/.test(folded.slice(Math.max(0, start - 2), start));
}

/** A member before the known ones that is not the slogan's, and the span of the list with it. */
interface Head {
  readonly items: readonly string[];
  readonly span: Span;
}

/**
 * Reads the list to the left of the known members. Where it begins cannot be seen (面临需求紧缩、供给冲击…), so the item before
 * them is only told where it is like the one member that is missing; otherwise it is `unknown` what the list holds.
 */
export function readHead(folded: string, span: Span, missing: readonly string[]): Head | 'unknown' {
  if (!startsMidList(folded, span)) return { items: [], span };
  const [meant, ...others] = missing;
  if (meant === undefined || others.length > 0 || folded[span.start - 1] !== '、') return 'unknown';
  const start = span.start - 1 - meant.length;
  const item = folded.slice(Math.max(0, start), span.start - 1);
  if (!isAlike(item, meant) || /[^\u3400-\u9fff]/.test(item)) return 'unknown';
  return { items: [item], span: { start, end: span.end } };
}

/** At least half of the characters stand where the other has them. */
function isAlike(item: string, meant: string): boolean {
  const same = [...meant].filter((character, at) => item[at] === character).length;
  return item.length === meant.length && same * 2 >= meant.length;
}
