import { type Report, type Span, type Suppression, slice } from '../document';
import type { Fix } from '../rules';
import { complaints } from './complaints';
import type { Finding } from './finding';
import { nearest } from './nearest';

/** The id under which a mistaken directive is reported; it is no rule, so no directive silences it. */
export const UNKNOWN_DIRECTIVE_RULE = 'unknown-directive-rule';

/** A directive that names no rule silences nothing, and its writer would never learn why: one hint for each such name. */
export function checkDirectives(report: Report, ruleIds: readonly string[]): Finding[] {
  const known = new Set([...ruleIds, UNKNOWN_DIRECTIVE_RULE]);
  return report.suppressions.flatMap((suppression) =>
    (suppression.rules ?? [])
      .filter((id) => !known.has(id))
      .map((id) => findingOf(id, placeOf(id, suppression, report.text), nearest(id, ruleIds))),
  );
}

function findingOf(id: string, span: Span, meant: string | undefined): Finding {
  return {
    rule: UNKNOWN_DIRECTIVE_RULE,
    severity: 'hint',
    span,
    message: complaints.unknownRule(id, meant),
    workings: undefined,
    related: [],
    fixes: meant ? [renaming(span, meant)] : [],
  };
}

function renaming(span: Span, newText: string): Fix {
  return { title: { zh: `改为“${newText}”`, en: `Change to "${newText}"` }, safe: false, edits: [{ span, newText }] };
}

function placeOf(id: string, { directive }: Suppression, text: string): Span {
  const at = slice(text, directive).indexOf(id);
  return at < 0 ? directive : { start: directive.start + at, end: directive.start + at + id.length };
}
