/** Words, and `#` for a number, `^` for the beginning of a clause, `$` for its end: what a form and its surroundings are made of. */
export type Pattern = readonly string[];

/** Takes a word of the data apart: `第#季度` is 第, a number, 季度. */
export function readPattern(word: string): Pattern {
  return word.split(/([#^$])/).filter((piece) => piece !== '');
}

/** Where the pattern that begins at this place ends, or undefined when it does not stand there. */
export function endOf(pattern: Pattern, folded: string, start: number): number | undefined {
  let at = start;
  for (const piece of pattern) {
    if (piece === '#') {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(folded);
      if (number === null) return undefined;
      at += number[0].length;
    } else if (piece === '^' || piece === '$') {
      if (!partsClauses(folded, piece === '^' ? at - 1 : at)) return undefined;
    } else {
      if (!folded.startsWith(piece, at)) return undefined;
      at += piece.length;
    }
  }
  return at;
}

/** Where the pattern that ends at this place begins, or undefined when it does not stand there. */
export function startOf(pattern: Pattern, folded: string, end: number): number | undefined {
  let at = end;
  for (let i = pattern.length - 1; i >= 0; i--) {
    const piece = pattern[i]!;
    if (piece === '#') {
      const number = NUMBER_BEFORE.exec(folded.slice(Math.max(0, at - LONGEST_NUMBER), at));
      if (number === null) return undefined;
      at -= number[0].length;
    } else if (piece === '^' || piece === '$') {
      if (!partsClauses(folded, piece === '^' ? at - 1 : at)) return undefined;
    } else {
      if (!folded.endsWith(piece, at)) return undefined;
      at -= piece.length;
    }
  }
  return at;
}

const LONGEST_NUMBER = 16;
/** Arabic or Chinese, with a magnitude and the spaces that some editors put around it; XX is a number still to be filled in. */
const NUMBER =
  / {0,2}(?:\d{1,12}(?:[.,]\d{1,6}){0,3}|[〇零一二两三四五六七八九十百千]{1,8}|[Xx×]{1,4})[余多]?[万亿]{0,2} {0,2}/y;
const NUMBER_BEFORE = /(?:\d[\d.,]*|[〇零一二两三四五六七八九十百千]+|[Xx×]+)[余多]?[万亿]* ?$/;

/** Letters, digits and characters belong to a clause; marks, spaces and the ends of the line part clauses. */
function partsClauses(folded: string, at: number): boolean {
  const unit = folded.charAt(at);
  return unit === '' || !/[\w\u3400-\u9fff\ud800-\udfff]/.test(unit);
}
