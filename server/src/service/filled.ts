import { type Expected, nounOf } from '../figures';

/** What is replaced, what is wanted there, and the words that follow and stay. */
export interface Gap {
  readonly text: string;
  readonly expected: Expected;
  readonly after: string;
}

/**
 * The text to put in a placeholder's place, made to fit. People type the whole (青禾镇 for XX in XX镇, 12.5亿元 for XX in
 * XX亿元) as often as the missing part, and the number alone where the placeholder holds more (2025 for 20XX年).
 */
export function filled(typed: string, gap: Gap): string {
  const content = withBrackets(typed, gap.text);
  if (gap.expected === 'date') return /年$/.test(gap.text) && YEAR.test(content) ? `${content}年` : content;
  const repeated = gap.expected === 'name' ? (nounOf(gap.after) ?? '') : repeatedUnit(content, gap.after);
  if (repeated === '' || !content.endsWith(repeated)) return content;
  const rest = content.slice(0, -repeated.length);
  return isWhole(rest, gap.expected) ? rest : content;
}

const YEAR = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})$/;

/** Brackets that belong to the text and not to the placeholder: the year in 〔 〕, the title in 《》. */
const PAIRS: readonly string[] = ['〔〕', '《》', '「」', '『』', '“”', '()', '（）'];

function withBrackets(typed: string, text: string): string {
  const pair = PAIRS.find(([open, close]) => text.startsWith(open!) && text.endsWith(close!));
  return pair === undefined || PAIRS.some(([open]) => typed.startsWith(open!)) ? typed : pair[0] + typed + pair[1];
}

/** The longest end of what was typed that stands behind the placeholder already. */
function repeatedUnit(typed: string, after: string): string {
  for (let length = Math.min(typed.length - 1, after.length); length > 0; length--) {
    if (typed.endsWith(after.slice(0, length))) return after.slice(0, length);
  }
  return '';
}

/** Without its repeated end it must still be a number, or a name of two characters: 古镇 is what 古镇镇 is called. */
function isWhole(rest: string, expected: Expected): boolean {
  return expected === 'value' ? /[\d一二三四五六七八九十百千两]$/.test(rest) : expected === 'name' && rest.length > 1;
}
