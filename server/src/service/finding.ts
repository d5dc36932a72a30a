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
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes: readonly EditorFix[];
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
    related: finding.related.map(({ span, message }) => ({ span, message: message[language] })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({ title: title[language], safe, edits })),
  };
}
