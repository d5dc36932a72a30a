import { type Span, shift } from '../document';
import type { Finding } from './finding';

/** The finding with all its places so much further on in the report. */
export function placeFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { rule, severity, span, message, workings, related, fixes } = finding;
  return {
    rule,
    severity,
    span: shift(span, by),
    message,
    workings,
    related: related.map((item) => moved(item, by)),
    fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map((edit) => moved(edit, by)) })),
  };
}

function moved<T extends { readonly span: Span }>(item: T, by: number): T {
  return { ...item, span: shift(item.span, by) };
}
