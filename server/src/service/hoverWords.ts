import type { Basis, Claim, ClaimKind, Role } from '../claims';
import type { Localized } from '../rules';

/** The words of the hover. Every kind and role must have its own here, so adding one to the contract asks for them. */

export const KINDS: Readonly<Record<ClaimKind, Localized>> = {
  growth: { zh: '增减幅度', en: 'Growth' },
  completion: { zh: '完成率', en: 'Completion' },
  share: { zh: '占比', en: 'Share' },
  sum: { zh: '合计', en: 'Sum' },
  count: { zh: '列举个数', en: 'Count' },
};

const ROLES: Readonly<Record<Role, Localized>> = {
  base: { zh: '基数', en: 'base' },
  current: { zh: '现值', en: 'current' },
  change: { zh: '增减额', en: 'change' },
  rate: { zh: '增减幅度', en: 'rate' },
  value: { zh: '完成数', en: 'done' },
  target: { zh: '目标数', en: 'target' },
  part: { zh: '部分', en: 'part' },
  whole: { zh: '总体', en: 'whole' },
  share: { zh: '占比', en: 'share' },
  total: { zh: '合计', en: 'total' },
  count: { zh: '所写个数', en: 'stated count' },
  item: { zh: '列项', en: 'item' },
};

/** What the operand is in this claim: a rate of completion is a 完成率, any other a 增减幅度. */
export function roleName(claim: Claim, role: Role): Localized {
  return claim.kind === 'completion' && role === 'rate' ? KINDS.completion : ROLES[role];
}

/** Why a claim cannot be judged, or on which weaker reading it rests. */
export const BASES: Readonly<Record<Basis, Localized>> = {
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
    zh: '“其中”只列出一部分，分项之和不必等于总数',
    en: 'The parts are only some of the whole and need not add up to it',
  },
  averaged: {
    zh: '年均数按所写年数复合推算',
    en: 'The annual average is compounded over the stated years',
  },
};

export const WORDS = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '四舍五入口径提示', en: 'a matter of rounding' },
  contradicted: { zh: '不符', en: 'does not hold' },
  undecidable: { zh: '无法判断', en: 'cannot be judged' },
  opposite: { zh: '文字所说的方向与数字相反', en: 'The words and the numbers go in opposite directions' },
  unknown: { zh: '所给数字不足以推算', en: 'The figures given are not enough' },
  text: { zh: '原文', en: 'Text' },
  role: { zh: '含义', en: 'Meaning' },
  range: { zh: '真值范围', en: 'True value' },
  computed: { zh: '推算值', en: 'Computed' },
  equals: { zh: '换算', en: 'Also' },
} as const satisfies Record<string, Localized>;

/** What a figure is printed as, what the others imply, said in one line. */
export function implication(kind: 'should' | 'rounded', implied: string, stated: string): Localized {
  return kind === 'should'
    ? { zh: `推算应为 ${implied}，原文为 ${stated}`, en: `The other figures give ${implied}; the text says ${stated}` }
    : {
        zh: `按四舍五入应为 ${implied}，原文为 ${stated}`,
        en: `Rounded half up it is ${implied}; the text says ${stated}`,
      };
}

/** How many more claims there are than the hover shows. */
export function moreClaims(count: number): Localized {
  return { zh: `此处另有 ${count} 组数据关系`, en: `${count} more claims here` };
}
