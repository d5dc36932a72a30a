import type { Figure } from '../../../figures';
import type { Claim, Role } from '../../claim';
import { printed } from '../../expression';
import { indicatorIn } from '../../indicators';
import type { PlacedClaim } from '../../reading';
import { changeRelation, differenceRelation, growthRelation, type Term, termOf } from '../../relation';
import { verify } from '../../verify';
import { believed, claimOf, columnOf, type Relate, rateIn, WIDEST } from './tableColumns';
import type { Row, Table } from './tables';

/** Changes in tables, row by row: 2023年, 2024年 and 增长 or 增减额; 年末余额, 比年初增加 and 比年初增长. */
export function readTableChanges(tables: readonly Table[]): PlacedClaim[] {
  return tables.flatMap((table) => [growths, changes, increments].flatMap((read) => believed(read(table))));
}

function growths({ header, rows, names }: Table): (Claim | undefined)[] {
  const rate = columnOf(header, GROWN);
  const pairs = rate === undefined || header.length > WIDEST ? [] : yearPairs(header);
  if (rate === undefined || pairs.length !== 1) return [];
  const [base, current] = pairs[0]!;
  return rows.map((row) => {
    if (isOfOutput(row[names]?.text ?? '')) return undefined;
    return claimOf('growth', row[base]?.figure, row[current]?.figure, rateIn(row[rate], header[rate]!), growth);
  });
}

/** Rates of output and of what is counted anew each year do not follow from the levels. */
function isOfOutput(name: string): boolean {
  const indicator = indicatorIn(name)?.indicator;
  return (indicator && indicator.series !== 'counted') || CONSTANT.test(name);
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

/** 年末余额(亿元), 比年初增加(亿元) and 比年初增长(%), all against the same time. */
function increments({ header, rows, names }: Table): (Claim | undefined)[] {
  const [increment, rate] = [columnOf(header, INCREMENT), columnOf(header, INCREASED)];
  if (increment === undefined || rate === undefined || increment !== rate - 1) return [];
  const since = (column: number) => SINCE.exec(header[column]!.text)?.[0].slice(1);
  if (since(increment) !== undefined && since(rate) !== undefined && !isSameTime(since(increment)!, since(rate)!))
    return [];
  return rows.map((row) => {
    if (isOfOutput(row[names]?.text ?? '')) return undefined;
    const [current, by, stated] = [
      row[increment - 1]?.figure,
      row[increment]?.figure,
      rateIn(row[rate], header[rate]!),
    ];
    if (!current || !by || !stated || row[increment]!.isRate || unitOf(current) !== unitOf(by)) return undefined;
    const change = signedTerm('change', by);
    const [above = '', below = ''] = printed(change.figure, current);
    const working = change.sign === 1 ? `${above} ÷ (${below} − ${above})` : `−${above} ÷ (${below} + ${above})`;
    return verify({
      kind: 'growth',
      relation: changeRelation(termOf('current', current), change, signedTerm('rate', stated), working),
    });
  });
}

/** −675 as a decline of 675, since only numbers that are not negative are divided. */
function signedTerm(role: Role, figure: Figure): Term {
  const { number, numberSpan } = figure;
  if (number.coefficient >= 0n) return termOf(role, figure);
  // Whoever mends the number leaves its sign.
  const magnitude = { number: { ...number, coefficient: -number.coefficient } };
  const unsigned = { ...figure, ...magnitude, numberSpan: { ...numberSpan, start: numberSpan.start + 1 } };
  return { role, figure: unsigned, sign: -1 };
}

const SINCE = /^[比较][^增净减]{1,4}(?=[增净减])/;
const INCREMENT = /^(?:[比较](?:年初|上年末?|去年末?|上年同期|去年同期|上年底))?(?:增加|增减|净增|新增)[额数量]?$/;
const INCREASED = /^(?:[比较](?:年初|上年末?|去年末?|上年同期|去年同期|上年底))?(?:增长|增幅|增速|增减)(?:率|%)?$/;

/** What was there at the beginning of the year was there at the end of the last. */
function isSameTime(one: string, other: string): boolean {
  const time = (text: string) => text.replace(/^[上去]年[末底]?$/, '年初');
  return time(one) === time(other);
}

const growth: Relate = ([base, current, rate], above, below) =>
  growthRelation(base, current, rate, `${above} ÷ ${below} − 1`);
