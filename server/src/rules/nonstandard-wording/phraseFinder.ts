import { isAlike, isFunctionWord } from '../alikeCharacters';
import type { PhraseList } from './data/phrases';
import { wordsOf } from './entry';

/** A phrase that stands in the text with one character of the same sound or shape instead of its own. */
export interface PhraseMatch {
  readonly start: number;
  readonly phrase: string;
  /** The place of that character in the phrase. */
  readonly index: number;
}

/** Finds misspelt phrases in a folded text, from left to right. */
export type PhraseFinder = (folded: string) => readonly PhraseMatch[];

/**
 * Of a phrase with one wrong character the first two or the last two are right, so it is found by either pair. One table says for
 * nearly every pair of a text that no phrase has it there.
 */
export function createPhraseFinder({ forms, except }: PhraseList): PhraseFinder {
  const known = new Uint8Array(SLOTS);
  const openings = new Map<number, string[]>();
  const endings = new Map<number, string[]>();
  const right = new Set([...wordsOf(forms), ...wordsOf(except)]);
  for (const phrase of wordsOf(forms)) {
    note(openings, phrase, 0);
    note(endings, phrase, phrase.length - 2);
  }
  function note(phrases: Map<number, string[]>, phrase: string, at: number): void {
    const [first, second] = [phrase.charCodeAt(at), phrase.charCodeAt(at + 1)];
    known[slotOf(first, second)] = 1;
    const others = phrases.get(pairOf(first, second));
    if (others === undefined) phrases.set(pairOf(first, second), [phrase]);
    else others.push(phrase);
  }
  return (folded) => {
    const found: PhraseMatch[] = [];
    let first = folded.charCodeAt(0);
    for (let at = 0; at + 1 < folded.length; at++) {
      const second = folded.charCodeAt(at + 1);
      const isKnown = known[slotOf(first, second)] === 1;
      const pair = pairOf(first, second);
      first = second;
      if (!isKnown) continue;
      for (const phrase of openings.get(pair) ?? NONE) add(found, readAt(folded, at, phrase, right));
      for (const phrase of endings.get(pair) ?? NONE) add(found, readAt(folded, at + 2 - phrase.length, phrase, right));
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

const NONE: readonly string[] = [];
const SLOTS = 0x10000;

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** No more phrases than this have one place in common. */
const MOST_AT_ONE = 8;

/** Of phrases that share characters one is enough; the same may be found by its beginning and by its end. */
function add(found: PhraseMatch[], match: PhraseMatch | undefined): void {
  if (match === undefined) return;
  const place = match.start + match.index;
  const isKnown = found.slice(-MOST_AT_ONE).some(({ start, index }) => start + index === place);
  if (!isKnown) found.push(match);
}

/** What may stand before a phrase and belongs to no word with its first character: a mark, or a word of grammar. */
const BEGINS = /^(?:$|[^\u3400-\u9fff]|[的和与及在了])/;

function readAt(folded: string, start: number, phrase: string, right: ReadonlySet<string>): PhraseMatch | undefined {
  if (start < 0 || start + phrase.length > folded.length) return undefined;
  let index = -1;
  for (let at = 0; at < phrase.length; at++) {
    if (folded.charCodeAt(start + at) === phrase.charCodeAt(at)) continue;
    if (index >= 0) return undefined;
    index = at;
  }
  if (index < 0) return undefined;
  // Behind other characters the first one may be the end of a word of theirs: 社会主义法治国家 holds no 依法治国.
  if (index === 0 && !BEGINS.test(folded.charAt(start - 1))) return undefined;
  const character = folded[start + index]!;
  if (isFunctionWord(character) || !isAlike(character, phrase[index]!)) return undefined;
  return right.has(folded.slice(start, start + phrase.length)) ? undefined : { start, phrase, index };
}
