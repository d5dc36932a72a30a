export { KIND_NAMES, VERDICT_MARKS, VERDICT_NAMES } from '../../claims/names';

import type { Verdict } from '../../claims';
import type { Localized } from '../../rules';
import type { Ledger } from './ledger';

/** What the ledger says by itself, in its panel and in what is exported. */
export const LEDGER_WORDS = {
  title: { zh: '核对台账', en: 'Ledger of figures' },
  number: { zh: '序号', en: 'No.' },
  verdict: { zh: '结论', en: 'Verdict' },
  kind: { zh: '种类', en: 'Kind' },
  section: { zh: '章节', en: 'Section' },
  line: { zh: '行', en: 'Line' },
  text: { zh: '原文', en: 'Text' },
  workings: { zh: '算式', en: 'Working' },
  note: { zh: '说明', en: 'Note' },
  remark: { zh: '核稿意见', en: 'Remark' },
  place: { zh: '第 {0} 行', en: 'Line {0}' },
  search: { zh: '搜索数字、指标、章节（/）', en: 'Search figures, indicators, sections (/)' },
  filter: { zh: '只看这些结论', en: 'Show these verdicts only' },
  allKinds: { zh: '全部种类', en: 'All kinds' },
  export: { zh: '导出…', en: 'Export…' },
  shown: { zh: '列出 {0} 项', en: '{0} listed' },
  noReport: {
    zh: '请打开一份稿件，这里会列出其中可以核对的数据关系。',
    en: 'Open a report: the relations between its figures are listed here.',
  },
  noClaims: { zh: '这份稿件里没有可以核对的数据关系。', en: 'No relation between figures is stated in this report.' },
  noMatch: { zh: '没有符合条件的条目。', en: 'Nothing matches.' },
  showAll: { zh: '全部列出', en: 'Show all' },
  beginning: { zh: '（开头）', en: '(beginning)' },
  drafter: { zh: '拟稿人', en: 'Drafted by' },
  checker: { zh: '核稿人', en: 'Checked by' },
  date: { zh: '日期', en: 'Date' },
} as const satisfies Record<string, Localized>;

/** A claim is checked when its figures are enough to judge it. */
export function checkedCount({ holds, rounding, contradicted }: Readonly<Record<Verdict, number>>): number {
  return holds + rounding + contradicted;
}

/** How much of the report was covered, in one line. */
export function coverageText({ language, figures, counts }: Omit<Ledger, 'rows'>): string {
  const checked = checkedCount(counts);
  if (language === 'zh') return `共 ${figures} 个数字，核对 ${checked} 项数据关系`;
  return `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${checked} ${checked === 1 ? 'relation' : 'relations'} checked`;
}

/** What is said of a percentage that no whole numbers give. */
export function impossible(stated: string): Localized {
  return { zh: `总数取任何整数，都得不出 ${stated}`, en: `no whole total gives ${stated}` };
}

/** What is said of a figure that the others contradict. */
export function shouldBe(implied: string): Localized {
  return { zh: `推算应为 ${implied}`, en: `the other figures give ${implied}` };
}

/** What is said of shares that do not make the whole. */
export function sharesShouldBe(implied: string): Localized {
  return { zh: `各项合计应为 ${implied}`, en: `the shares should add up to ${implied}` };
}
