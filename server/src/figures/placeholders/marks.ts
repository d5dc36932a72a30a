/** The source of a pattern for X and what looks like it (Greek, Cyrillic), or multiplication signs; never a mixture: in X×Y the sign multiplies. */
export const RUN = '(?:[XxΧХ]+|[×✕╳]+)';

/** The words around a place that may give a mark another meaning. */
export function nearby(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - 200), at + 200);
}

/** 1+X and y=2x give the letter a meaning of its own; +XX% does not. */
export function isVariable(words: string, letter: string): boolean {
  if (/[×✕╳]/.test(letter)) return words.includes('=');
  return new RegExp(`[+=] ?${letter}(?![${letter}%.])|(?<!${letter})${letter}[”"’]? ?[+=]`).test(words);
}
