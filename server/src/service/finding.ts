import type { Span } from '../document';
import type { Finding } from '../linter';
import type { Edit, Severity } from '../rules';
import type { Language } from './language';

/** A finding in the user's language. Spans are UTF-16 offsets in the report. */
export interface EditorFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly workings: string | undefined;
  readonly related: readonly EditorRelated[];
  readonly fixes: readonly EditorFix[];
}

/** Another place that a person needs to see. */
export interface EditorRelated {
  /** The other report that it is in, as `Related` names it; undefined for the same report. */
  readonly path: string | undefined;
  readonly span: Span;
  readonly message: string;
}

/** A repair on offer; only a safe one may be applied without being looked at. */
export interface EditorFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** The finding in one language. */
export function localizeFinding(finding: Finding, language: Language): EditorFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    span: finding.span,
    message: finding.message[language],
    workings: finding.workings,
    related: finding.related.map(({ path, span, message }) => ({ path, span, message: message[language] })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({ title: title[language], safe, edits })),
  };
}
