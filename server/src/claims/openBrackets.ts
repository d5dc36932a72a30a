import { type Shape, type Token, withoutAsides } from './shape';

/** A line's shape in which amounts stand that brackets held, and which figures these are. */
export interface Opened {
  readonly shape: Shape;
  readonly figures: ReadonlySet<Token>;
}

/**
 * The line as it reads where a bracket holds nothing but the amount of what stands before it, and the sentence goes on behind it:
 * 为年初预算（84.6亿元）的51.2% is 为年初预算84.6亿元的51.2%, 比上年（78930万元）增收2860万元 is 比上年78930万元增收…. Other brackets are asides. Undefined for a line
 * without such a bracket.
 */
export function withOpenBrackets(shape: Shape): Opened | undefined {
  const { letters, tokens } = shape;
  if (!letters.includes('(Q)') && !letters.includes('(P)')) return undefined;
  const marks = new Set<Token>();
  const figures = new Set<Token>();
  for (const { index: at } of letters.matchAll(/\([QP]\)/g)) {
    if (!GOES_ON.test(letters.slice(at + 3, at + 6)) || !isCompared(shape, at)) continue;
    marks.add(tokens[at]!).add(tokens[at + 2]!);
    figures.add(tokens[at + 1]!);
  }
  if (figures.size === 0) return undefined;
  const kept = tokens.filter((token) => !marks.has(token));
  const opened: Shape = { ...shape, tokens: kept, letters: kept.map(({ letter }) => letter).join('') };
  return { shape: withoutAsides(opened) ?? opened, figures };
}

/** A rate of it, or a change against it, follows at once. */
const GOES_ON = /^(?:w?[PTM]|[rd]_?[QPT]|[wR]|_?Q)/;

/** The words before the bracket name what something is held against: a base, a target, a whole. */
function isCompared({ block, letters, tokens }: Shape, at: number): boolean {
  let first = at;
  while (first > 0 && !/[,;、:.()]/.test(letters[first - 1]!)) first -= 1;
  if (first === at || /Q/.test(letters.slice(first, at))) return false;
  if (/[cgwb]/.test(letters.slice(first, at))) return true;
  return AGAINST.test(block.folded.slice(tokens[first - 1]?.span.end ?? 0, tokens[at]!.span.start));
}

const AGAINST = /[为是达占]|相当于|恢复到|超过|高于|低于/;
