import type { Localized } from '../rule';
import type { Departure } from './problem';

/** Says what the report is about, and which words depart from it. */
export function messageOf(departure: Departure, text: string): Localized {
  switch (departure.kind) {
    case 'months':
      return monthsMessage(departure, text);
    case 'partOfYear':
      return {
        zh: `本文是${departure.own}全年的总结，此处用的是“${text}”的数据；全年数据如已公布，建议更新，否则可注明。`,
        en: `The report is about all of ${departure.own}, but “${text}” is given here: update it if later figures are out, or say why.`,
      };
    case 'year':
      return {
        zh: `标题为${departure.own}，此处却写“${text}”，疑为往年文字未改，请核对是否应为${departure.expected}年。`,
        en: `The title says ${departure.own}, but here stands “${text}”: perhaps it was left over from an earlier report.`,
      };
    case 'heading':
      return {
        zh: `标题为${departure.own}，此处标题却写“${text}”，请核对年份是否应为${departure.expected}年。`,
        en: `The title says ${departure.own}, but this heading says “${text}”: should it be ${departure.expected}?`,
      };
    case 'stale':
      return staleMessage(departure, text);
  }
}

function monthsMessage({ own, others, late }: Departure & { readonly kind: 'months' }, text: string): Localized {
  const en = `The report is about ${own}, but “${text}” is given here`;
  if (others !== undefined) {
    return {
      zh: `本文统计范围是${own}，其他数据用“${others}”，此处是“${text}”，口径不一，请核对是否需要更新或注明。`,
      en: `${en}, while other figures are of ${others}: update it, or say why.`,
    };
  }
  return late
    ? {
        zh: `本文统计范围是${own}，此处是“${text}”的数据；最后一个月的数据如已公布，建议更新，尚未公布可注明。`,
        en: `${en}: update it if the last month’s figures are out, or say so.`,
      }
    : { zh: `本文统计范围是${own}，此处是“${text}”的数据，请核对统计时间。`, en: `${en}: is that the right period?` };
}

const DATES: Readonly<Record<'line' | 'page' | 'title', Localized>> = {
  line: { zh: '本文成文时间', en: 'the report was written' },
  page: { zh: '本文公开时间', en: 'the report was published' },
  title: { zh: '本文总结的时间', en: 'the report ends' },
};

function staleMessage({ end, against, date }: Departure & { readonly kind: 'stale' }, text: string): Localized {
  const { zh, en } = DATES[against];
  return {
    zh: `${zh}是${date}，“${text}”（${end}）已经过去，请核对是否已经完成，并更新表述。`,
    en: `“${text}” (${end}) was over when ${en} (${date}): has it been done by now?`,
  };
}

/** What the place is that a departure is held against. */
export function relatedMessage(sort: 'title' | 'line' | 'page'): Localized {
  return RELATED[sort];
}

const RELATED: Readonly<Record<'title' | 'line' | 'page', Localized>> = {
  title: { zh: '标题中的时间', en: 'the time in the title' },
  line: { zh: '本文的日期', en: 'the report’s date' },
  page: { zh: '页面的日期', en: 'the page’s date' },
};
