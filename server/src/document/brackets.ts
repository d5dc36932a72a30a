import type { Span } from './span';

/**
 * The outermost pairs of brackets and quotes in a folded text, in order, from the opening to behind the closing mark.
 * What is opened and not closed is no pair. Pairs so long that they hold sentences of their own are left out; what they
 * contain is looked at instead.
 */
export function readBrackets(folded: string): readonly Span[] {
  const pairs = allPairs(folded).filter(({ start, end }) => end - start <= LONGEST_ASIDE);
  return outermost(pairs);
}

/** A longer quotation or parenthesis is a text of its own, with its own sentences and clauses. */
const LONGEST_ASIDE = 160;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);

const BRACKETS = /[([〔【《〈“‘「『)\]〕】》〉”’」』]/g;

function allPairs(folded: string): Span[] {
  const pairs: Span[] = [];
  const open: { readonly at: number; readonly closing: string }[] = [];
  BRACKETS.lastIndex = 0;
  for (let match = BRACKETS.exec(folded); match; match = BRACKETS.exec(folded)) {
    const closing = CLOSING.get(match[0]);
    if (closing) open.push({ at: match.index, closing });
    else closePair(match[0], match.index, open, pairs);
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** A closing mark closes the nearest opening one of its kind, and gives up those between that were left open. */
function closePair(mark: string, at: number, open: { at: number; closing: string }[], pairs: Span[]): void {
  const deepest = Math.max(0, open.length - DEEPEST);
  for (let i = open.length - 1; i >= deepest; i--) {
    if (open[i]!.closing !== mark) continue;
    pairs.push({ start: open[i]!.at, end: at + 1 });
    open.length = i;
    return;
  }
}

/** How many marks left open are looked past for a match: keeps the search linear in any text. */
const DEEPEST = 8;

function outermost(pairs: readonly Span[]): Span[] {
  const result: Span[] = [];
  let end = -1;
  for (const pair of pairs) {
    if (pair.start < end) continue;
    result.push(pair);
    end = pair.end;
  }
  return result;
}
