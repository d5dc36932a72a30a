import { type Report, type Span, slice } from '../document';
import type { Edit } from '../rules';

/** Languages in which a comment stays out of what is printed; in plain text it would end up in the issued document. */
const LANGUAGES_WITH_COMMENTS: readonly string[] = ['markdown', 'report'];

interface Place {
  readonly document: { readonly text: string; readonly languageId: string };
  readonly report: Report;
}

/**
 * The edit that silences a rule on the line where a finding starts, by a directive on the line above; undefined where a
 * comment would be printed or would tear a table apart.
 */
export function ignoreNextLine({ document, report }: Place, finding: { rule: string; span: Span }): Edit | undefined {
  const at = lineStart(document.text, finding.span.start);
  if (!LANGUAGES_WITH_COMMENTS.includes(document.languageId) || isTableRow(report, at)) return undefined;
  const lineAbove = at === 0 ? undefined : lineStart(document.text, at - 1);
  const above = report.suppressions.find(
    ({ rules, directive }) => rules !== undefined && lineStart(document.text, directive.end) === lineAbove,
  );
  return above && slice(document.text, above.directive).includes('下一行')
    ? addTo(document.text, above.directive, finding.rule)
    : { span: { start: at, end: at }, newText: `<!-- 核稿:忽略下一行 ${finding.rule} -->${newline(document.text)}` };
}

/** A second rule on the same line joins the directive that is there: two directives would not both reach the line. */
function addTo(text: string, directive: Span, rule: string): Edit {
  const close = slice(text, directive).search(/\s*-->/);
  const at = close < 0 ? directive.end : directive.start + close;
  return { span: { start: at, end: at }, newText: ` ${rule}` };
}

function isTableRow(report: Report, at: number): boolean {
  return report.blocks.some(({ start, block }) => start === at && block.kind === 'tableRow');
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
