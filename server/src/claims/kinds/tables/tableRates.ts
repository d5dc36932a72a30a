import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue, measureOf } from '../../../figures';
import type { Claim } from '../../claim';
import type { PlacedClaim } from '../../reading';
import { quotientRelation, termOf } from '../../relation';
import { verify } from '../../verify';
import { believed, claimOf, columnOf, type Relate, rateIn } from './tableColumns';
import { isTotal } from './tableSum';
import type { Row, Table } from './tables';

/**
 * Rates in tables, row by row: 任务数、完成数 and 完成率; values with a 合计 and their 占比. What a column means is taken
 * from its header and believed when the rows that fit are at least as many as those that do not.
 */
export function readTableRates(tables: readonly Table[]): PlacedClaim[] {
  return tables.flatMap((table) => [completions, shares, yields].flatMap((read) => believed(read(table))));
}

function completions({ header, rows }: Table): (Claim | undefined)[] {
  const [target, value, rate] = [TARGET, VALUE, COMPLETED].map((name) => columnOf(header, name));
  if (target === undefined || value === undefined || rate === undefined) return [];
  return rows.map((row) => {
    const [whole, done, stated] = [row[target]?.figure, row[value]?.figure, rateIn(row[rate], header[rate]!)];
    return claimOf('completion', whole, done, stated, completion);
  });
}

const TARGET = /(?:任务|目标|计划|预算)(?:投资)?(?:[数额值量]|指标)?$/;
const VALUE = /(?:完成|执行|实际|决算)(?:投资)?(?:[数额值量]|情况)?$/;
const COMPLETED =
  /(?:完成|执行)(?:率|比例|进度|百分比|%)$|^完成(?:年度?)?(?:任务|目标|计划|预算)数?的?(?:%|比例)$|^占(?:全?年度?)?(?:任务|目标|计划|预算)数?的?(?:%|比例|比重)?$/;

function shares({ header, rows, names }: Table): (Claim | undefined)[] {
  const rate = columnOf(header, SHARE);
  const values = header.flatMap((_, column) =>
    column > names && column !== rate && isFilled(rows, column) ? [column] : [],
  );
  if (rate === undefined || values.length !== 1) return [];
  const [value, rates] = [values[0]!, rows.map((row) => rateIn(row[rate], header[rate]!))];
  const total = wholeOf(rows, names, rates);
  return total === undefined
    ? []
    : rows.map((row, at) =>
        at === total ? undefined : claimOf('share', rows[total]![value]?.figure, row[value]?.figure, rates[at], share),
      );
}

/** The row that the others are shares of: 合计, or the one that has 100 %. The share of what stands under 其中 may be of the row above. */
function wholeOf(rows: readonly Row[], names: number, rates: readonly (Figure | undefined)[]): number | undefined {
  const found = (test: (row: Row, at: number) => boolean) => rows.flatMap((row, at) => (test(row, at) ? [at] : []));
  const totals = found((row) => isTotal(row, names));
  const all = found((_, at) => rates[at] !== undefined && isWhole(rates[at]!));
  if (totals.length === 0) return all.length === 1 ? all[0] : undefined;
  return totals.length === 1 && !rows.some((row) => /其中/.test(row[names]?.text ?? '')) ? totals[0] : undefined;
}

function isWhole(rate: Figure): boolean {
  const { n, d } = figureValue(rate);
  return n === d;
}

/** 面积(亩), 单产(公斤/亩) and 总产(吨) */
function yields({ header, rows }: Table): (Claim | undefined)[] {
  const [area, each, total] = [AREA, YIELD, OUTPUT].map((name) => columnOf(header, name));
  if (area === undefined || each === undefined || total === undefined) return [];
  const measure = measureOf(/\((公斤|千克|斤)\/亩\)$/.exec(header[each]!.text)?.[1] ?? '');
  return rows.map((row) => {
    const [land, mean, amount] = [area, each, total].map((column) => row[column]?.figure);
    if (!measure || !land || !mean || !amount || !land.unit?.text.endsWith('亩') || !amount.unit) return undefined;
    if (amount.unit.dimension !== measure.unit?.dimension || figureValue(land).n <= 0n) return undefined;
    const divisor = { ...land, unit: { ...land.unit, factor: ONE } };
    const [above, below] = [figureLabel(amount), figureLabel(land)];
    return verify({
      kind: 'average',
      relation: quotientRelation(
        termOf('total', amount),
        termOf('divisor', divisor),
        termOf('average', { ...mean, ...measure }),
        `${above.value}${above.unit} ÷ ${below.value}${below.unit}`,
      ),
    });
  });
}

const AREA = /面积$/;
const YIELD = /^(?:平均)?(?:单产|亩产)$/;
const OUTPUT = /^(?:总产量?|产量)$/;

const SHARE = /^(?:占比%?|比重%?|所占比例%?|所占比重%?|占总[数量额]的?(?:比例|比重|%)?|占合计的?(?:比例|比重|%)?)$/;

function isFilled(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => row[column]?.figure !== undefined);
}

const completion: Relate = ([target, value, rate], above, below) =>
  quotientRelation({ ...value, role: 'value' }, { ...target, role: 'target' }, rate, `${above} ÷ ${below}`);

const share: Relate = ([whole, part, rate], above, below) =>
  quotientRelation(
    { ...part, role: 'part' },
    { ...whole, role: 'whole' },
    { ...rate, role: 'share' },
    `${above} ÷ ${below}`,
  );
