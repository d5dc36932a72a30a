import type { Finding } from './finding';
import { severityRank } from './severity';

/** By place, then the gravest first, then by rule, so that equal findings always come out in the same order. */
export function order<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      severityRank(a.severity) - severityRank(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
