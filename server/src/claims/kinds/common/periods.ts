import type { Period } from '../../../figures';

/** 去年 and 今年, 2022年 and 2023年, 2022年1-6月 and 2023年1-6月: the same stretch of the year just before. */
export function isYearAfter(one: Period, other: Period): boolean {
  if (!haveSameMonths(one, other) || isStretch(one) || isStretch(other)) return false;
  if (one.year !== undefined && other.year !== undefined) return one.year + 1 === other.year;
  return one.relativeYear === -1 && other.relativeYear === 0;
}

/** 9月 and 10月, 三季度 and 四季度, 上半年 and 下半年: two stretches of equal length of which the second follows on the first. */
export function isNextStretch(one: Period, other: Period): boolean {
  const [first, second] = [one.months, other.months];
  if (!first || !second || /[底末初]$/.test(one.text) !== /[底末初]$/.test(other.text)) return false;
  if (first.last - first.first !== second.last - second.first) return false;
  const isSame = one.year === other.year || other.year === undefined;
  if (second.first === 1) return first.last === 12 && one.year !== undefined && one.year + 1 === other.year;
  return first.last + 1 === second.first && isSame && (one.relativeYear ?? 0) === (other.relativeYear ?? 0);
}

/** True where two periods name one time; 2023年 and 2023年度 are one. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return (
    haveSameMonths(one, other) &&
    !isStretch(one) &&
    !isStretch(other) &&
    (one.year ?? one.relativeYear) === (other.year ?? other.relativeYear) &&
    (one.year !== undefined || one.relativeYear !== undefined || one.months !== undefined)
  );
}

function haveSameMonths(one: Period, other: Period): boolean {
  return one.months?.first === other.months?.first && one.months?.last === other.months?.last;
}

/** 2018—2020年 is no one year. */
function isStretch({ text }: Period): boolean {
  return /\d{4}年?[-—~至到]/.test(text);
}
