import { type Interval, minus, over, plus, times } from '../../../arithmetic/interval';
import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel } from '../../../figures';
import type { Claim } from '../../claim';
import { type Relation, type Term, termOf } from '../../relation';
import { matches, type Shape, type ShapeMatch, type Token } from '../../shape';
import { verify } from '../../verify';
import { clauseOf } from '../common/ratio';
import { isTellingSlip } from '../common/slip';
import { isPriceOf } from './products';

/**
 * A total of several numbers of things at a price each: 奖金共计360万元：市长质量奖3家，每家100万元；提名奖3家，每家20万元; 平板42台、每台2800元，投影仪6台、每台9000元，共计17.16万元. The total stands right
 * before the first or right behind the last. Other things may have been paid too, so that only a slip of the pen is asked about.
 */
export function* readProductTotals(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('每') || !/(?:Q.*){5}/.test(shape.letters)) return;
  for (const run of runsOf(
    shape,
    matches(shape, PAIR).filter((match) => isPriceOf(shape, match)),
  )) {
    const total = totalOf(shape, run);
    const figures = run.map((match) => [match.group(1)!.figure!, match.group(2)!.figure!] as const);
    if (!total || figures.some(([, price]) => price.unit?.dimension !== total.unit?.dimension)) continue;
    if ([total, ...figures.flat()].some(({ qualifier }) => qualifier !== 'exact')) continue;
    const claim = { ...verify({ kind: 'sum', relation: relate(total, figures) }), basis: 'subset' as const };
    if (claim.verdict === 'holds' || isTellingSlip(claim)) yield claim;
  }
}

/** 市长质量奖3家，每家100万元 */
const PAIR = /(Q)_?[、,(]_?(Q)\)?/dg;

/** Pairs that nothing but a mark and a name stands between; at least two of them. */
function runsOf({ letters }: Shape, pairs: readonly ShapeMatch[]): ShapeMatch[][] {
  const runs: ShapeMatch[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^_?[、,;]_?$/.test(letters.slice(last.end, pair.start))) runs.at(-1)!.push(pair);
    else runs.push([pair]);
  }
  return runs.filter(({ length }) => length > 1);
}

function totalOf(shape: Shape, run: readonly ShapeMatch[]): Figure | undefined {
  const [first, last] = [run[0]!, run.at(-1)!];
  const before = /(Q)_?[:,(](?:z[:,]?)?_?$/.exec(shape.letters.slice(0, first.start));
  const behind = /^_?[,;]_?S?s?_?(Q)(?=[,;.)])/.exec(shape.letters.slice(last.end));
  const isClosed = /^_?[.)]/.test(shape.letters.slice(last.end));
  const leading = before && isClosed ? shape.tokens[before.index] : undefined;
  if (leading && saysTotal(shape, leading)) return leading.figure;
  const closing = behind ? shape.tokens[last.end + behind[0].length - 1] : undefined;
  return closing && saysTotal(shape, closing) ? closing.figure : undefined;
}

function saysTotal(shape: Shape, token: Token): boolean {
  return token.figure!.unit?.text === '元' && /共|合计|总[计额]/.test(clauseOf(shape, token));
}

/** total = number × price + number × price + …, which can be solved for each of them. */
function relate(total: Figure, pairs: readonly (readonly [Figure, Figure])[]): Relation {
  const terms = pairs.flatMap(([number, price]): Term[] => [
    termOf('divisor', { ...number, unit: { ...number.unit!, factor: ONE } }),
    termOf('average', price),
  ]);
  const label = (figure: Figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  };
  return {
    terms: [termOf('total', total), ...terms],
    stated: 0,
    expression: pairs.map(([number, price]) => `${label(number)} × ${label(price)}`).join(' + '),
    solve: (index, [sum, ...factors]) => {
      const products = pairs.map((_, at) => times(factors[at * 2]!, factors[at * 2 + 1]!));
      if (index === 0) return products.reduce(plus);
      const own = (index - 1) >> 1;
      const others = products.filter((_, at) => at !== own);
      const rest = minus(sum!, others.reduce(plus));
      return isPositive(rest) ? over(rest, factors[(index - 1) ^ 1]!) : undefined;
    },
  };
}

function isPositive({ low }: Interval): boolean {
  return low !== undefined && low.at.n > 0n;
}
