import type { Shape } from '../shape';

/**
 * True for a quantity that says by how much, not how much (比上年增加30家, 由260家), and for one that a rate is taken of
 * (占年初预算9000万元的44.4%): neither is the amount that its sentence is about.
 */
export function isAside(shape: Shape, index: number): boolean {
  if (endsRange(shape, index)) return false;
  const before = shape.letters.slice(0, index);
  if (/[rdcfbUDt]y?$/.test(before.slice(-2))) return true;
  const { start } = shape.tokens[index]!.span;
  if (MORE_THAN_BEFORE.test(shape.block.folded.slice(Math.max(0, start - 4), start))) return true;
  return /^g?P/.test(shape.letters.slice(index + 1, index + 3)) && /[wgv][^,;:.]*$/.test(before);
}

/** 2700至2800人 is one amount, about which no more is known. */
function endsRange(shape: Shape, index: number): boolean {
  const last = shape.tokens[index - 1];
  return last?.letter === 't' && /\d/.test(shape.block.folded[last.span.start - 1] ?? '');
}

/** 同比多增132亿元 compares two increases. */
const MORE_THAN_BEFORE = /[多少][增减][加少]?$/;

/** The quantity before `from` in the same list: beyond bracketed remarks and clauses without an amount of their own. */
export function amountBefore(shape: Shape, from: number): number | undefined {
  let depth = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    const letter = shape.letters[at]!;
    if (letter === ')') depth += 1;
    else if (letter === '(') {
      if (depth === 0) return undefined;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (/[.;z]/.test(letter)) return undefined;
    else if (letter === 'Q' && (isReached(shape, at) || !isAside(shape, at))) return at;
  }
  return undefined;
}

/** 新增126种，总数增至3088种: where a change ends is a level. */
function isReached({ letters }: Shape, index: number): boolean {
  return /[UD]y?$/.test(letters.slice(Math.max(0, index - 2), index));
}

/** Where the sentence of a token begins, or as far before it as anybody looks for what it is of. */
export function sentenceStart({ letters }: Shape, index: number, reach = 80): number {
  const from = Math.max(0, index - reach);
  return from + letters.slice(from, index + 1).lastIndexOf('.') + 1;
}

/** The amounts between two places in the line, without those in brackets. */
export function amountsIn(shape: Shape, start: number, end: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const letter = shape.letters[at]!;
    if (letter === '(') depth += 1;
    else if (letter === ')' || letter === '.') depth = 0;
    else if (letter === 'Q' && depth === 0 && !isAside(shape, at)) found.push(at);
  }
  return found;
}

/** The level before 其中, in its own sentence or the one before: 294所，比上年增加3所。其中… speaks of the 294. */
export function levelBefore(shape: Shape, opening: number): number | undefined {
  const own = amountBefore(shape, opening);
  if (own !== undefined || !/[.;(]/.test(shape.letters[opening - 1] ?? '')) return own;
  const end = opening - 1;
  return amountsIn(shape, shape.letters.lastIndexOf('.', end - 1) + 1, end).at(-1);
}
