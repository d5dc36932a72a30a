import type { Span } from '../document';
import type { Fix, Localized } from './rule';

/** One text of the report and what is to stand in its place. */
export interface Replacement {
  readonly span: Span;
  readonly oldText: string;
  readonly newText: string;
  /** Says which one is meant, where the old text stands in several places. */
  readonly which?: Localized | undefined;
}

/** The repair that puts one text in another's place. It is safe only where nobody would choose a third; a figure never is. */
export function replacementFix({ span, oldText, newText, which }: Replacement, safe = false): Fix {
  return {
    title: {
      zh: `把“${oldText}”${which ? `（${which.zh}）` : ''}改为“${newText}”`,
      en: `Change “${oldText}” ${which ? `(${which.en}) ` : ''}to “${newText}”`,
    },
    safe,
    edits: [{ span, newText }],
  };
}

/** The new number with thousands separators where the old one has them: 20,890 for 20,980. */
export function groupedAs(oldText: string, newText: string): string {
  const mark = /\d([,，])\d{3}/.exec(oldText)?.[1];
  if (mark === undefined) return newText;
  const [whole = '', ...decimals] = newText.split('.');
  return [whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${mark}`), ...decimals].join('.');
}

/** The same for a text with several numbers in it: 28,583 − 12,000 = 16,583万元. */
export function allGroupedAs(oldText: string, newText: string): string {
  if (!/\d[,，]\d{3}/.test(oldText)) return newText;
  return newText.replace(/\d{4,40}(?:\.\d{1,40})?/g, (number) => groupedAs(oldText, number));
}
