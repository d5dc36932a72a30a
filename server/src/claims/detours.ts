import { type Shape, tokenText } from './shape';

/**
 * The line as it reads with a rate of growth in a bracket as a clause (增加920万元（增长6.4%）), with a comma before a clause or sentence that has no subject (整改56处；整改率96.6%), and without the clauses that say something else between an amount and what is told of it: 收入1860万元，工作取得明显成效，增长5.6%; 受理125件，群众满意度持续提升，办结率96%. They
 * have no figure, and what comes behind has no subject of its own but a rate. Undefined for a line without such a clause.
 */
export function withoutDetours(shape: Shape): Shape | undefined {
  const { letters, tokens } = shape;
  if (!DETOUR.test(letters) && !BRACKET.test(letters) && !APART.test(letters)) return undefined;
  const left = new Set<number>();
  const opened = new Set<number>();
  for (const { index, 0: bracket } of letters.matchAll(BRACKETS)) {
    opened.add(index);
    left.add(index + bracket.length - 1);
  }
  for (const { index } of letters.matchAll(STOPS)) {
    const next = tokens[index + 1]!;
    if (next.letter !== '_' || RATE.test(tokenText(shape, next))) opened.add(index);
  }
  for (const match of letters.matchAll(DETOURS)) {
    const end = match.index + match[0].length;
    const next = tokens[end + 1]!;
    if (next.letter === '_' && !RATE.test(tokenText(shape, next))) continue;
    for (let at = match.index; at < end; at++) left.add(at);
  }
  if (left.size === 0 && opened.size === 0) return undefined;
  const kept = tokens.flatMap((token, at) =>
    left.has(at) ? [] : opened.has(at) ? [{ ...token, letter: ',' }] : [token],
  );
  return { ...shape, tokens: kept, letters: kept.map(({ letter }) => letter).join('') };
}

const CLAUSE = '(?<=[QP]_?)(?:,[_v&]{1,4}){1,2}(?=,(?:[nshk]{0,2}[rdwR]|cy|v*g|_P))';
const DETOUR = new RegExp(CLAUSE);
const DETOURS = new RegExp(CLAUSE, 'g');

/** （增长6.4%）, （同比下降5.1%） */
const RATE_ALONE = '(?<=Q_?)\\((?:[nshk]{0,2}|cyv?)[rd]P\\)(?=[,.;])';
const BRACKET = new RegExp(RATE_ALONE);
const BRACKETS = new RegExp(RATE_ALONE, 'g');

/** What goes on with the amount before it: ；占…, 。同比增长…, ；整改率…. */
const STOP = '(?<=Q_?\\)?)[.;](?=[nshk]{0,2}[rd][PTQ]|w[_g]{0,2}[PQ]|Rv?P|[nsh]{0,2}cy[_vgQ]{0,4}[rd]|_P)';
const APART = new RegExp(STOP);
const STOPS = new RegExp(STOP, 'g');

/** 办结率, 完成比例: a rate of what was told before. */
const RATE = /^[\u4e00-\u9fa5]{2,6}(?:率|比例)(?:为|达到?)?$/;
