import { unitSet } from '../document/characters';
import { fold } from '../document/fold';

/** A text without its marks, and where each remaining character stood. */
export interface Stripped {
  readonly key: string;
  /** The offset of each character of the key in the text; undefined when nothing was taken away. */
  readonly offsets: Int32Array | undefined;
}

/**
 * The text without the marks that writers treat freely in a slogan: quotes, spaces, the interpunct, commas and the
 * hyphen. Two forms are ways of writing one slogan exactly when their keys are equal. Takes folded text.
 */
export function strip(folded: string): Stripped {
  let first = 0;
  while (first < folded.length && MARKS[folded.charCodeAt(first)] === 0) first++;
  if (first === folded.length) return { key: folded, offsets: undefined };
  const offsets = new Int32Array(folded.length);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && MARKS[folded.charCodeAt(at)] === 0) {
      offsets[length++] = at;
      continue;
    }
    if (at > from) pieces.push(folded.slice(from, at));
    from = at + 1;
  }
  return { key: pieces.join(''), offsets };
}

/** The key of a form as it stands in the lexicon. */
export function keyOf(form: string): string {
  return strip(fold(form)).key;
}

/**
 * The form as it is compared with others: one kind of quote, one kind of interpunct, one space. The widths of
 * letters and commas make no difference (，is ,), but 、 does.
 */
export function surfaceOf(form: string): string {
  return fold(form)
    .replace(/[“”"「」『』‘’']/g, '"')
    .replace(/[•・]/g, '·')
    .replace(/\s+/g, ' ');
}

/** Quotes, spaces, interpuncts, commas and the hyphen. */
const MARKS = unitSet('“”‘’「」『』"\' \t\u00A0\u3000·•・、,-');

/** 、 and the comma (folded): marks that also divide clauses, so that a slogan runs over them only where it has its own. */
export function isComma(code: number): boolean {
  return code === 0x3001 || code === 0x2c;
}

/** A straight quote opens as well as closes. */
export function isOpeningQuote(code: number): boolean {
  return code === 0x201c || code === 0x2018 || code === 0x300c || code === 0x300e || code === 0x22 || code === 0x27;
}

export function isClosingQuote(code: number): boolean {
  return code === 0x201d || code === 0x2019 || code === 0x300d || code === 0x300f || code === 0x22 || code === 0x27;
}

/** ASCII letters and digits: a form that begins or ends with one must not be part of a longer word or number. */
export function isWordCharacter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
