import type { Span } from '../document';

/**
 * Stretches whose numerals name something instead of counting it: short quoted coinages (“五水共治”, “1+5+N”), titles in
 * book marks, document numbers 〔2023〕5号, sums that are names (1+1+61) and model codes. A quotation that holds
 * a plain amount (“500万元”) is left to the figure grammar.
 */
export function readNames(folded: string): Span[] {
  if (!MAYBE.test(folded)) return [];
  return Array.from(folded.matchAll(NAME), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((span) => !AMOUNT.test(folded.slice(span.start, span.end)));
}

/** No name is without one of these; its pattern tries every number of a line. */
const MAYBE = /[“"「‘《〔+]|个100%/;
const NAME =
  /[“"「‘][^“”"「」‘’。;]{1,16}[”"」’]|《[^》]{1,60}》|〔[^〕]{1,12}〕\d*号?|(?<![\dA-Z])[\dA-Z]+(?:\+[\dA-Z]+)+|(?<!\d)\d+个100%/g;
const AMOUNT = /^[“"「‘](?:[^\d]{0,6})\d[\d.,]*[万亿]*(?:元|亩|吨|公里|公顷|平方米|%)[”"」’]$/;
