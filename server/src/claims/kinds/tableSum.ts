import { exactly, type Interval, intersects, minus, plus } from '../../arithmetic/interval';
import { ZERO } from '../../arithmetic/rational';
import { type Figure, figureValue, intervalOf } from '../../figures';
import type { Claim } from '../claim';
import { added, printed } from '../expression';
import type { PlacedClaim } from '../reading';
import { sumRelation, type Term } from '../relation';
import { verify } from '../verify';
import { type Cell, type Row, type Table, TOTAL } from './tables';

/**
 * Sums in tables: a row or column that is called 合计 against the others. A table with 其中 rows, several totals, subtotals or
 * empty cells does not say what its total covers, and is left alone. All spans are offsets in the report.
 */
export function readTableSums(tables: readonly Table[]): PlacedClaim[] {
  return tables
    .filter((table) => !table.rows.some((row) => /其中/.test(row[table.names]?.text ?? '')))
    .flatMap((table) => [...columnSums(table), ...rowSums(table)]);
}

const NOT_ADDED = /率|比|增长|增幅|增速|增减|均|%|名次|排名|排序|序号|年份|^年度$|单价|备注/;

function* columnSums({ header, rows, names }: Table): Generator<PlacedClaim> {
  const totals = rows.filter((row) => isTotal(row, names) || isYear(row, rows, names));
  if (totals.length !== 1 || !isFlat(rows, names)) return;
  const ofYear = !isTotal(totals[0]!, names);
  const parts = rows.filter((row) => row !== totals[0]);
  for (let column = names + 1; column < header.length; column++) {
    const name = header[column]?.text ?? '';
    if (NOT_ADDED.test(name) || (ofYear && !FLOW.test(name))) continue;
    const claim = sumOf(
      totals[0]![column],
      parts.map((row) => row[column]),
    );
    if (claim) yield claim;
  }
}

/** 合计 may stand where the number of the row would be. */
export function isTotal(row: Row, names: number): boolean {
  return row.slice(0, names + 1).some(({ text }) => TOTAL.test(text));
}

/** 全年 beside 一季度 to 四季度, or the two halves. */
function isYear(row: Row, rows: readonly Row[], names: number): boolean {
  if (row[names]?.text !== '全年') return false;
  const times = rows.flatMap((other) => (other === row ? [] : [other[names]?.text ?? '']));
  return YEARS.some((year) => year.length === times.length && year.every((form, at) => form.test(times[at]!)));
}

const YEARS = [
  [/^第?[一1]季度$/, /^第?[二2]季度$/, /^第?[三3]季度$/, /^第?[四4]季度$/],
  [/^上半年$/, /^下半年$/],
];

/** What comes anew in each part of a year; numbers of firms and value added do not add up over it. */
const FLOW =
  /^(?!.*(?:累计|增加值|生产总值|GDP|余额|存)).*(?:[额量值费款]|投资|收入|支出|税收|利润|[件起次]数?)(?:\(.*\))?$/;

/** 一、税收收入 above rows without a number of their own: the rows are of two levels. */
function isFlat(rows: readonly Row[], names: number): boolean {
  const forms = rows
    .filter((row) => !isTotal(row, names))
    .map((row) => ORDINALS.findIndex((form) => form.test(row[names]?.text ?? '')));
  return forms.every((form) => form === forms[0]);
}

const ORDINALS = [/^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、]/, /^\(\d+\)/, /^[-—·#*]/];

function* rowSums({ header, rows, names }: Table): Generator<PlacedClaim> {
  const totals = header.flatMap((cell, column) => (TOTAL.test(cell.text.replace(/\(.*\)$/, '')) ? [column] : []));
  if (totals.length !== 1 || header.some((cell, column) => column > names && NOT_ADDED.test(cell.text))) return;
  for (const row of rows) {
    const claim = sumOf(
      row[totals[0]!],
      row.filter((_, column) => column > names && column !== totals[0]),
    );
    if (claim) yield claim;
  }
}

function sumOf(total: Cell | undefined, parts: readonly (Cell | undefined)[]): PlacedClaim | undefined {
  const figures = parts.flatMap((part) => (part?.figure?.kind === 'quantity' ? [part.figure] : []));
  if (total?.figure?.kind !== 'quantity' || figures.length < 2 || figures.length < parts.length) return undefined;
  const { unit } = total.figure;
  if (figures.some((figure) => figure.unit?.text !== unit?.text) || hasSubtotal(total.figure, figures))
    return undefined;
  const claim = claimOf(total.figure, figures);
  const finer = claim.verdict === 'holds' ? finerParts(total.figure, figures) : undefined;
  const doubted = finer && claimOf(total.figure, finer);
  return { start: 0, claim: doubted?.verdict === 'contradicted' ? { ...doubted, basis: 'coarse' } : claim };
}

function claimOf(total: Figure, figures: readonly Figure[]): Claim {
  const labels = printed(total, ...figures).slice(1);
  const terms = figures.map((figure): Term => ({ role: 'part', figure, sign: 1 }));
  const relation = sumRelation({ role: 'total', figure: total, sign: 1 }, terms, added(labels));
  return verify({ kind: 'sum', relation });
}

/**
 * 12 among 12.5 and 9.3 is mostly 12.0, whose zero a spreadsheet left out, so that what only a rounded 12 explains is a question.
 * Undefined where the whole numbers are not few, or the total is one itself.
 */
function finerParts(total: Figure, figures: readonly Figure[]): Figure[] | undefined {
  const places = [total, ...figures].flatMap(({ number }) => (number.exponent < 0 ? [number.exponent] : []));
  if (total.number.exponent >= 0 || places.length === figures.length + 1 || places.length * 2 < figures.length + 1)
    return undefined;
  const exponent = Math.max(...places);
  return figures.map((figure) => (figure.number.exponent < 0 ? figure : withPlaces(figure, exponent)));
}

function withPlaces(figure: Figure, exponent: number): Figure {
  const coefficient = figure.number.coefficient * 10n ** BigInt(figure.number.exponent - exponent);
  return { ...figure, number: { ...figure.number, coefficient, exponent } };
}

/** A row of the parts is itself the sum of those behind it, or the parts make the total without it. */
function hasSubtotal(total: Figure, figures: readonly Figure[]): boolean {
  const values = figures.map(intervalOf);
  const whole = intervalOf(total);
  const sum = values.reduce(plus, exactly(ZERO));
  if (intersects(sum, whole)) return false;
  if (values.some((value) => intersects(minus(sum, value), whole))) return true;
  return figures.some((figure, at) => isSumOfNext(figure, values[at]!, figures.slice(at + 1, at + LONGEST)));
}

/** Rows of one group are no more than these. */
const LONGEST = 30;

function isSumOfNext(figure: Figure, value: Interval, next: readonly Figure[]): boolean {
  if (figureValue(figure).n <= 0n) return false;
  let sum = exactly(ZERO);
  return next.some((part, count) => {
    sum = plus(sum, intervalOf(part));
    return count > 0 && intersects(sum, value);
  });
}
