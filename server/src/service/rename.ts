import type { Report, Span } from '../document';
import type { Edit, Localized } from '../rules';
import { filled } from './filled';
import type { Language } from './language';
import { placeholderAt } from './placeholders';

/** What a rename at a place would replace, and the text that stands there. */
export interface RenameTarget {
  readonly span: Span;
  readonly text: string;
}

/** The edits that fill in all placeholders that stand for the same, or why the new text will not do. */
export type RenameAnswer = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** The placeholder at an offset, or undefined: nothing else in a report has a name that could be changed everywhere. */
export function renameTarget(report: Report, offset: number): RenameTarget | undefined {
  const span = placeholderAt(report, { start: offset, end: offset })?.span;
  return span && { span, text: report.text.slice(span.start, span.end) };
}

/** Fills in the placeholder at an offset and all that are equal to it; undefined where there is none. */
export function renamePlaceholder(
  report: Report,
  offset: number,
  newText: string,
  language: Language,
): RenameAnswer | undefined {
  const placed = placeholderAt(report, { start: offset, end: offset });
  if (!placed) return undefined;
  const text = report.text.slice(placed.span.start, placed.span.end);
  if (newText.trim() === '') return { refused: empty(text.trim())[language] };
  if (/[\r\n\u2028\u2029]/.test(newText)) return { refused: SEVERAL_LINES[language] };
  const value = filled(newText.trim(), { text, expected: placed.placeholder.expected, after: placed.after });
  return { edits: placed.equals.map((span) => ({ span, newText: value })) };
}

function empty(text: string): Localized {
  return text === ''
    ? { zh: '还没有输入内容：请输入要填写的数值。', en: 'Nothing was typed: type the value that belongs here.' }
    : {
        zh: `还没有输入内容：请输入要替换“${text}”的文字。`,
        en: `Nothing was typed: type what is to stand in place of “${text}”.`,
      };
}

const SEVERAL_LINES: Localized = {
  zh: '填写的内容不能换行，请写成一行。',
  en: 'What is filled in must not have line breaks: write it in one line.',
};
