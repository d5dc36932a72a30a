import type { PlacedClaim } from '../../reading';
import { sumOf } from './cellSum';
import { isNotAdded } from './tableColumns';
import { readTablePartitions } from './tablePartitions';
import { type Row, type Table, TOTAL } from './tables';

/**
 * Sums in tables: a row or column that is called 合计 against the others, and rows that by their names divide one above them. A
 * table with 其中 rows, several totals, subtotals or empty cells does not say what its total covers; only the division is read
 * there. All spans are offsets in the report.
 */
export function readTableSums(tables: readonly Table[]): PlacedClaim[] {
  return tables.flatMap((table) => [
    ...(table.rows.some((row) => /其中/.test(row[table.names]?.text ?? ''))
      ? []
      : [...columnSums(table), ...rowSums(table)]),
    ...readTablePartitions(table),
  ]);
}

function* columnSums({ header, rows, names }: Table): Generator<PlacedClaim> {
  const totals = rows.filter((row) => isTotal(row, names) || isYear(row, rows, names));
  if (totals.length !== 1 || !isFlat(rows, names)) return;
  const ofYear = !isTotal(totals[0]!, names);
  const parts = rows.filter((row) => row !== totals[0]);
  for (let column = names + 1; column < header.length; column++) {
    const name = header[column]?.text ?? '';
    if (isNotAdded(name) || (ofYear && !FLOW.test(name))) continue;
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
  if (totals.length !== 1 || header.some((cell, column) => column > names && isNotAdded(cell.text))) return;
  for (const row of rows) {
    const claim = sumOf(
      row[totals[0]!],
      row.filter((_, column) => column > names && column !== totals[0]),
    );
    if (claim) yield claim;
  }
}
