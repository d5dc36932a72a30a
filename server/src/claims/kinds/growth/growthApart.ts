import type { Period } from '../../../figures';
import { type Shape, type ShapeMatch, type Token, textBetween, tokenText } from '../../shape';
import { amountsIn } from '../common/amounts';
import { isLevel, nameOf } from '../common/ratio';
import { isYearBefore } from './growthBasis';
import { ADVERBS, type Form, MEANWHILE, RATE } from './growthForm';
import { ofLevelNow } from './growthHead';
import { change, levels } from './growthRelations';

/** Behind 由 or 比 stands what was. */
const LEVEL_ALONE = '(?<![cf]y?_?)(Q)_?';

/** Growth against a time that has a clause of its own, which may open a sentence of its own: …。与上年相比，…. */
export const FORMS_APART: readonly Form[] = [
  // 6284起，同比下降15.0%，比上年的7391起少发1107起
  {
    needs: 'Q n rd PMF c y Q rd_ Q',
    pattern: new RegExp(`${LEVEL_ALONE}\\)?[,、]n([rd])([PMF])[,、;]c(y)v?(Q)(_|[rd])(Q)(?=[,;.)])`, 'dg'),
    read: (shape, match) =>
      isYearBefore(match.group(4), match.group(1)) && SO_MANY.test(tokenText(shape, match.group(6)!))
        ? ofLevelNow(shape, match, (level) => levels(shape, match.group(5)!, level, match.group(3)!, match.group(2)!))
        : [],
  },
  // 企业净增41家、总数达到327家，增长14.3%
  {
    needs: 'rd Q Q rd',
    pattern: new RegExp(`([rd])(Q)[,、]([_s])_?v?(Q)[,、](${ADVERBS})([rd])${RATE}`, 'dg'),
    read: (shape, match) =>
      TOTAL.test(tokenText(shape, match.group(3)!))
        ? change(match.group(4)!, match.group(2)!, match.group(7)!, match.group(1)!, match.group(6)!)
        : [],
  },
  // 支出合计1084万元，占预算的95%。与2023年度相比，支出合计减少50万元，下降4.4%
  {
    needs: 'Q c y n rd Q rd',
    pattern: new RegExp(`(Q)\\)?${MEANWHILE}_?[,;.]cy_?n,([_Ss、&]*)([rd])(Q)[,、](n?)([rd])${RATE}`, 'dg'),
    read: (shape, match) =>
      isOfLevel(shape, match)
        ? change(match.group(1)!, match.group(4)!, match.group(7)!, match.group(3)!, match.group(6)!)
        : [],
  },
  // 常住人口48.8万人，与2010年第六次全国人口普查的46.5万人相比，增加2.3万人，增长5%
  {
    needs: 'Q c y Q n rd',
    pattern: new RegExp(`(Q)_?[,;.(]cy(_?)(Q)n,(?:Q?${ADVERBS}[rd]Q[,、])?n?([rd])${RATE}`, 'dg'),
    read: (shape, match) =>
      isTime(shape, match.group(2)) && isOnlyAmount(shape, match.position(1), match.group(1)!)
        ? levels(shape, match.group(3)!, match.group(1)!, match.group(5)!, match.group(4)!)
        : [],
  },
  // 税收收入312.46亿元、非税收入98.72亿元。税收收入比上年增收25.43亿元，增长8.9%
  {
    needs: 'Q c rd Q rd',
    pattern: new RegExp(`(?<=[.;])(_)(?:cy|n)([rd])(Q)[,、]n?([rd])${RATE}`, 'dg'),
    read: (shape, match) => {
      const level = levelNamed(shape, match);
      return level ? change(level, match.group(3)!, match.group(5)!, match.group(2)!, match.group(4)!) : [];
    },
  },
  // 增长3%，达到13.23亿元（2025年为12.84亿元）
  {
    needs: 'rd P Q ( y Q',
    pattern: /([rd])(P)[,、][Utv]?_?(Q)\(yv?(Q)\)/dg,
    read: (shape, match) => levels(shape, match.group(4)!, match.group(3)!, match.group(2)!, match.group(1)!),
  },
  // 损失下降15.8%（上年1084.3万元，本年912.6万元）
  {
    needs: 'rd PMF ( y Q y Q',
    pattern: /([rd])([PMF])[(](y)v?_?(Q)[,、;](y)v?_?(Q)(?=[),;])/dg,
    read: (shape, match) => {
      const [one, other] = [match.group(3)!.period!, match.group(5)!.period!];
      const [first, second] = [match.group(4)!, match.group(6)!];
      if (isBefore(one, other)) return levels(shape, first, second, match.group(2)!, match.group(1)!);
      return isBefore(other, one) ? levels(shape, second, first, match.group(2)!, match.group(1)!) : [];
    },
  },
  // 降水量612.3毫米，比常年的680.3毫米偏少10%; 较多年平均值1043毫米偏多9%
  {
    needs: 'Q c Q rd',
    pattern: new RegExp(`(Q)_?[,(]c(_)(Q)([rd])${RATE}`, 'dg'),
    read: (shape, match) =>
      USUAL.test(tokenText(shape, match.group(2)!))
        ? levels(shape, match.group(3)!, match.group(1)!, match.group(5)!, match.group(4)!)
        : [],
  },
];

/** How many more or fewer it is: 少1107起, 多发82起, 少受理348件. */
const SO_MANY = /^(?:[多少][\u4e00-\u9fa5]{0,3}|增加|增长|上升|减少|下降)$/;

/** The one level of the sentence before that goes by the name that a sentence on its change begins with. */
function levelNamed(shape: Shape, match: ShapeMatch): Token | undefined {
  const name = tokenText(shape, match.group(1)!).replace(/^[。;]|[均各]$/g, '');
  const { figure } = match.group(3)!;
  const start = shape.letters.lastIndexOf('.', match.start - 2) + 1;
  const alike = amountsIn(shape, start, match.start)
    .map((at) => shape.tokens[at]!)
    .filter((token) =>
      nameOf(shape, token)
        .replace(/(?:实现|完成|[为达到是有])*$/, '')
        .endsWith(name),
    );
  const [level] = alike;
  if (name.length < 2 || alike.length !== 1 || !isLevel(shape, level!)) return undefined;
  return level!.figure!.qualifier === 'exact' && level!.figure!.unit?.dimension === figure!.unit?.dimension
    ? level
    : undefined;
}

/** 上年 and 本年, 2023年 and 2024年: nothing lies between the two. */
function isBefore(one: Period, other: Period): boolean {
  if (one.year !== undefined && other.year !== undefined) return one.year + 1 === other.year;
  return one.relativeYear === -1 && other.relativeYear === 0;
}

/** What is usual at a place, which the weather is held against. */
export const USUAL = /^(?=.)(?:多年|历年|常年|历史)?(?:同期)?(?:平?均)?(?:值|水平)?的?$/;

/** 总数达到327家 behind an increase: what there is now. */
const TOTAL = /^(?:总数|总量|总计|累计|现有|全[省市县区镇](?:总数|累计)?)/;

/** What has grown goes by the name of the one level before it, or by none. */
function isOfLevel(shape: Shape, match: ShapeMatch): boolean {
  const at = match.position(1);
  if (!isOnlyAmount(shape, at, match.group(1)!)) return false;
  const from = match.position(2);
  const words = match.letters(2) === '' ? '' : textBetween(shape, from, from + match.letters(2).length - 1);
  const name = words
    .replace(/[各均]$/, '')
    .split('、')
    .at(-1)!;
  return nameOf(shape, match.group(1)!)
    .replace(/[均各]?[为达到是有]*$/, '')
    .endsWith(name);
}

/** Of two amounts of one sentence nobody can say which of them has grown. */
function isOnlyAmount(shape: Shape, at: number, { figure }: Token): boolean {
  const start = shape.letters.lastIndexOf('.', at) + 1;
  const alike = amountsIn(shape, start, at + 1).filter(
    (index) => shape.tokens[index]!.figure?.unit?.dimension === figure?.unit?.dimension,
  );
  return alike.length === 1;
}

/** 2010年第六次全国人口普查的, 2024年末的: words that only tell the time further. */
function isTime(shape: Shape, words: Token | undefined): boolean {
  return words === undefined || TIME.test(tokenText(shape, words));
}

const TIME =
  /^(?:年?[末底初]|同期)?(?:(?:第[一二三四五六七八九十]+次)?(?:全[国省市县])?[\u4e00-\u9fa5]{2,4}[普调]查)?(?:数据|结果|人口)?的?$/;
