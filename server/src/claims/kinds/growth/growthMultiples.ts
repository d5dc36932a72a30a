import type { Period } from '../../../figures';
import type { Relation } from '../../relation';
import type { Shape, ShapeMatch, Token } from '../../shape';
import { amountsIn, sentenceStart } from '../common/amounts';
import { areAlike, nameOf } from '../common/ratio';
import type { Form } from './growthForm';
import { ofStatedBase } from './growthHead';
import { multiple } from './growthRelations';

/** How many times an earlier level something is, where the year is named once with the level and once with the multiple. */
export const MULTIPLES: readonly Form[] = [
  // 417家，比2020年的183家增加234家，是2020年的2.3倍
  {
    needs: 'Q c y Q y M',
    pattern: /(Q)_?[,(]?c(y)_?(Q)(?:n?,?[_rd]Q)?\)?[,、;]t?(y)(M)/dg,
    read: (shape, match) => timesBase(shape, match, { current: 1, baseYear: 2, base: 3, year: 4, rate: 5 }),
  },
  // 由2020年的183家增加到417家，增加234家，是2020年的2.3倍
  {
    needs: 'f y Q UDt Q y M',
    pattern: /f(y)_?(Q)_?[,(]?y?[UDt]y?_?(Q)_?[,、;](?:[rd]Q[,、])?t?(y)(M)/dg,
    read: (shape, match) => timesBase(shape, match, { baseYear: 1, base: 2, current: 3, year: 4, rate: 5 }),
  },
  // 417家，是2020年的2.3倍（2020年为183家）
  {
    needs: 'Q y M ( y Q',
    pattern: /(Q)_?[,、;]t?(y)(M)[(,](y)_?v?(Q)(?=[),;.])/dg,
    read: (shape, match) => timesBase(shape, match, { current: 1, year: 2, rate: 3, baseYear: 4, base: 5 }),
  },
  // 2020年收入168.2亿元，2025年达到227.4亿元，是2020年的1.35倍
  {
    needs: 'y Q y Q y M',
    pattern: /(y)v?_?v?(Q)_?[,;.]y[Utv]*(Q)_?[,、;]t?(y)(M)/dg,
    read: (shape, match) => timesBase(shape, match, { baseYear: 1, base: 2, current: 3, year: 4, rate: 5 }),
  },
  // 双塘村186.2万元，是最低的马鞍村24.5万元的7.6倍
  {
    needs: 'Q Q M',
    pattern: /(Q)_?[,、;](_)(Q)(M)/dg,
    read: (shape, match) =>
      isOfAmount(shape, match) ? multiple(match.group(3)!, match.group(1)!, match.group(4)!) : [],
  },
  // 门诊7.68万人次、住院2.16万人次，门诊为住院的3.56倍
  { needs: 'Q Q M', pattern: /(Q)_?[,、&;]_?(Q)_?[,;](_)(M)/dg, read: timesOther },
  // 东平区21.46亿元、…、中山市13.10亿元，规模最大的东平区是最小的中山市的1.64倍
  { needs: 'Q Q M', pattern: /[,;](_)(M)/dg, read: timesListed },
];

/** 是…24.5万元的7.6倍: what it is a multiple of stands between the two words. */
function isOfAmount({ block: { folded }, tokens }: Shape, match: ShapeMatch): boolean {
  const [current, base, rate] = [1, 3, 4].map((group) => match.group(group)!) as [Token, Token, Token];
  const words = folded.slice(tokens[match.position(2) - 1]!.span.end, base.span.start);
  return (
    /^约?(?:[是为]|相当于)/.test(words) &&
    folded[rate.span.start - 1] === '的' &&
    areAlike(current.figure!, base.figure!)
  );
}

/** A multiple that names both of the two amounts that stand right before it, each by a word that the other has not: 小麦播种面积 is of 小麦. */
function timesOther(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const [first, second, rate] = [1, 2, 4].map((group) => match.group(group)!) as [Token, Token, Token];
  const words = shape.block.folded.slice(match.group(3)!.span.start, rate.span.start);
  const [, one, other] = TIMES.exec(words) ?? [];
  if (one === undefined || other === undefined || one === other) return [];
  const named = (name: string) => [first, second].filter((token) => nameOf(shape, token).includes(name));
  const [[current, ...more], [base, ...others]] = [named(one), named(other)];
  if (!current || !base || current === base || more.length > 0 || others.length > 0) return [];
  return current.figure!.unit?.text === base.figure!.unit?.text ? multiple(base, current, rate) : [];
}

/** A multiple whose two sides end with the names of two amounts of the sentence, each of which is named so once. */
function timesListed(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const rate = match.group(2)!;
  const [, one = '', other = ''] =
    SIDES.exec(shape.block.folded.slice(match.group(1)!.span.start, rate.span.start)) ?? [];
  const start = sentenceStart(shape, match.start);
  const called = (words: string) => {
    const found = amountsIn(shape, start, match.start).filter((at) => {
      const name = nameOf(shape, shape.tokens[at]!).replace(/^(?:其中)?[,:]?/, '');
      return name.length >= 2 && words.endsWith(name);
    });
    return found.length === 1 ? shape.tokens[found[0]!] : undefined;
  };
  const [current, base] = [called(one), called(other)];
  if (!current || !base || current === base || !areAlike(current.figure!, base.figure!)) return [];
  return multiple(base, current, rate);
}

const SIDES = /^([\u4e00-\u9fa5]{2,20}?)(?:约?[是为]|相当于)([\u4e00-\u9fa5]{2,20})的$/;

const TIMES = /^([\u4e00-\u9fa5]{2,8})(?:约?[是为]|相当于)([\u4e00-\u9fa5]{2,8})的$/;

interface Groups {
  readonly base: number;
  readonly baseYear: number;
  readonly current: number;
  readonly year: number;
  readonly rate: number;
}

/** 是2020年的2.3倍: of the level of that very year, not (2.3倍于2020年, 增长2.3倍) by so much more. */
function timesBase(shape: Shape, match: ShapeMatch, groups: Groups): readonly Relation[] {
  const { folded } = shape.block;
  const [year, rate] = [match.group(groups.year)!, match.group(groups.rate)!];
  const isMultiple =
    /(?:[是为]|相当于)$/.test(folded.slice(0, year.span.start).slice(-3)) && folded[rate.span.start - 1] === '的';
  if (!isMultiple || !isSame(year.period, match.group(groups.baseYear)?.period)) return [];
  return ofStatedBase(shape, match.position(groups.current), (level) =>
    multiple(match.group(groups.base)!, level, rate),
  );
}

/** 2020年 and 2020年末 are one time, 上年 and 上年同期 too. */
function isSame(one: Period | undefined, other: Period | undefined): boolean {
  if (!one || !other || (one.year === undefined && one.relativeYear === undefined)) return false;
  return one.year === other.year && one.relativeYear === other.relativeYear && one.months?.last === other.months?.last;
}
