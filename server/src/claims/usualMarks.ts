import type { Token } from './shape';

/**
 * A line's tokens with one way of writing for what is said in several: the word before a list's last member (甲12户、乙8户和丙6户) is a mark between members as the others
 * are, 包括 that opens a list is 其中, and the full stop between a lone level and 其中, as a bracket that ends the sentence, parts no more than a comma does.
 */
export function inUsualMarks(tokens: Token[], folded: string): Token[] {
  const letters = lettersOf(tokens);
  const others = new Map<number, readonly Token[]>();
  const put = (at: number, letter: string) => others.set(at, [{ ...tokens[at]!, letter }]);
  if (letters.includes('&')) for (const { index } of letters.matchAll(LAST_LINK)) put(index, '、');
  for (const { index } of letters.matchAll(AND_BEFORE_CUE)) others.set(index, []);
  for (const { index } of letters.matchAll(STOP_BEFORE_SUBSET)) put(index, ',');
  for (const { index, 0: bracket } of letters.matchAll(LAST_BRACKET)) {
    put(index, ',');
    others.set(index + bracket.length - 1, []);
  }
  for (const { index } of letters.matchAll(OPENING)) {
    const opened = openedBy(tokens[index]!, folded);
    if (opened) others.set(index, opened);
  }
  return others.size === 0 ? tokens : tokens.flatMap((token, at) => others.get(at) ?? [token]);
}

const LAST_LINK = /(?<=[QPT]、[_ov]{0,3}[QPT]_?)&(?=[_ov]{0,3}[QPT])/g;
/** ，并完成年度目标的90%: a word that joins clauses. */
const AND_BEFORE_CUE = /(?<=[,;])&(?=[nvwrdRgc])/g;
/** Behind the only amount of its sentence. */
const STOP_BEFORE_SUBSET = /(?<=(?<![^.])[^Q.]{0,12}Q_?)\.(?=z)/g;
/** A subset in a bracket that ends its sentence: 党员800人（其中女党员240人，占30%）。 */
const LAST_BRACKET = /(?<=(?<![^.])[^Q.]{0,12}Q_?)\(z[^().]*\)(?=[.;])/g;
const OPENING = /(?<=Q_?[,(])_(?=Q)/g;
const INCLUDES = /^(?:主要)?(?:包括|包含):?/;

/** 包括女党员 as 其中 and 女党员. */
function openedBy({ span }: Token, folded: string): readonly Token[] | undefined {
  const word = INCLUDES.exec(folded.slice(span.start, span.end))?.[0];
  if (word === undefined || word.length === span.end - span.start) return undefined;
  const start = span.start + word.length;
  const token = (letter: string, from: number, to: number): Token => ({
    letter,
    span: { start: from, end: to },
    figure: undefined,
    period: undefined,
  });
  return [token('z', span.start, start), token('_', start, span.end)];
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ letter }) => letter).join('');
}
