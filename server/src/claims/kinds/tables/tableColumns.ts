import { type Figure, figureValue } from '../../../figures';
import type { Claim, ClaimKind } from '../../claim';
import { printed } from '../../expression';
import type { PlacedClaim } from '../../reading';
import { type Relation, type Term, termOf } from '../../relation';
import { verify } from '../../verify';
import type { Cell, Row } from './tables';

/** What columns are taken to say, where the rows that fit are at least as many as those that do not. */
export function believed(claims: readonly (Claim | undefined)[]): PlacedClaim[] {
  const read = claims.filter((claim) => claim !== undefined);
  const count = (verdict: Claim['verdict']) => read.filter((claim) => claim.verdict === verdict).length;
  return count('holds') > 0 && count('holds') >= count('contradicted')
    ? read.map((claim) => ({ start: 0, claim }))
    : [];
}

/** A wider table is none that anybody reads, and each of its columns would be held against all others. */
export const WIDEST = 100;

/** The one column of that name; a header in brackets names a unit. */
export function columnOf(header: Row, name: RegExp): number | undefined {
  const found = header.flatMap(({ text }, column) =>
    name.test(text.replace(/\([^()]*\)$/, '').trim()) ? [column] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** 86.5 in a column of per cents, or 86.5%. */
export function rateIn(cell: Cell | undefined, header: Cell): Figure | undefined {
  if (!cell?.figure || (cell.isRate !== true && !/[%率]/.test(header.text))) return undefined;
  return { ...cell.figure, kind: 'percent', unit: undefined, magnitude: 0 };
}

/** An equation of a row's three cells; `above` and `below` are the printed numbers of the second and the first. */
export type Relate = (terms: readonly [Term, Term, Term], above: string, below: string) => Relation;

/** The claim of one row, or undefined where a cell is empty, the units differ, or nothing can be divided. */
export function claimOf(
  kind: ClaimKind,
  base: Figure | undefined,
  value: Figure | undefined,
  rate: Figure | undefined,
  relate: Relate,
): Claim | undefined {
  if (!base || !value || !rate || figureValue(base).n <= 0n || figureValue(value).n < 0n) return undefined;
  if (base.unit?.text !== value.unit?.text) return undefined;
  const [below = '', above = ''] = printed(base, value);
  return verify({
    kind,
    relation: relate([termOf('base', base), termOf('current', value), termOf('rate', rate)], above, below),
  });
}

/** True for a column whose cells do not add up to anything. */
export function isNotAdded(header: string): boolean {
  return /率|比|增长|增幅|增速|增减|均|%|[名位]次|排名|排序|序号|年份|^年度$|单价|单位$|备注/.test(header);
}
