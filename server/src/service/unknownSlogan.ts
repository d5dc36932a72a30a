import { type Report, shift, slice } from '../document';
import { parseSloganEntry, type SloganEntry, scannerFor } from '../lexicon';
import type { EditorFinding } from './finding';
import { blockAt } from './placeholders';

/** The rule whose findings are wordings that an office may use on purpose. */
const RULE = 'nonstandard-slogan';

/**
 * The whole wording that a finding marks a part of, if making it one of the office's own slogans settles the matter: where a
 * listed one is misspelt inside it, it would still be found.
 */
export function unknownSlogan(
  report: Report,
  { rule, span, fixes }: Pick<EditorFinding, 'rule' | 'span' | 'fixes'>,
  own: readonly SloganEntry[],
): string | undefined {
  // Where one form is surely right, nobody means the other.
  if (rule !== RULE || fixes.some(({ safe }) => safe)) return undefined;
  const placed = blockAt(report, span.start);
  if (!placed) return undefined;
  const at = shift(span, -placed.start);
  const misquoted = (slogans: readonly SloganEntry[]) =>
    scannerFor(slogans)(placed.block).misquoted.find(
      (match) => match.span.start <= at.start && at.end <= match.span.end,
    );
  const match = misquoted(own);
  if (!match) return undefined;
  const form = slice(placed.block.text, match.span).trim();
  const entry = parseSloganEntry({ canonical: form });
  return Array.isArray(entry) || misquoted([...own, entry]) ? undefined : form;
}
