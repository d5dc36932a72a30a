import { type Block, type Span, slice } from '../../../document';
import { cellFigure, type Figure, type Measure, measureOf } from '../../../figures';
import { gathering } from '../../parts';
import type { PlacedReading } from '../../reading';

/** A cell of a table; its figure has the unit that the table's header names, and a place in the report. */
export interface Cell {
  readonly text: string;
  readonly figure: Figure | undefined;
  /** The cell says % itself. */
  readonly isRate?: boolean;
}

export type Row = readonly Cell[];

export interface Table {
  readonly header: Row;
  readonly rows: readonly Row[];
  /** The column of the rows' names: the second where the first only numbers them. */
  readonly names: number;
}

/** The tables of a report, line by line next to one another, with one line of header. */
export function tablesOf(blocks: readonly PlacedReading[]): Table[] {
  const tables: Table[] = [];
  let rows: Gathered[] = [];
  const end = () => {
    const table = rows.length >= 3 ? tableFrom(blocks, rows) : undefined;
    if (table) tables.push(table);
    rows = [];
  };
  let last = -1;
  for (const { start, index, value: reading } of tableRows({ blocks })) {
    if (index !== last + 1) end();
    last = index;
    // The line that only separates the header from the rows has no cells, and an empty row has nothing in them.
    const isEmpty = reading.block.cells.every((cell) => cell.start === cell.end);
    if (!isEmpty) rows.push({ start, index, block: reading.block });
  }
  end();
  return tables;
}

interface Gathered {
  readonly start: number;
  readonly index: number;
  readonly block: Block;
}

const tableRows = gathering((reading) => (reading.block.kind === 'tableRow' ? [reading] : []));

function tableFrom(blocks: readonly PlacedReading[], rows: readonly Gathered[]): Table {
  const [top, ...body] = rows;
  const header = cellsOf(top!, []);
  const common = measureIn(header[0]!.text) ?? measureAbove(blocks, top!.index);
  const measures = measuresOf(header, common);
  const read = body.map((row) => cellsOf(row, measures));
  const isNumbered = /^(?:序号|编号|No\.?)$/.test(header[0]!.text);
  return { header, rows: read, names: isNumbered ? 1 : 0 };
}

/** Each column's unit, as its header or the table says; 合计 has that of all the columns that it adds up. */
function measuresOf(header: Row, common: Measure | undefined): (Measure | undefined)[] {
  const own = header.map(({ text }) => measureBy(BRACKETED, text) ?? common ?? measureBy(COUNTED, text));
  const counted = own.filter((measure) => measure !== undefined);
  const isOfOne = counted.length > 1 && new Set(counted.map(({ unit }) => unit?.text)).size === 1;
  return own.map((measure, column) =>
    isOfOne && TOTAL.test(header[column]!.text) ? (measure ?? counted[0]) : measure,
  );
}

/** 在编人数, 户数, where nothing says that they are in 万人 or 万户. */
const COUNTED = /([人户家个件起次项例名台辆处])数$/;

/** What a row or column is called that holds the sum of the others. */
export const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|小\s*计|总数|全[镇县市乡区省州](?:合计)?)$/;

function cellsOf({ block, start }: Gathered, measures: readonly (Measure | undefined)[]): Row {
  return block.cells.map((cell, column) => readCell(block, start, cell, measures[column]));
}

function readCell({ folded, text }: Block, start: number, cell: Span, measure: Measure | undefined): Cell {
  if (folded[cell.end - 1] === '%') {
    const rate = cellFigure(folded, text, { start: cell.start, end: cell.end - 1 }, start);
    const span = rate && { start: rate.span.start, end: start + cell.end };
    return {
      text: slice(folded, cell),
      figure: rate && { ...rate, kind: 'percent', span: span! },
      isRate: true,
    };
  }
  const figure = cellFigure(folded, text, cell, start);
  return { text: slice(folded, cell), figure: figure && measure ? { ...figure, ...measure } : figure };
}

/** 金额(万元) */
const BRACKETED = /\((?:单位:)?([^()]{1,8})\)$/;

/** 指标(万元) and 单位:万元 in the first cell speak of the whole table. */
function measureIn(text: string): Measure | undefined {
  return measureBy(UNIT, text) ?? measureBy(BRACKETED, text);
}

/** The line 单位：万元 above a table. */
function measureAbove(blocks: readonly PlacedReading[], index: number): Measure | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const { folded, kind } = blocks[at]!.reading.block;
    if (kind !== 'blank') return measureBy(UNIT, folded.slice(-24));
  }
  return undefined;
}

/** 单位：万元, at the end of a cell or of a line. */
const UNIT = /单位:\s*([^\s()]{1,8})\)?\s*$/;

function measureBy(pattern: RegExp, text: string): Measure | undefined {
  const name = pattern.exec(text)?.[1];
  return name === undefined ? undefined : measureOf(name);
}
