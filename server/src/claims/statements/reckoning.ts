import type { Report } from '../../document';
import type { Period } from '../../figures';

/** From where a report counts its years and months. */
export interface Reckoning {
  /** The year that 今年 is. */
  readonly now: number | undefined;
  /** The key of the period that the report as a whole speaks of. */
  readonly period: string;
  /** The months of that period, when the title says less than a year. */
  readonly months: { readonly first: number; readonly last: number } | undefined;
  /** The title lines: the place that a title names is the whole. */
  readonly names: readonly string[];
}

/** Reads the report's title: 2025年上半年工作总结 speaks of 2025, months 1 to 6; a 政府工作报告 of the year before its own. */
export function reckoningOf({ blocks, date }: Report): Reckoning {
  const heads = blocks
    .slice(0, 6)
    .map(({ block }) => ({ text: block.folded.slice(block.content.start, block.content.end), ordinal: block.ordinal }))
    .filter(({ text }) => text.length <= 60 && !/[。;]/.test(text));
  const titles = heads.map(({ text }) => text);
  // 一、地方工业较快增长 names a part of the report and not the whole.
  const names = heads.filter(({ ordinal }) => !ordinal).map(({ text }) => text);
  const title = titles.find((text) => /(?:19|20)\d\d年/.test(text)) ?? titles[0] ?? '';
  const year = /((?:19|20)\d\d)年/.exec(title)?.[1];
  const now = year === undefined ? date?.year : Number(year);
  const months = monthsOf(title);
  const last = titles.some((text) => /政府工作报告/.test(text)) && now !== undefined ? now - 1 : now;
  return { now, months, period: keyOf(last, months), names };
}

function monthsOf(title: string): Reckoning['months'] {
  if (title.includes('上半年')) return { first: 1, last: 6 };
  const quarters = /前([一二三])季度/.exec(title)?.[1];
  if (quarters) return { first: 1, last: 3 * ('一二三'.indexOf(quarters) + 1) };
  if (/(?<!前)一季度/.test(title)) return { first: 1, last: 3 };
  const range = /(?:1|元)月?[-—~至]{1,2}(\d{1,2})月/.exec(title)?.[1];
  return range === undefined ? undefined : { first: 1, last: Number(range) };
}

/**
 * One key for all ways of naming a period: 1-6月, 上半年, 截至6月底. Undefined for a period that has no fixed place (同期).
 * Words that are neither years nor months (五年来, 十三五期间) stand for themselves.
 */
export function periodKey(period: Period, { now, months, period: whole }: Reckoning): string | undefined {
  const { text } = period;
  if (/同期|同季|同月|当月|目前/.test(text)) return undefined;
  if (/^(?:(?:过去|这|前)?一年[来间]?|全年|当年)$/.test(text)) return whole;
  if (/^(?:今年|本年度?)的?$/.test(text)) return keyOf(now, months);
  if (/[-—~至到].*年$|年[来间]|以来|[日号初中旬]|前年|明年|五|下半年/.test(text)) return `=${text}`;
  const year = period.year ?? (period.relativeYear === undefined ? undefined : (now ?? 0) + period.relativeYear);
  return keyOf(year ?? now, period.months && span(text, period.months));
}

/** A month's end stands for the year up to it. */
function span(text: string, months: { readonly first: number; readonly last: number }): Reckoning['months'] {
  return /[底末]|截[至止]/.test(text) && months.first === months.last ? { first: 1, last: months.last } : months;
}

/** 2024 for the year, 2024:1-6 for its first half. */
export function keyOf(year: number | undefined, months: Reckoning['months']): string {
  const full = !months || (months.first === 1 && months.last === 12);
  return `${year ?? ''}${full ? '' : `:${months.first}-${months.last}`}`;
}
