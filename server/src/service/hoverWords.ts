import { type Basis, type Claim, type ClaimKind, KIND_NAMES, ROLE_NAMES, type Role } from '../claims';
import type { Localized } from '../rules';

/** The words of the hover. */

/** What the operand is in this claim: a rate of completion is a 完成率, any other a 增减幅度. */
export function roleName(claim: Claim, role: Role): Localized {
  return claim.kind === 'completion' && role === 'rate' ? KIND_NAMES.completion : ROLE_NAMES[role];
}

/** Why a claim cannot be judged, or on which weaker reading it rests; undefined for one that rests on its figures alone. */
export function basisWords({ basis, kind }: Claim): Localized | undefined {
  if (basis === 'subset') return WEAKER[kind] ?? BASES.subset;
  if (basis === 'open-operand') return OPEN[kind] ?? BASES[basis];
  return basis && BASES[basis];
}

/** What is open where no figure is. */
const OPEN: Partial<Record<ClaimKind, Localized>> = {
  count: {
    zh: '列举带“等”，可能没有列全，不能断定',
    en: 'The list ends in 等 and may go on, so nothing follows',
  },
  possibility: {
    zh: '合适的总数不止一个，不能断定',
    en: 'More than one total would do, so nothing follows',
  },
};

/** What may be another than the sentence makes one think. */
const WEAKER: Partial<Record<ClaimKind, Localized>> = {
  average: {
    zh: '总数与个数也可能不是同一口径',
    en: 'The total and the number may not be of the same scope',
  },
  completion: {
    zh: '目标也可能已经调整',
    en: 'The target may have been changed',
  },
};

const BASES: Readonly<Record<Basis, Localized>> = {
  'constant-price': {
    zh: '增速按不变价计算，不能用现价数推算',
    en: 'The rate is at constant prices; levels at current prices do not give it',
  },
  comparable: {
    zh: '增速按可比口径计算，不能用所列数字推算',
    en: 'The rate is on a comparable basis; the printed levels do not give it',
  },
  'open-operand': {
    zh: '有数字只写了界限（如“余”“以上”），不能推算',
    en: 'A figure is only bounded (more than, at least), so nothing follows',
  },
  subset: {
    zh: '所列分项可能只是其中一部分',
    en: 'The parts listed may be only some of the whole',
  },
  averaged: {
    zh: '年均数按所写年数复合推算',
    en: 'The annual average is compounded over the stated years',
  },
  far: {
    zh: '与所列数字相差太远，可能说的是别的数字',
    en: 'Too far from the figures beside it, so it may be of others',
  },
  unit: {
    zh: '两个百分比之差用“个百分点”，数量的变动幅度用“%”',
    en: 'Two percentages differ by percentage points; an amount changes by a percentage',
  },
  magnitude: {
    zh: '与同句其他数字的单位（万、亿）不同，换算后恰好相符',
    en: 'Its unit is not that of the other figures, with which it would agree',
  },
  coarse: {
    zh: '整数若是四舍五入所得，也可能相符',
    en: 'It may agree if the whole number is rounded',
  },
};

export const WORDS = {
  opposite: { zh: '文字所说的方向与数字相反', en: 'The words and the numbers go in opposite directions' },
  unknown: { zh: '所给数字不足以推算', en: 'The figures given are not enough' },
  text: { zh: '原文', en: 'Text' },
  role: { zh: '含义', en: 'Meaning' },
  range: { zh: '取值范围', en: 'True value' },
  exact: { zh: '整数', en: 'exact' },
  computed: { zh: '推算值', en: 'Computed' },
  year: { zh: '年份', en: 'Year' },
  value: { zh: '数值', en: 'Value' },
  change: { zh: '增减', en: 'Change' },
  source: { zh: '出处', en: 'Source' },
  gap: { zh: '相差', en: 'off by' },
  rule: { zh: '规则', en: 'Rule' },
  ignore: { zh: '忽略这一处', en: 'Ignore this one' },
  inWords: { zh: '大写', en: 'In capital numerals' },
  mentions: { zh: '本稿另见', en: 'Also in this report' },
  line: { zh: '第{0}行', en: 'line {0}' },
} as const satisfies Record<string, Localized>;

/** What the other figures give beside what the text says, in one line. */
export function implication({ kind, verdict, isCutOff }: Claim, implied: string, stated: string): Localized {
  if (verdict !== 'rounding' || !(isCutOff || kind === 'sum')) {
    return {
      zh: `推算应为 ${implied}，原文为 ${stated}`,
      en: `The other figures give ${implied}; the text says ${stated}`,
    };
  }
  return kind === 'sum'
    ? {
        zh: `分项相加为 ${implied}，原文为 ${stated}，只差尾数`,
        en: `The parts add up to ${implied}; the text says ${stated}`,
      }
    : {
        zh: `四舍五入为 ${implied}，原文 ${stated} 像是直接截去了尾数`,
        en: `Rounded half up it is ${implied}; ${stated} looks cut off`,
      };
}

/** Why it holds although the workings give another number. */
export function leeway(range: string): Localized {
  return { zh: `按各数的取值范围，${range} 都有可能`, en: `The figures as printed allow ${range}` };
}

/** How many more claims there are than the hover shows. */
export function moreClaims(count: number): Localized {
  return { zh: `此处另有 ${count} 组数据关系`, en: `${count} more claims here` };
}
