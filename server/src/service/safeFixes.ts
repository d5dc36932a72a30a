import { hull } from '../document';
import type { Edit } from '../rules';
import type { EditorFinding } from './finding';

/** A repair that may be made without being looked at, and the rule whose finding it repairs. */
export interface SafeFix {
  readonly rule: string;
  readonly edits: readonly Edit[];
}

/** All safe fixes that do not get in one another's way. Findings are ordered by place, so the first of two wins. */
export function safeFixes(findings: readonly EditorFinding[]): readonly SafeFix[] {
  const taken: SafeFix[] = [];
  let end = -1;
  for (const { rule, fixes } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    const whole = edits.length > 0 ? hull(edits.map((edit) => edit.span)) : undefined;
    if (!whole || whole.start <= end) continue;
    taken.push({ rule, edits });
    end = whole.end;
  }
  return taken;
}
