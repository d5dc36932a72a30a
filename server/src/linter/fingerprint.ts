import { fold, slice } from '../document';
import type { LintResult } from './linter';
import { sentenceAround } from './sentenceAround';

/**
 * A short name for each finding, in their order, by which it is known again in a later version of the report. It is made
 * of the rule, of the sentence without spaces and with full-width letters made half-width, and of which one it is among
 * several that are equal in both. So it stays when lines move or other sentences are edited, and it changes with its own
 * sentence: what is known of a sentence says nothing of another. It is no protection against anybody.
 */
export function fingerprintsOf({ reading, findings }: LintResult): readonly string[] {
  const { text } = reading.report;
  const sentences = new Map<string, string>();
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const sentence = sentenceAround(reading, span);
    const place = `${sentence.start}-${sentence.end}`;
    const words = sentences.get(place) ?? hash(normalize(slice(text, sentence)));
    sentences.set(place, words);
    const name = `${rule} ${words}`;
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    return hash(`${name} ${earlier}`);
  });
}

function normalize(sentence: string): string {
  return fold(sentence).replace(/\s+/g, '');
}

const PRIME_LOW = 0x1b3;
/** The prime is 2^40 + 0x1b3; its upper part moves the lower half of the hash by this much into the upper half. */
const PRIME_SHIFT = 8;

/** FNV-1a of 64 bits over the bytes of the text's UTF-16 units, in two halves, as 16 hexadecimal digits. */
export function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) {
      low = (low ^ byte) >>> 0;
      const product = low * PRIME_LOW;
      high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 2 ** 32) + (low << PRIME_SHIFT)) >>> 0;
      low = product >>> 0;
    }
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
