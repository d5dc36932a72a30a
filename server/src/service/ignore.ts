import type { Report, Span } from '../document';
import type { Edit } from '../rules';

/** Languages in which a comment stays out of what is printed; in plain text it would end up in the issued document. */
const LANGUAGES_WITH_COMMENTS: readonly string[] = ['markdown', 'report'];

type Text = { readonly text: string; readonly languageId: string };

interface Place {
  readonly document: Text;
  readonly report: Report;
}

/** False where a comment would be printed. */
export function canIgnore({ languageId }: Pick<Text, 'languageId'>): boolean {
  return LANGUAGES_WITH_COMMENTS.includes(languageId);
}

/**
 * The edit that silences a rule on the line where a finding starts: a directive on the line above, or, where that would
 * tear a table apart, inside the row. Undefined where a comment would be printed.
 */
export function ignoreLine({ document, report }: Place, finding: { rule: string; span: Span }): Edit | undefined {
  if (!canIgnore(document)) return undefined;
  const at = lineStart(document.text, finding.span.start);
  const row = report.blocks.find(({ start, block }) => start === at && block.kind === 'tableRow');
  return row
    ? insertion(at + endOfLastCell(row.block.text), `<!-- 核稿:忽略本行 ${finding.rule} --> `)
    : insertion(at, `<!-- 核稿:忽略下一行 ${finding.rule} -->${newline(document.text)}`);
}

/** The edit that silences a rule in the whole report: a directive above the first line that is read, below any front matter. */
export function ignoreFile({ document, report }: Place, rule: string): Edit | undefined {
  if (!canIgnore(document)) return undefined;
  const at = lineStart(document.text, report.blocks[0]?.start ?? 0);
  return insertion(at, `<!-- 核稿:忽略全文 ${rule} -->${newline(document.text)}`);
}

function endOfLastCell(row: string): number {
  return /\|?\s*$/.exec(row)!.index;
}

function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
