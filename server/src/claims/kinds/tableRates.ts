import { ONE } from '../../arithmetic/rational';
import { type Figure, figureLabel, figureValue, measureOf } from '../../figures';
import type { Claim, ClaimKind } from '../claim';
import { printed } from '../expression';
import { indicatorIn } from '../indicators';
import type { PlacedClaim } from '../reading';
import { differenceRelation, growthRelation, quotientRelation, type Relation, type Term, termOf } from '../relation';
import { verify } from '../verify';
import { isTotal } from './tableSum';
import type { Cell, Row, Table } from './tables';

/**
 * Rates in tables, row by row: 任务数、完成数 and 完成率; 2023年、2024年 and 增长; values with a 合计 and their 占比. What a column means is taken
 * from its header and believed when the rows that fit are at least as many as those that do not.
 */
export function readTableRates(tables: readonly Table[]): PlacedClaim[] {
  return tables.flatMap((table) =>
    [completions, growths, changes, shares, yields].flatMap((read) => believed(read(table))),
  );
}

function believed(claims: readonly (Claim | undefined)[]): PlacedClaim[] {
  const read = claims.filter((claim) => claim !== undefined);
  const count = (verdict: Claim['verdict']) => read.filter((claim) => claim.verdict === verdict).length;
  return count('holds') > 0 && count('holds') >= count('contradicted')
    ? read.map((claim) => ({ start: 0, claim }))
    : [];
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

function growths({ header, rows, names }: Table): (Claim | undefined)[] {
  const rate = columnOf(header, GROWN);
  const pairs = rate === undefined || header.length > WIDEST ? [] : yearPairs(header);
  if (rate === undefined || pairs.length !== 1) return [];
  const [base, current] = pairs[0]!;
  return rows.map((row) => {
    const indicator = indicatorIn(row[names]?.text ?? '')?.indicator;
    // Rates of output and of what is counted anew each year do not follow from the levels.
    if ((indicator && indicator.series !== 'counted') || CONSTANT.test(row[names]?.text ?? '')) return undefined;
    return claimOf('growth', row[base]?.figure, row[current]?.figure, rateIn(row[rate], header[rate]!), growth);
  });
}

/** 上年, 本年 and 增减额 */
function changes({ header, rows }: Table): (Claim | undefined)[] {
  const change = columnOf(header, CHANGED);
  const pairs = change === undefined || header.length > WIDEST ? [] : yearPairs(header);
  if (change === undefined || pairs.length !== 1) return [];
  const [base, current] = pairs[0]!;
  return rows.map((row) => {
    const [from, to, stated] = [base, current, change].map((column) => row[column]?.figure);
    if (!from || !to || !stated || row[change]!.isRate || new Set([from, to, stated].map(unitOf)).size > 1)
      return undefined;
    const [below = '', above = ''] = printed(from, to);
    return verify({
      kind: 'difference',
      relation: differenceRelation(
        termOf('base', from),
        termOf('current', to),
        termOf('change', stated),
        `${above} − ${below}`,
      ),
    });
  });
}

const CHANGED = /^(?:同比|比上年|较上年)?(?:增减|增加|增长|净增)[额数量]$/;

function unitOf({ unit, magnitude }: Figure): string {
  return `${unit?.text} ${magnitude}`;
}

/** A wider table is none that anybody reads, and each of its columns would be held against all others. */
const WIDEST = 100;
const GROWN = /^(?:同比|比上年|较上年)?(?:增长|增幅|增速|增减|升降|增长率|增减率|增减幅度?|增长幅度)(?:率|%)?$/;
const CONSTANT = /生产总值|GDP|增加值|总产值|产业$|指数/;

/** Columns of two years, one after the other, of which everything else is called the same. */
function yearPairs(header: Row): (readonly [number, number])[] {
  return header.flatMap(({ text }, base) =>
    header.flatMap((other, current) => (follows(text, other.text) ? [[base, current] as const] : [])),
  );
}

function follows(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => /^((?:19|20)\d{2}年?|上年|去年|本年|今年)(.*)$/.exec(text));
  if (!one || !other || one[2]!.replace(/^同期/, '') !== other[2]!.replace(/^同期/, '')) return false;
  const [from, to] = [one[1]!, other[1]!];
  if (/^\d/.test(from) && /^\d/.test(to)) return Number.parseInt(from, 10) + 1 === Number.parseInt(to, 10);
  return /[上去]年/.test(from) && /[本今]年/.test(to);
}

function shares({ header, rows, names }: Table): (Claim | undefined)[] {
  const rate = columnOf(header, SHARE);
  const values = header.flatMap((_, column) =>
    column > names && column !== rate && isFilled(rows, column) ? [column] : [],
  );
  const total = rows.filter((row) => isTotal(row, names));
  if (rate === undefined || values.length !== 1 || total.length !== 1) return [];
  // The share of what stands under 其中 may be of the row above.
  if (rows.some((row) => /其中/.test(row[names]?.text ?? ''))) return [];
  const whole = total[0]![values[0]!]?.figure;
  return rows.map((row) =>
    row === total[0]
      ? undefined
      : claimOf('share', whole, row[values[0]!]?.figure, rateIn(row[rate], header[rate]!), share),
  );
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

/** The one column of that name; a header in brackets names a unit. */
function columnOf(header: Row, name: RegExp): number | undefined {
  const found = header.flatMap(({ text }, column) =>
    name.test(text.replace(/\([^()]*\)$/, '').trim()) ? [column] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** 86.5 in a column of per cents, or 86.5%. */
function rateIn(cell: Cell | undefined, header: Cell): Figure | undefined {
  if (!cell?.figure || (cell.isRate !== true && !/[%率]/.test(header.text))) return undefined;
  return { ...cell.figure, kind: 'percent', unit: undefined, magnitude: 0 };
}

type Relate = (terms: readonly [Term, Term, Term], above: string, below: string) => Relation;

const completion: Relate = ([target, value, rate], above, below) =>
  quotientRelation({ ...value, role: 'value' }, { ...target, role: 'target' }, rate, `${above} ÷ ${below}`);

const share: Relate = ([whole, part, rate], above, below) =>
  quotientRelation(
    { ...part, role: 'part' },
    { ...whole, role: 'whole' },
    { ...rate, role: 'share' },
    `${above} ÷ ${below}`,
  );

const growth: Relate = ([base, current, rate], above, below) =>
  growthRelation(base, current, rate, `${above} ÷ ${below} − 1`);

function claimOf(
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
