import { type Shape, type Token, tokenText } from './shape';

/**
 * The line as it reads without what stands between an amount and what is told of it, and means nothing to it. Left out are clauses that say something else meanwhile
 * (收入1860万元，工作取得明显成效，增长5.6%) and nouns that repeat a measure word (132件案件); a rate in a bracket (增加920万元（增长6.4%）) and one behind a stop, which has no subject of
 * its own (整改56处；整改率96.6%), stand behind a comma. Undefined for a line without any of these.
 */
export function withoutDetours(shape: Shape): Shape | undefined {
  const { letters, tokens } = shape;
  const left = new Set<number>();
  const commas = new Set<number>();
  for (const { index } of letters.matchAll(NOUN)) if (isNoun(tokens, index)) left.add(index);
  for (const { index, 0: bracket } of letters.matchAll(BRACKET)) {
    commas.add(index);
    left.add(index + bracket.length - 1);
  }
  for (const { index } of letters.matchAll(STOP)) if (goesOn(shape, index + 1)) commas.add(index);
  for (const { index, 0: clauses } of letters.matchAll(CLAUSES)) {
    const end = index + clauses.length;
    if (goesOn(shape, end + 1)) for (let at = index; at < end; at++) left.add(at);
  }
  if (left.size === 0 && commas.size === 0) return undefined;
  const kept = tokens.flatMap((token, at) =>
    left.has(at) ? [] : commas.has(at) ? [{ ...token, letter: ',' }] : [token],
  );
  return { ...shape, tokens: kept, letters: kept.map(({ letter }) => letter).join('') };
}

const NOUN = /(?<=Q)_(?=[,;.、)])/g;
/** 工作取得明显成效 before a rate. */
const CLAUSES = /(?<=[QP]_?)(?:,[_v&]{1,4}){1,2}(?=,(?:[nshk]{0,2}[rdwR]|cy|v*g|_P))/g;
/** （增长6.4%）, （同比下降5.1%） */
const BRACKET = /(?<=Q_?)\((?:[nshk]{0,2}|cyv?)[rd]P\)(?=[,.;])/g;
/** ；占…, 。同比增长…, ；整改率… */
const STOP = /(?<=Q_?\)?)[.;](?=[nshk]{0,2}[rd][PTQ]|w[_g]{0,2}[PQ]|Rv?P|[nsh]{0,2}cy[_vgQ]{0,4}[rd]|_P)/g;

/** 案件 of 132件案件, but not 设备款 of 40万元为设备款. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at]!.span;
  return end - start <= LONGEST_NOUN && tokens[at - 1]!.span.end === start;
}

const LONGEST_NOUN = 4;

/** True where a cue comes next, or the name of a rate; any other word is another subject. */
function goesOn(shape: Shape, at: number): boolean {
  const next = shape.tokens[at]!;
  return next.letter !== '_' || /^[\u4e00-\u9fa5]{2,6}(?:率|比例)(?:为|达到?)?$/.test(tokenText(shape, next));
}
