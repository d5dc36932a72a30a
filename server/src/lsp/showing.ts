import type { Diagnostic, Range } from 'vscode-languageserver';
import { type Followed, follow, NOTHING_FOLLOWED, type Span } from '../document';
import { digest, type EditorFinding } from '../service';
import { type DiagnosticParts, diagnosticOf, placesOf, type Shown } from './diagnostics';
import { rangeOf } from './positions';
import { type Staying, stayingAfter } from './staying';

/** The diagnostics of a report, and a name for them: the same diagnostics have the same name, in every run of the server. */
export interface ShownFindings {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** Makes diagnostics of findings. */
export interface Showing {
  /** Those of an open document, whose next findings are mostly the same: only what is new or has moved to another place is made. */
  showOpen(document: ShownText, findings: readonly EditorFinding[]): ShownFindings;
  showClosed(document: Shown, findings: readonly EditorFinding[]): ShownFindings;
  /** Forgets what was shown of an open document. */
  forget(uri: string): void;
}

/** An open document. */
export interface ShownText extends Shown {
  getText(): string;
}

/** A diagnostic and its name. */
interface Named {
  readonly diagnostic: Diagnostic;
  readonly name: string;
}

export function createShowing(parts: DiagnosticParts): Showing {
  const open = new Map<string, Followed<EditorFinding, Named> & { readonly text: string }>();
  const kept = new WeakMap<readonly EditorFinding[], ShownFindings>();

  function name(document: Shown, finding: EditorFinding): Named {
    const diagnostic = diagnosticOf(document, finding, parts);
    return { diagnostic, name: digest(JSON.stringify(diagnostic)) };
  }

  function once(findings: readonly EditorFinding[], make: () => readonly Named[]): ShownFindings {
    // A place in another report may have moved without the finding knowing.
    const mayMove = findings.some(({ related }) => related.some(({ path }) => path !== undefined));
    const known = mayMove ? undefined : kept.get(findings);
    if (known) return known;
    const named = make();
    const items = named.map(({ diagnostic }) => diagnostic);
    const shown = { items, resultId: digest(named.map((each) => each.name).join()) };
    kept.set(findings, shown);
    return shown;
  }

  return {
    showOpen: (document, findings) =>
      once(findings, () => {
        const text = document.getText();
        const last = open.get(document.uri) ?? { ...NOTHING_FOLLOWED, text };
        const stays = stayingAfter(last.text, text);
        const followed = follow(
          last,
          findings,
          (before, finding, { diagnostic }) =>
            saysTheSame(before, finding) &&
            (staysInPlace(before, finding, stays) || isInPlace(diagnostic, document, finding, parts)),
          (finding) => name(document, finding),
        );
        open.set(document.uri, { ...followed, text });
        return followed.made;
      }),
    showClosed: (document, findings) => once(findings, () => findings.map((finding) => name(document, finding))),
    forget: (uri) => void open.delete(uri),
  };
}

function saysTheSame(one: EditorFinding, other: EditorFinding): boolean {
  return (
    one.message === other.message &&
    one.workings === other.workings &&
    one.rule === other.rule &&
    one.severity === other.severity
  );
}

/** The same, and cheaper, for a finding that the change has not come near to. */
function staysInPlace(one: EditorFinding, other: EditorFinding, stays: Staying): boolean {
  return (
    staysAt(one.span, other.span, stays) &&
    one.related.length === other.related.length &&
    one.related.every(({ path, span, message }, index) => {
      const also = other.related[index]!;
      // Of another report nothing is known here.
      return (
        path === undefined && also.path === undefined && message === also.message && staysAt(span, also.span, stays)
      );
    })
  );
}

function staysAt(one: Span, other: Span, stays: Staying): boolean {
  return stays(one.start, other.start) && stays(one.end, other.end);
}

/** Whether the finding would be shown, with all that belongs to it, where its diagnostic is. */
function isInPlace(
  { range, relatedInformation = [] }: Diagnostic,
  document: Shown,
  finding: EditorFinding,
  parts: DiagnosticParts,
): boolean {
  if (!isSameRange(range, rangeOf(document, finding.span))) return false;
  const places = placesOf(document, finding, parts);
  return (
    places.length === relatedInformation.length &&
    places.every(({ location, message }, index) => {
      const other = relatedInformation[index]!;
      const isSamePlace = location.uri === other.location.uri && isSameRange(location.range, other.location.range);
      return isSamePlace && message === other.message;
    })
  );
}

function isSameRange({ start, end }: Range, other: Range): boolean {
  return (
    start.line === other.start.line &&
    start.character === other.start.character &&
    end.line === other.end.line &&
    end.character === other.end.character
  );
}
