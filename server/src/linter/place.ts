import { shift } from '../document';
import type { Edit, Related } from '../rules';
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
    related: related.length === 0 ? related : related.map((item) => movedRelated(item, by)),
    fixes:
      fixes.length === 0
        ? fixes
        : fixes.map(({ title, safe, edits }) => ({ title, safe, edits: movedEdits(edits, by) })),
  };
}

/** Members are named: spreading takes several times the room, and half of all findings move at a keystroke. */
function movedRelated({ span, message, path }: Related, by: number): Related {
  return path === undefined ? { span: shift(span, by), message } : { span: shift(span, by), message, path };
}

function movedEdits(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map(({ span, newText }) => ({ span: shift(span, by), newText }));
}
