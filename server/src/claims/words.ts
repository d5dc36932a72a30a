import { unitSet } from '../document';
import { CUES } from './cues';

/** The cue or mark that begins at a place of the folded text, a cue only as far as `limit`; undefined where none does. */
export function wordAt(folded: string, at: number, limit: number): { letter: string; end: number } | undefined {
  // By number: a Chinese character that is taken out of a text is a new string each time, which a look-up has to hash.
  const words = WORDS_BY_FIRST.get(folded.charCodeAt(at));
  if (words === undefined) return undefined;
  for (const [word, letter, isMark] of words) {
    const end = at + word.length;
    if ((isMark || end <= limit) && folded.startsWith(word, at)) return { letter, end };
  }
  return undefined;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  '、': '、',
  ':': ':',
  '(': '(',
  ')': ')',
  '。': '.',
  '!': '.',
  '?': '.',
};

/** A cue or a mark, its letter, and whether it is a mark. A space weighs nothing. */
type Word = readonly [string, string, boolean];

/** All of them by the UTF-16 unit that they begin with, a mark before the cues and long cues before short ones. */
const WORDS_BY_FIRST: ReadonlyMap<number, readonly Word[]> = indexWords();

function indexWords(): Map<number, Word[]> {
  const index = new Map<number, Word[]>();
  const add = (word: Word) => {
    const first = word[0].charCodeAt(0);
    index.set(first, [...(index.get(first) ?? []), word]);
  };
  for (const [letter, words] of Object.entries(CUES)) for (const word of words.split(' ')) add([word, letter, false]);
  for (const [mark, letter] of [...Object.entries(PUNCTUATION), [' ', '']] as const) add([mark, letter, true]);
  for (const list of index.values()) list.sort((a, b) => Number(b[2]) - Number(a[2]) || b[0].length - a[0].length);
  return index;
}

/** Which UTF-16 units can begin a cue or a mark: most characters of a report begin neither. */
export const BEGINS_TOKEN = unitSet(String.fromCharCode(...WORDS_BY_FIRST.keys()));
