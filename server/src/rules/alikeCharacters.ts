import { unitSet } from '../document';
import { shapesOf } from './shapes';
import { soundsOf } from './sounds';

/** True for two characters of one sound, whatever their tone, or of one shape but for a stroke or a part. */
export function isAlike(one: string, other: string): boolean {
  return shareOne(soundsOf(one), soundsOf(other)) || shareOne(shapesOf(one), shapesOf(other));
}

/** True where two lists of numbers have one in common. */
export function shareOne(some: readonly number[], others: readonly number[]): boolean {
  return some.some((number) => others.includes(number));
}

/** True for a character that changes a sentence rather than a name. */
export function isFunctionWord(character: string): boolean {
  return FUNCTION_WORDS[character.charCodeAt(0)] === 1;
}

/** Particles, prepositions, numerals, adverbs. */
const FUNCTION_WORDS = unitSet(
  '的地得第和或及与是以对把被将了着在从向于为有无不也又还再更最各每该此其之所均拟要并今已仍曾由都月日次届号一二三四五六七八九十百千万亿两几多',
);
