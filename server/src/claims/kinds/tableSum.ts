import { type Span, slice } from '../../document';
import { cellFigure, type Figure } from '../../figures';
import { printed } from '../expression';
import { gathering } from '../parts';
import type { PlacedClaim, PlacedReading } from '../reading';
import { sumRelation, type Term } from '../relation';
import { verify } from '../verify';

/**
 * Sums in Markdown tables: a row or column that is called 合计 against the others. A table with 其中 rows, several totals or
 * empty cells does not say what its total covers, and is left alone. All spans are offsets in the report.
 */
export function readTableSums(blocks: readonly PlacedReading[]): PlacedClaim[] {
  return tablesOf(blocks).flatMap((rows) => [...columnSums(rows), ...rowSums(rows)]);
}

interface Cell {
  readonly text: string;
  readonly figure: Figure | undefined;
}

type Row = readonly Cell[];

const TOTAL = /^(?:合计|总计|共计|小计|总数|合 计|全[镇县市乡区](?:合计)?)$/;
const NOT_ADDED = /率|比|增长|增幅|增速|增减|均|%|名次|排名|排序|序号|年份|年度|单价|备注/;

function tablesOf(blocks: readonly PlacedReading[]): Row[][] {
  const tables: Row[][] = [];
  let rows: Row[] = [];
  let last = -1;
  for (const { start, index, value: reading } of tableRows({ blocks })) {
    if (index !== last + 1) {
      if (rows.length > 0) tables.push(rows);
      rows = [];
    }
    last = index;
    const cells = reading.block.cells.map((cell) => readCell(reading, start, cell));
    if (!cells.every((cell) => /^:?-*:?$/.test(cell.text))) rows.push(cells);
  }
  if (rows.length > 0) tables.push(rows);
  return tables.filter((table) => table.length >= 3 && !table.some((row) => /其中/.test(row[0]?.text ?? '')));
}

const tableRows = gathering((reading) => (reading.block.kind === 'tableRow' ? [reading] : []));

function readCell(reading: PlacedReading['reading'], start: number, cell: Span): Cell {
  const { folded, text } = reading.block;
  return { text: slice(folded, cell).trim(), figure: cellFigure(folded, text, cell, start) };
}

function* columnSums([header = [], ...rows]: readonly Row[]): Generator<PlacedClaim> {
  const totals = rows.filter((row) => TOTAL.test(row[0]?.text ?? ''));
  if (totals.length !== 1) return;
  const parts = rows.filter((row) => row !== totals[0]);
  for (let column = 1; column < header.length; column++) {
    if (NOT_ADDED.test(header[column]?.text ?? '')) continue;
    const claim = sumOf(
      totals[0]![column],
      parts.map((row) => row[column]),
    );
    if (claim) yield claim;
  }
}

function* rowSums([header = [], ...rows]: readonly Row[]): Generator<PlacedClaim> {
  const totals = header.flatMap((cell, column) => (TOTAL.test(cell.text.replace(/\(.*\)$/, '')) ? [column] : []));
  if (totals.length !== 1 || header.some((cell, column) => column > 0 && NOT_ADDED.test(cell.text))) return;
  for (const row of rows) {
    const claim = sumOf(
      row[totals[0]!],
      row.filter((_, column) => column > 0 && column !== totals[0]),
    );
    if (claim) yield claim;
  }
}

function sumOf(total: Cell | undefined, parts: readonly (Cell | undefined)[]): PlacedClaim | undefined {
  const figures = parts.flatMap((part) => (part?.figure ? [part.figure] : []));
  if (!total?.figure || figures.length < 2 || figures.length < parts.length) return undefined;
  const labels = printed(total.figure, ...figures).slice(1);
  const terms = figures.map((figure): Term => ({ role: 'part', figure, sign: 1 }));
  const relation = sumRelation({ role: 'total', figure: total.figure, sign: 1 }, terms, labels.join(' + '));
  return { start: 0, claim: verify({ kind: 'sum', relation }) };
}
