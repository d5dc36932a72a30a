import { compare } from '../../arithmetic/rational';
import { type Figure, figureValue } from '../../figures';
import type { Basis, Claim } from '../claim';
import { printed } from '../expression';
import { changeRelation, growthRelation, type Relation, type Term } from '../relation';
import { matches, type Shape, type ShapeMatch, type Token, textBetween, tokenText } from '../shape';
import { verify } from '../verify';

/**
 * Growth claims of one line: a base, a current level and the rate between them, in whatever order the sentence has them;
 * or a level with its increase and its rate. A rate beside a single level is no claim, since the base is not stated.
 */
export function readGrowth(shape: Shape): Claim[] {
  const claims: Claim[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of matches(shape, pattern)) {
      const candidate = read(shape, match);
      if (candidate) claims.push(verify({ kind: 'growth', relation: candidate, ...basisOf(shape, match, candidate) }));
    }
  }
  return claims;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (shape: Shape, match: ShapeMatch) => Relation | undefined;
}

/** 同比, 比上年, 年均, 累计, and the words of another basis; they qualify the rate, and do not name a new subject. */
const ADVERBS = '(?:n|h|a|k|s|cy|y|L)*';
const RATE = '([PMNF])';
const COMMA = '[,、(;]?';

const FORMS: readonly Form[] = [
  // 由1200万元增加到1500万元，增长25%；从…增至…，净增300万元，增长25%
  {
    pattern: new RegExp(
      `fy?(Q)[,(]?y?([UDt])y?(Q)\\)?${COMMA}(?:${ADVERBS}[rd]Q${COMMA})?${ADVERBS}([rd])${ADVERBS}${RATE}`,
      'dg',
    ),
    read: (shape, match) => levels(shape, match.group(1), match.group(3), match.group(5), match.group(4)),
  },
  // 由21家增加到42家，翻一番
  {
    pattern: new RegExp(`fy?(Q)[,(]?y?([UDt])y?(Q)\\)?${COMMA}${ADVERBS}v?(N)`, 'dg'),
    read: (shape, match) => levels(shape, match.group(1), match.group(3), match.group(4), match.group(4)),
  },
  // 增长25%，由1200万元增加到1500万元
  {
    pattern: new RegExp(`([rd])${RATE}[,、(]fy?(Q)y?[UDt]y?(Q)`, 'dg'),
    read: (shape, match) => levels(shape, match.group(3), match.group(4), match.group(2), match.group(1)),
  },
  // 完成4860万元，比上年同期的1500万元增长224%
  {
    pattern: new RegExp(`(Q)_?[,(]?cy(Q)${COMMA}([rd])${RATE}`, 'dg'),
    read: (shape, match) => levels(shape, match.group(2), match.group(1), match.group(4), match.group(3)),
  },
  // 去年完成1500万元，今年完成4860万元，同比增长224%; 今年上半年完成4860万元，去年同期1500万元，增长224%
  {
    pattern: new RegExp(`(y)v?s?(_)?v?s?(Q)_?[,;](y)v?s?(_)?v?s?(Q)[,(]${ADVERBS}([rd])${ADVERBS}${RATE}`, 'dg'),
    read: (shape, match) => twoYears(shape, match),
  },
  // 在1500万元的基础上增长20%，达到1800万元
  {
    pattern: new RegExp(`(Q)b${ADVERBS}([rd])${RATE}[,、]?[UDtv]?(Q)`, 'dg'),
    read: (shape, match) => levels(shape, match.group(1), match.group(4), match.group(3), match.group(2)),
  },
  // 税收8650万元，增收650万元，增长8.1%
  {
    pattern: new RegExp(`(Q)[,(、](${ADVERBS})([rd])(Q)[,、](${ADVERBS})([rd])${RATE}`, 'dg'),
    read: (shape, match) =>
      sameComparison(shape, match, 2, 5)
        ? change(shape, match.group(1), match.group(4), match.group(7), match.group(3), match.group(6))
        : undefined,
  },
  // 税收8650万元，增长8.1%、增收650万元
  {
    pattern: new RegExp(`(Q)[,(、](${ADVERBS})([rd])${RATE}[,、](${ADVERBS})([rd])(Q)`, 'dg'),
    read: (shape, match) =>
      sameComparison(shape, match, 2, 5)
        ? change(shape, match.group(1), match.group(7), match.group(4), match.group(6), match.group(3))
        : undefined,
  },
];

function levels(
  shape: Shape,
  base: Token | undefined,
  current: Token | undefined,
  rate: Token | undefined,
  word: Token | undefined,
): Relation | undefined {
  if (!base?.figure || !current?.figure || !rate?.figure || !word || !comparable(base.figure, current.figure))
    return undefined;
  if (compare(figureValue(base.figure), ZERO) <= 0 || isLevelOf(shape, word)) return undefined;
  const [from = '', to = ''] = printed(base.figure, current.figure);
  return growthRelation(
    { role: 'base', figure: base.figure, sign: 1 },
    { role: 'current', figure: current.figure, sign: 1 },
    rateTerm(rate.figure, word),
    `${to} ÷ ${from} − 1`,
  );
}

function change(
  shape: Shape,
  current: Token | undefined,
  amount: Token | undefined,
  rate: Token | undefined,
  amountWord: Token | undefined,
  rateWord: Token | undefined,
): Relation | undefined {
  if (!current?.figure || !amount?.figure || !rate?.figure || !amountWord || !rateWord) return undefined;
  if (!comparable(current.figure, amount.figure) || isLevelOf(shape, rateWord)) return undefined;
  if (amountWord.letter !== rateWord.letter || rate.figure.kind === 'doubling') return undefined;
  if (amountWord.letter === 'r' && compare(figureValue(amount.figure), figureValue(current.figure)) >= 0)
    return undefined;
  const [level = '', difference = ''] = printed(current.figure, amount.figure);
  const falls = amountWord.letter === 'd';
  return changeRelation(
    { role: 'current', figure: current.figure, sign: 1 },
    { role: 'change', figure: amount.figure, sign: falls ? -1 : 1 },
    rateTerm(rate.figure, rateWord),
    `${falls ? '−' : ''}${difference} ÷ (${level} ${falls ? '+' : '−'} ${difference})`,
  );
}

const ZERO = { n: 0n, d: 1n };

function rateTerm(figure: Figure, word: Token): Term {
  return { role: 'rate', figure, sign: word.letter === 'd' ? -1 : 1 };
}

/** Levels of one dimension; without a unit on both sides nothing is known of what they measure. */
function comparable(a: Figure, b: Figure): boolean {
  return a.unit !== undefined && b.unit !== undefined && a.unit.dimension === b.unit.dimension;
}

/** 增长到/增长至 name a level, and so does a rate that is itself what rises (占比提高21.7%). */
function isLevelOf(shape: Shape, word: Token): boolean {
  return /^[到至]/.test(shape.block.folded.slice(word.span.end));
}

/** Two levels, each with its own year: the earlier year's level is the base, whichever comes first. */
function twoYears(shape: Shape, match: ShapeMatch): Relation | undefined {
  const [first, second] = [match.group(1), match.group(4)];
  const [subject, other] = [match.group(2), match.group(5)].map((token) => token && tokenText(shape, token));
  if (other !== undefined && other !== subject) return undefined;
  const [level, otherLevel, word, rate] = [3, 6, 7, 8].map((index) => match.group(index));
  if (follows(first, second)) return levels(shape, level, otherLevel, rate, word);
  if (follows(second, first)) return levels(shape, otherLevel, level, rate, word);
  return undefined;
}

function follows(first: Token | undefined, second: Token | undefined): boolean {
  const a = first?.period;
  const b = second?.period;
  if (!a || !b) return false;
  if (a.year !== undefined && b.year !== undefined) return a.year < b.year && sameMonths(a.months, b.months);
  return a.relativeYear === -1 && b.relativeYear === 0;
}

function sameMonths(
  a: { first: number; last: number } | undefined,
  b: { first: number; last: number } | undefined,
): boolean {
  return a?.first === b?.first && a?.last === b?.last;
}

/** 比年初增加650万元，同比增长8.1% compares with two different bases. */
function sameComparison(shape: Shape, match: ShapeMatch, first: number, second: number): boolean {
  const adverbs = [match.letters(first), match.letters(second)];
  if (adverbs[1] === '') return true;
  const words = [first, second].map((index) => adverbText(shape, match.group(index), match.letters(index)));
  const isOther = (text: string) => /年初|上月|上季|环比|计划|预算/.test(text);
  return isOther(words[0] ?? '') === isOther(words[1] ?? '');
}

function adverbText(shape: Shape, firstToken: Token | undefined, letters: string): string {
  if (!firstToken || letters === '') return '';
  const index = shape.tokens.indexOf(firstToken);
  return textBetween(shape, index, index + letters.length - 1);
}

/** Output and value added are stated at current prices and their growth at constant prices, whether or not the text says so. */
const REAL_RATE_SUBJECT = /生产总值|GDP|增加值/;

function basisOf(shape: Shape, match: ShapeMatch, relation: Relation): { basis?: Basis } {
  const start = sentenceStart(shape, match.start);
  const end = sentenceEnd(shape, match.end);
  const letters = shape.letters.slice(start, end);
  if (letters.includes('k') && !textBetween(shape, start, end - 1).includes('自然口径'))
    return { basis: 'constant-price' };
  if (shape.letters.slice(match.start, match.end).includes('a')) return { basis: 'averaged' };
  if (shape.letters.slice(match.start, match.end).includes('h')) return { basis: 'comparable' };
  const before = shape.tokens.slice(start, match.end).filter((token) => token.letter === '_');
  const real = before.some((token) => REAL_RATE_SUBJECT.test(tokenText(shape, token)));
  return real && isPriceEffect(relation) ? { basis: 'constant-price' } : {};
}

/** Prices do not move by more than a tenth within a year or so; a wider gap is no question of price basis. */
function isPriceEffect(relation: Relation): boolean {
  const [base, current, rate] = relation.terms.map(
    (term) => Number(figureValue(term.figure).n) / Number(figureValue(term.figure).d),
  );
  if (base === undefined || current === undefined || rate === undefined || relation.terms[1]?.role !== 'current')
    return false;
  const stated = 1 + rate * (relation.terms[2]?.sign ?? 1);
  const ratio = current / base / stated;
  return stated <= 0 || (ratio > 0.9 && ratio < 1.1);
}

function sentenceStart(shape: Shape, from: number): number {
  return Math.max(shape.letters.lastIndexOf('.', from - 1), shape.letters.lastIndexOf(';', from - 1)) + 1;
}

function sentenceEnd(shape: Shape, from: number): number {
  const end = shape.letters.slice(from).search(/[.;]/);
  return end < 0 ? shape.letters.length : from + end;
}
