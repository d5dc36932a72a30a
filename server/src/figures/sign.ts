/**
 * −1 or 1 for a sign that belongs to the number, as in +19.82%, 增长-3%, 净收入-218万元 or 负218万元, 0 where there is none, as between
 * 3-5; undefined where a hyphen behind a word may be a dash (2024年-218万元, 10人-20人).
 */
export function signBefore(folded: string, at: number): -1 | 0 | 1 | undefined {
  const mark = folded[at - 1];
  if (mark !== '-' && mark !== '+' && mark !== '−' && mark !== '负') return 0;
  const before = folded.slice(Math.max(0, at - 6), at - 1);
  if (mark === '负') return /[胜平抱背自减担欠承肩]\d{0,3}场?$/.test(before) ? 0 : -1;
  if (before === '' || /[长增降幅率速为至到由从(,:;、\s|]$/.test(before)) return mark === '+' ? 1 : -1;
  if (mark === '+' || !/[\u4e00-\u9fa5]$/.test(before)) return 0;
  return NO_NAME.test(before) ? undefined : -1;
}

/** What is before a dash rather than before a sign: 10万元, 2024年, 三季度, 附件. */
const NO_NAME = /\d[\u4e00-\u9fa5]{1,4}$|[一二三四五六七八九十年月日号期季度件表图第]$/;
