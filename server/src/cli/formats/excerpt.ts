import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../../document';
import { visible } from '../../document/visible';

/** A stretch of text on one line, in three parts, of which the middle one is to be marked. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Spaces and marks that stand right under the middle part in a terminal where CJK characters take two columns. */
  readonly underline: string;
}

const CUT = '…';

/** The sentence around a span, cut on both sides where it would not fit into `columns`. */
export function excerptOf(text: string, sentence: Span, span: Span, columns: number): Excerpt {
  const end = Math.min(span.end, sentence.end);
  const marked = cutEnd(text, { start: span.start, end }, columns - 2);
  const left = { start: sentence.start, end: span.start };
  const right = { start: end, end: sentence.end };
  // Each side gets half of the room, and what the other one does not need.
  const room = columns - widthOf(marked);
  const free = room - widthOf(cutEnd(text, right, room));
  const before = cutStart(text, left, Math.max(room >> 1, free));
  return {
    before,
    marked,
    after: cutEnd(text, right, room - widthOf(before)),
    underline: ' '.repeat(widthOf(before)) + '~'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** How many columns a text takes. Characters of ambiguous width, such as “ and …, take one in today's terminals. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character >= '\u4e00' && character <= '\u9fff') return 2;
  if (character >= ' ' && character <= '~') return 1;
  // Full-width commas and their like, which are next to Chinese characters the most frequent by far.
  if (character >= '\uff01' && character <= '\uff5e') return 2;
  return /\p{Mn}|\p{Me}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** As much of the span from its start as fits; a line of any length is only looked at as far as it may fit. */
function cutEnd(text: string, { start, end }: Span, columns: number): string {
  const shown = [...visible(text.slice(start, Math.min(end, start + 2 * columns)))];
  const isWhole = end <= start + 2 * columns;
  if (isWhole && widthOf(shown.join('')) <= columns) return shown.join('');
  return fitting(shown, columns - 1).join('') + CUT;
}

/** As much of the span before its end as fits. */
function cutStart(text: string, { start, end }: Span, columns: number): string {
  const shown = [...visible(text.slice(Math.max(start, end - 2 * columns), end))];
  const isWhole = start >= end - 2 * columns;
  if (isWhole && widthOf(shown.join('')) <= columns) return shown.join('');
  return (
    CUT +
    fitting(shown.reverse(), columns - 1)
      .reverse()
      .join('')
  );
}

function fitting(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += characterWidth(character);
    return width > columns;
  });
  return characters.slice(0, end < 0 ? characters.length : end);
}
