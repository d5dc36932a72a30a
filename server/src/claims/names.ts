import type { ClaimKind, Role, Verdict } from './claim';

/** A name in Simplified Chinese and in English. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** What a kind of claim is called wherever a person reads of it. */
export const KIND_NAMES: Readonly<Record<ClaimKind, Name>> = {
  growth: { zh: '增减幅度', en: 'growth' },
  completion: { zh: '完成率', en: 'completion' },
  possibility: { zh: '百分比能否成立', en: 'possible percentage' },
  share: { zh: '占比', en: 'share' },
  sum: { zh: '合计', en: 'sum' },
  structure: { zh: '结构比例', en: 'structure' },
  containment: { zh: '包含关系', en: 'part and whole' },
  difference: { zh: '增减额', en: 'difference' },
  direction: { zh: '升降方向', en: 'direction' },
  average: { zh: '平均数', en: 'average' },
  count: { zh: '列举个数', en: 'list count' },
};

/** What a figure's role in a claim is called. */
export const ROLE_NAMES: Readonly<Record<Role, Name>> = {
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
  divisor: { zh: '除数', en: 'divisor' },
  average: { zh: '平均数', en: 'average' },
  count: { zh: '所写个数', en: 'stated count' },
  item: { zh: '列举项', en: 'item' },
};

/** What a verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Name>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '仅差尾数', en: 'off by rounding' },
  contradicted: { zh: '不符', en: 'does not hold' },
  undecidable: { zh: '无法判断', en: 'cannot be judged' },
};

/** The sign that stands for a verdict in the hover and in the ledger. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  rounding: '≈',
  contradicted: '✗',
  undecidable: '○',
};
