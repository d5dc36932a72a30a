import { between, exactly, type Interval, intersects, plus } from '../../../arithmetic/interval';
import {
  add,
  compare,
  decimal,
  formatDecimal,
  type Rational,
  rational,
  whole,
  ZERO,
} from '../../../arithmetic/rational';
import { hull } from '../../../document';
import { type Figure, type PrintedNumber, printedValue, termInterval } from '../../../figures';
import type { Claim, Verdict } from '../../claim';
import { matches, type Shape, textBetween, withoutAsides } from '../../shape';
import { readContributions } from '../growth/contributions';
import { DIVIDED_WHOLLY_BY, PARTITIONS } from '../parts/partitions';
import { readPartShares } from './partShares';

/**
 * Structures of one line, whose members must make 100: a ratio of three or more terms (三次产业结构13.2:42.0:44.8), and shares
 * that are listed for all the parts of a whole (一、二、三产业占比分别为…) or told one by one.
 */
export function readStructures(shape: Shape): Claim[] {
  const claims = [...ratios(shape), ...listedShares(shape), ...dividedShares(shape), ...closedShares(shape)];
  const known = new Set(claims.map(({ operands }) => operands[0]!.span.start));
  for (const figures of [...readPartShares(shape), ...readContributions(shape)]) {
    const terms = figures.map(({ number }) => number);
    if (known.has(figures[0]!.span.start)) continue;
    const claim = structureOf(figures, terms);
    if (claim) claims.push(claim);
  }
  return claims;
}

function* ratios(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('X')) return;
  for (const token of shape.tokens) {
    const figure = token.figure;
    if (figure?.kind !== 'ratio' || figure.terms.length < 3) continue;
    const words = before(shape, token.span.start);
    const claim = STRUCTURE.test(words) && !MIXTURE.test(words) ? structureOf([figure], figure.terms) : undefined;
    if (claim) yield claim;
  }
}

const STRUCTURE = /结构|比例|构成|比重|占比|之比|比为|由/;
/** Parts of a mixture need not make 100: 氮磷钾配比30:40:35. */
const MIXTURE = /配比|配方|配合比/;

function before(shape: Shape, at: number): string {
  return shape.block.folded.slice(Math.max(0, at - 40), at);
}

/** 1:2:3 is a ratio of its own; a structure in per cent adds up to something near 100. */
function isNearHundred(terms: readonly PrintedNumber[]): boolean {
  const sum = terms.map(printedValue).reduce(add, ZERO);
  return intersects(between(rational(85n), rational(115n)), exactly(sum));
}

/** 占比分别为13.2%、42.0%和44.8%, when the names before them divide the whole completely. */
function* listedShares(shape: Shape): Generator<Claim> {
  if (!/P[、,&]P[、,&]/.test(shape.letters)) return;
  for (const match of matches(shape, /(?<!P[、,&]+)(P)[、,&]+(P)[、,&]+(P)(?:[、,&]+(P))?(?![、,&]+P)/dg)) {
    // 分别提高1.2%、0.3%和2.4% are changes of shares.
    if (/[rd]/.test(shape.letters[match.start - 1] ?? '')) continue;
    const figures = [1, 2, 3, 4].flatMap((index) => match.group(index)?.figure ?? []);
    const from = Math.max(0, shape.letters.lastIndexOf('.', match.start) + 1);
    const words = textBetween(shape, from, shape.tokens.indexOf(match.group(1)!));
    if (!/占|比重|贡献率|结构/.test(words) || OF_WIDER.test(words) || !namesAll(words, figures.length)) continue;
    const terms = figures.map((figure) => figure.number);
    const claim = structureOf(figures, terms);
    if (claim) yield claim;
  }
}

/** Shares that make about 100, or would if two digits of one were the other way round. */
function structureOf(figures: readonly Figure[], terms: readonly PrintedNumber[]): Claim | undefined {
  if (isNearHundred(terms)) return claimOf(figures, terms, figures.at(-1)!);
  return isTurned(terms) ? { ...claimOf(figures, terms, figures.at(-1)!), basis: 'subset' } : undefined;
}

/** 10.3%、83.7%和51.1%: two digits of one of them the other way round, and they would make 100. */
function isTurned(terms: readonly PrintedNumber[]): boolean {
  return terms.some((term, at) =>
    turned(term).some((other) => {
      const sum = terms.map((own, index) => printedValue(index === at ? other : own)).reduce(add, ZERO);
      return compare(sum, rational(998n, 10n)) >= 0 && compare(sum, rational(1002n, 10n)) <= 0;
    }),
  );
}

function turned(number: PrintedNumber): PrintedNumber[] {
  const digits = [...number.coefficient.toString()];
  return digits.slice(1).flatMap((digit, at) => {
    if (digit === digits[at]) return [];
    const text = [...digits.slice(0, at), digit, digits[at]!, ...digits.slice(at + 2)].join('');
    return [{ ...number, coefficient: BigInt(text) }];
  });
}

/** 三次产业增加值占全市比重分别为…: each of them is a share of another whole. */
const OF_WIDER = /占(?:到|了)?(?:全[国省市州盟区县旗]|[国省市州]内)/;

/**
 * 从年龄看，35岁以下占28%，36至50岁占44%，51岁以上占28%: shares that a division lists, to the end of its sentence. Such a list may leave out its
 * smallest members, so only more than the whole is wrong.
 */
function* dividedShares(shape: Shape): Generator<Claim> {
  if (!DIVIDED_WHOLLY_BY.test(shape.text)) return;
  const line = withoutAsides(shape) ?? shape;
  for (const match of matches(line, /(?<=[.;,]|^)f?_,((?:[^P,;、.wz]*w_?P[,;、])+[^P,;、.wz]*w_?P)(?=\.)/dg)) {
    if (!DIVIDED_WHOLLY_BY.test(textBetween(line, match.start, match.position(1) - 1))) continue;
    const from = match.position(1);
    const figures = line.tokens
      .slice(from, from + match.letters(1).length)
      .flatMap(({ letter, figure }) => (letter === 'P' && figure?.kind === 'percent' ? [figure] : []));
    const numbers = figures.map(({ number }) => number);
    const sum = numbers.map(printedValue).reduce(add, ZERO);
    const claim =
      figures.length < 2 || !isNearHundred(numbers) ? undefined : claimOf(figures, numbers, figures.at(-1)!);
    const words = textBetween(line, match.start, match.end - 1);
    if (claim && (claim.verdict !== 'contradicted' || (compare(sum, whole(100)) > 0 && !mayOverlap(words))))
      yield claim;
  }
}

/** 东盟占34.2%、欧盟占21.7%、美国占15.6%，其他市场占28.5%: what 其他 closes is all there is. */
function* closedShares(shape: Shape): Generator<Claim> {
  if (!/o_?wP/.test(shape.letters)) return;
  for (const match of matches(shape, /(?<=^_?|[.;:,]_?)((?:_w_?P[、,;]){2,12})o_?w_?P(?=[,.;])/dg)) {
    const tokens = shape.tokens.slice(match.start, match.end);
    const figures = tokens.flatMap(({ figure }) => (figure?.kind === 'percent' ? [figure] : []));
    const words = textBetween(shape, match.start, match.end - 1);
    const claim = OF_WIDER.test(words)
      ? undefined
      : structureOf(
          figures,
          figures.map(({ number }) => number),
        );
    if (claim) yield { ...claim, basis: claim.basis ?? 'subset' };
  }
}

/** 本科以上占78%，研究生占12%: a threshold takes in what is listed beside it; ages have one at either end. */
function mayOverlap(words: string): boolean {
  const count = (word: string) => words.split(word).length - 1;
  const [above, below] = [count('以上'), count('以下') + count('以内')];
  return words.includes('岁') ? above > 1 || below > 1 : above + below > 0;
}

function namesAll(words: string, count: number): boolean {
  if (count === 4) return /四种形态/.test(words);
  if (/第?[一1](?:产业)?、第?[二2](?:产业)?[、和及与]第?[三3](?:次)?产业/.test(words) || /三次产业/.test(words))
    return true;
  return PARTITIONS.some(({ parts }) => parts.length === 3 && parts.every((part) => part.test(words)));
}

function claimOf(figures: readonly Figure[], terms: readonly PrintedNumber[], stated: Figure): Claim {
  const total = terms.map(termInterval).reduce(plus, exactly(ZERO));
  const sum = terms.map(printedValue).reduce(add, ZERO);
  const places = Math.max(0, ...terms.map((number) => -number.exponent));
  const verdict = verdictOf(total, sum, places);
  return {
    kind: 'structure',
    verdict,
    span: hull(figures.map((figure) => figure.span)),
    statedSpan: figures.length === 1 ? stated.span : hull(figures.map((figure) => figure.span)),
    operands: figures.map((figure) => ({ role: 'share', figure, span: figure.span })),
    implied: exactly(whole(100)),
    impliedText: '100%',
    workings: `${terms.map((number) => formatDecimal(printedValue(number), Math.max(0, -number.exponent))).join(' + ')} = ${formatDecimal(sum, places)}`,
    opposite: false,
    basis: figures.some((figure) => figure.qualifier !== 'exact') ? 'open-operand' : undefined,
    repairs: [],
  };
}

/** Shares that were forced to add up may each be off by one in the last place; one more than rounding explains is a hint. */
function verdictOf(total: Interval, sum: Rational, places: number): Verdict {
  const hundred = exactly(whole(100));
  if (intersects(total, hundred)) return 'holds';
  const unit = decimal(1n, -places);
  const near = between(add(sum, { n: -2n * unit.n, d: unit.d }), add(sum, { n: 2n * unit.n, d: unit.d }));
  return intersects(near, hundred) ? 'rounding' : 'contradicted';
}
