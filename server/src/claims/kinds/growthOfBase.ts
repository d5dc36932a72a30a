import { figureValue } from '../../figures';
import { printed } from '../expression';
import { quotientRelation, type Relation, termOf } from '../relation';
import { type Shape, type ShapeMatch, type Token, tokenText } from '../shape';
import { verify } from '../verify';
import { explained } from './explained';
import type { Form } from './growthForm';
import { isYearAfter } from './periods';
import { areAlike, nameOf } from './ratio';

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
  // 普工4935元，技能工比普工4935元高1937元，高出39.3%; 比前年的142.5万元多收了27.5万元，涨了19.3%
  {
    needs: 'c Q Q P',
    pattern: /c(y?)_?(Q)([_rd])(Q)[,、](n?)([_rd])(P)/dg,
    read: (shape, match) =>
      isPlainBase(shape, match) ? increase(shape, match, { base: 2, word: 3, change: 4, rateWord: 6, rate: 7 }) : [],
  },
];

interface Groups {
  readonly base: number;
  readonly word: number;
  readonly change: number;
  readonly rateWord: number;
  readonly rate: number;
}

/** rate = change ÷ base, where both words go the same way. */
function increase(shape: Shape, match: ShapeMatch, groups: Groups): readonly Relation[] {
  const [base, word, change, rateWord, rate] = [
    groups.base,
    groups.word,
    groups.change,
    groups.rateWord,
    groups.rate,
  ].map((group) => match.group(group)!) as [Token, Token, Token, Token, Token];
  const way = wayOf(shape, word);
  if (way === undefined || way !== wayOf(shape, rateWord)) return [];
  const [before, by] = [base.figure!, change.figure!];
  if (!areAlike(before, by) || figureValue(before).n <= 0n) return [];
  const [part, whole] = printed(by, before);
  const relation = quotientRelation(
    termOf('change', by),
    termOf('base', before),
    termOf('rate', rate.figure!),
    `${part} ÷ ${whole}`,
  );
  return explained(verify({ kind: 'growth', relation }), relation) ? [relation] : [];
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
  const { period } = match.group(1) ?? {};
  return period?.relativeYear === -1;
}
