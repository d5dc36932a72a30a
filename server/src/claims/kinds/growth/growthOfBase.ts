import { type Figure, figureValue } from '../../../figures';
import { printed } from '../../expression';
import { quotientRelation, type Relation, termOf } from '../../relation';
import { type Shape, type ShapeMatch, type Token, tokenText } from '../../shape';
import { verify } from '../../verify';
import { isAside, sentenceStart } from '../common/amounts';
import { explained } from '../common/explained';
import { isYearAfter } from '../common/periods';
import { areAlike, clauseOf, isLevel, nameOf } from '../common/ratio';
import { isYearBefore, isYearStart } from './growthBasis';
import type { Form } from './growthForm';
import { change } from './growthRelations';

/** Growth by a stated amount over last year's level, where this year's is told elsewhere or not at all. */
export const FORMS_OF_LAST_YEAR: readonly Form[] = [
  // 去年全乡合计74.2万元，今年净增24.3万元，增长32.7%; 2022年为120户，2023年减少18户，下降15%
  {
    needs: 'y Q y rd Q rd P',
    pattern: /(y)[_vsS]{0,3}(Q)_?[,;.](y)_?([rd_])(Q)[,、](n?)([rd])(P)/dg,
    read: (shape, match) =>
      isYearAfter(match.group(1)!.period!, match.group(3)!.period!)
        ? increase(shape, match, { base: 2, word: 4, change: 5, rateWord: 7, rate: 8 })
        : [],
  },
];

/** The same over whatever the amount is compared with. */
export const FORMS_OF_BASE: readonly Form[] = [
  // 11486元，去年10532元，多了954元，增长9.1%
  {
    needs: 'Q y Q Q rd P',
    pattern: /(Q)_?[,(](y)v?(Q)\)?[,;]n?([_rd])(Q)[,、]n?([rd])(P)/dg,
    read: (shape, match) =>
      isYearBefore(match.group(2), match.group(1)) || isYearStart(shape, match, match.group(2)!)
        ? increase(shape, match, { base: 3, word: 4, change: 5, rateWord: 6, rate: 7 })
        : [],
  },
  // 普工4935元，技能工比普工4935元高1937元，高出39.3%; 比前年的142.5万元多收了27.5万元，涨了19.3%
  {
    needs: 'c Q Q P',
    pattern: /c(y?)_?(Q)([_rd])(Q)[,、]([nh]?)([_rd])(P)/dg,
    read: (shape, match) =>
      isPlainBase(shape, match) ? increase(shape, match, { base: 2, word: 3, change: 4, rateWord: 6, rate: 7 }) : [],
  },
];

/** A level that other amounts part from its change: 贷款42.16亿元、4862户，户均86.7万元；较年初增加3.58亿元，增长9.28%. */
export const FORMS_FAR: readonly Form[] = [
  {
    needs: 'Q cn rd Q rd P',
    pattern: /(?<=Q_?|P_?)[,;](?:c(y)v?|n)([rd])(Q)[,、](n?)([rd])(P)/dg,
    read: (shape, match) => {
      const [word, amount, rateWord, rate] = [2, 3, 5, 6].map((group) => match.group(group)!) as [
        Token,
        Token,
        Token,
        Token,
      ];
      const level = onlyLevel(shape, match.start, amount.figure!);
      // 比10月增加650万元，同比增长9.1% is against two times.
      const isOfTwo = match.letters(4) !== '' && match.group(1) && match.group(1)!.period?.relativeYear !== -1;
      return level && !isOfTwo && shape.tokens.indexOf(level) < match.start - 2
        ? change(level, amount, rate, word, rateWord).filter((relation) =>
            explained(verify({ kind: 'growth', relation }), relation),
          )
        : [];
    },
  },
];

/** The one amount of the sentence that is measured like the change and is no mean. */
function onlyLevel(shape: Shape, before: number, amount: Figure): Token | undefined {
  const start = sentenceStart(shape, before - 1);
  const alike = shape.tokens
    .slice(start, before)
    .filter(({ letter, figure }) => letter === 'Q' && figure!.unit?.dimension === amount.unit?.dimension);
  const levels = alike.filter((token) => token.figure!.qualifier === 'exact' && !MEAN.test(clauseOf(shape, token)));
  const [level] = levels;
  const isPlain = level && !isAside(shape, shape.tokens.indexOf(level)) && isLevel(shape, level);
  return levels.length === 1 && isPlain ? level : undefined;
}

const MEAN = /[人户亩村镇社店校项家月日笔件]均|平均|每/;

interface Groups {
  readonly base: number;
  readonly word: number;
  readonly change: number;
  readonly rateWord: number;
  readonly rate: number;
}

/** rate = change ÷ base, where both words go the same way. */
function increase(shape: Shape, match: ShapeMatch, groups: Groups): readonly Relation[] {
  const [base, word, amount, rateWord, rate] = [
    groups.base,
    groups.word,
    groups.change,
    groups.rateWord,
    groups.rate,
  ].map((group) => match.group(group)!) as [Token, Token, Token, Token, Token];
  const way = wayOf(shape, word);
  if (way === undefined || way !== wayOf(shape, rateWord)) return [];
  const [before, by] = [base.figure!, amount.figure!];
  if (!(areAlike(before, by) || isOfUnitBehind(before, by)) || figureValue(before).n <= 0n) return [];
  const [part, whole] = printed(by, before);
  const relation = quotientRelation(
    termOf('change', by),
    termOf('base', before),
    termOf('rate', rate.figure!),
    `${part} ÷ ${whole}`,
  );
  // 新增387件 may be of those that came, and their rate that of last year's.
  const isOfNew = tokenText(shape, word).includes('新增');
  return !isOfNew || explained(verify({ kind: 'growth', relation }), relation) ? [relation] : [];
}

/** 比前年的142.5万多收了27.5万元: the unit is left to the second amount. */
function isOfUnitBehind(one: Figure, other: Figure): boolean {
  const isPlain = one.kind === 'quantity' && one.unit === undefined && one.qualifier === 'exact';
  return isPlain && one.magnitude > 0 && one.magnitude === other.magnitude && other.qualifier === 'exact';
}

/** Whether a word says more or less; undefined for any other. */
function wayOf(shape: Shape, word: Token): 'r' | 'd' | undefined {
  if (word.letter !== '_') return word.letter as 'r' | 'd';
  const text = tokenText(shape, word).replace(/[了出]$/, '');
  if (MORE.test(text)) return 'r';
  return LESS.test(text) ? 'd' : undefined;
}

const DEED = '(?:[收支投缴征产销招储贷拨发赚挣卖]|收入|支出)?';
const MORE = new RegExp(`^(?:净?多${DEED}|高|涨|净?新增)$`);
const LESS = new RegExp(`^(?:净?少${DEED}|低|跌|降)$`);

/** 比预算2010万元少173万元，下降7.5%: what a target was missed by is no growth, and what is beside it may be of the year before. */
function isPlainBase(shape: Shape, match: ShapeMatch): boolean {
  const name = nameOf(shape, match.group(2)!);
  if (/[算划标务]|限额|控制价|定额|标准|均衡/.test(name)) return false;
  if (match.letters(5) === '') return true;
  // 较上月8.7亿元增加1.1亿元，环比增长12.6%
  if (match.letters(5) === 'h') return /[上\d]月份?的?$|季度的?$|上[季周期]度?的?$/.test(name);
  const { period } = match.group(1) ?? {};
  return period?.relativeYear === -1;
}
