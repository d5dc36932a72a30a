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

/** 在B市…，X县…: with other letters for other places the names are hidden on purpose. */
export function hasOtherLetters(words: string): boolean {
  return OTHER_PLACE.test(words);
}

const OTHER_PLACE = /(?<![A-Za-z\d.+-])[A-WZ](?:[省市县镇乡村]|区(?!域|别|间|块|位|分|[A-Za-z\d])|街道|社区)/;
