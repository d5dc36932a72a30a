/** The groups of a pattern that tells a difference. */
export interface Groups {
  readonly base: number;
  readonly current: number;
  readonly word: number;
  readonly change: number;
  /** The groups of the words behind the two levels: 260家企业. */
  readonly nouns?: readonly [number, number];
  /** The group of the base's period, which must be the year before. */
  readonly baseYear?: number;
  /** The groups of the beginning and the end of a stretch: 年初, 年末. */
  readonly ends?: readonly [number, number];
  /** The group of a stretch of time: 五年净增. */
  readonly stretch?: number;
  /** What was there may have left meanwhile (新增18家), so that only a slip of the pen is told. */
  readonly mayLeave?: true;
  /** The group of what says that the levels are of all there are: 新增企业6家，总数由22家增加到28家. */
  readonly all?: number;
  /** The base is a target, which is as exact as it is round. */
  readonly isTarget?: true;
}

const ADVERBS = '(?:n|s|cy|y)*';

/** The ways in which sentences tell two levels and the change between them, in the order in which they are tried. */
export const FORMS: readonly (Groups & { readonly pattern: RegExp })[] = [
  // 由260家增加到300家，净增40家；由85%提高到92%，提高7个百分点；由全市第8位上升到第3位，提升5位
  {
    pattern: new RegExp(`fy?_?([QPH])(_?)[,(]?y?[UDt]y?([QPH])(_?)\\)?[,、(;]?${ADVERBS}([rd])${ADVERBS}([QT])`, 'dg'),
    base: 1,
    current: 3,
    word: 5,
    change: 6,
    nouns: [2, 4],
  },
  // 由214.8亿元增加到301.7亿元，五年净增86.9亿元
  {
    pattern: /fy?_?(Q)(_?)[,(]?y?[UDt]y?_?(Q)(_?)\)?[,、;](Q)s?([rd])(Q)/dg,
    base: 1,
    current: 3,
    word: 6,
    change: 7,
    nouns: [2, 4],
    stretch: 5,
  },
  // 由26项扩展到41项，新增15项
  {
    pattern: /fy?_?(Q)(_?)[,(]?y?(U)y?_?(Q)(_?)\)?[,、;](_)(Q)/dg,
    base: 1,
    current: 4,
    word: 6,
    change: 7,
    nouns: [2, 5],
    mayLeave: true,
  },
  // 新增经认证的企业6家，总数由22家增加到28家
  {
    pattern: /(Q)_?[,、;(](_)fy?(Q)y?([UD])y?(Q)/dg,
    base: 3,
    current: 5,
    word: 4,
    change: 1,
    all: 2,
    mayLeave: true,
  },
  // 提高7个百分点，由85%提高到92%
  { pattern: /([rd])([QT])[,、(]fy?([QPH])y?[UDt]y?([QPH])/dg, base: 3, current: 4, word: 1, change: 2 },
  // 达到300家，比上年的260家增加40家；第16名，比上年的第28名提高12位
  {
    pattern:
      /([QPH])_?(?:[,、][wv]*g+w?P|[,、]n?[rd]P)?[,(]?w?c(?:_?y[_gv]{0,3}|[_v]{0,2}g+|_v)_?([QPH])(?:n,|[,、])?([rd])([QT])/dg,
    base: 2,
    current: 1,
    word: 3,
    change: 4,
  },
  // 年初余额为63.48亿元，年末余额为67.15亿元，年内净增3.67亿元
  {
    pattern: /(y)_?(Q)_?[,;](y)_?(Q)_?[,;][_y]{0,2}([rd])(Q)/dg,
    base: 2,
    current: 4,
    word: 5,
    change: 6,
    ends: [1, 3],
  },
  // 394528人，与2010年第六次人口普查的372816人相比，十年共增加21712人
  { pattern: /(Q)_?[,(]cy_?(Q)n,(Q)s?([rd])(Q)/dg, base: 2, current: 1, word: 4, change: 5, stretch: 3 },
  // 优良天数338天，上年同期为327天，同比增加11天; 收入11486元，去年同口径10532元，多了954元
  {
    pattern: new RegExp(`([QPH])_?[,(](y)[vk]?([QPH])\\)?[,;]${ADVERBS}([rd_])${ADVERBS}([QT])`, 'dg'),
    base: 3,
    current: 1,
    word: 4,
    change: 5,
    baseYear: 2,
  },
  // 受理401件，比上年同期687件少286件；增长6.2%，比全市平均水平（5.6%）高0.6个百分点；支出4600万元，较预算5000万元节约400万元
  {
    pattern: /([QP])_?[,(]?[rd]?c(?:y|[_grd]{0,3})\(?([QP])\)?(_)([QT])/dg,
    base: 2,
    current: 1,
    word: 3,
    change: 4,
  },
  // 92.3%，比上年提高2.7个百分点，上年为89.6%
  {
    pattern: new RegExp(`([QPH])_?[,(]${ADVERBS}([rd])${ADVERBS}([QT])[,(](y)(?:v|_(?=H))?([QPH])(?=[,;.)])`, 'dg'),
    base: 5,
    current: 1,
    word: 2,
    change: 3,
    baseYear: 4,
  },
  // 累计99.2亿元，比上一个五年（81.5亿元）多收17.7亿元；264.3亿元，较上年同期（231.8亿元）增加32.5亿元
  { pattern: /(Q)_?[,(]?c_?[yQ]_?\((?:y_?)?(Q)\)([_rd])(Q)/dg, base: 2, current: 1, word: 3, change: 4 },
  // 3.48亿元，完成年度任务3.2亿元的108.8%，超额0.28亿元
  {
    pattern: /(Q)_?[,(、][vwy_]{1,4}g_?(Q)v?(?:_?v?g?P)\)?[,、](e|_)v?(?:g_?)?(Q)/dg,
    base: 2,
    current: 1,
    word: 3,
    change: 4,
    isTarget: true,
  },
  // 12.76万人，超出四年计划12万人0.76万人；2620户，超过年度目标2500户120户
  { pattern: /(Q)_?[,(](_|e)_?(?:[yQ]_?)?g_?(Q)(Q)/dg, base: 3, current: 1, word: 2, change: 4, isTarget: true },
  // 目标1500户，已新增1620户，超额完成120户
  { pattern: /g_?y?(Q)_?[,、;(][ys]*v*_?v?(Q)_?\)?[,、(](e)(Q)/dg, base: 1, current: 2, word: 3, change: 4 },
];
