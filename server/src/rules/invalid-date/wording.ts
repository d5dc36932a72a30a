import type { Localized } from '../rule';
import type { Fault } from './problem';

/** Says what is wrong with a date, and how it should read where that is known. */
export function messageOf(fault: Fault, text: string, right: string | undefined): Localized {
  switch (fault.kind) {
    case 'month':
      return {
        zh: `“${text}”不存在，月份只有1月至12月，请核对。`,
        en: `There is no month “${text}”.`,
      };
    case 'day':
      return dayMessage(fault, text);
    case 'clock':
      return clockMessage(fault.part, text);
    case 'glued':
      return gluedMessage(text, right);
    case 'year':
      return {
        zh: `“${text}”的年份是${fault.digits}位数，${fault.digits > 4 ? '多' : '少'}了一位，请核对。`,
        en: `The year in “${text}” has ${fault.digits} digits.`,
      };
    case 'bare':
      return {
        zh: `“${text}”疑漏“月”字，如指月份，应写作“${right}”。`,
        en: `“${text}” has probably lost its 月: if months are meant, write “${right}”.`,
      };
    case 'elided':
      return {
        zh: `“${text}”早于前面的起始日期；如已跨月，请写明月份，如“${fault.month}月${fault.day}日”。`,
        en: `“${text}” is earlier than the day on which the range begins; if it lies in the next month, say which.`,
      };
    case 'backwards':
      return backwardsMessage(fault.of, text);
    case 'weekday':
      return weekdayMessage(fault, text);
    case 'cutoff':
      return cutoffMessage(fault, text);
  }
}

type FaultOf<K extends Fault['kind']> = Fault & { readonly kind: K };

function dayMessage({ month, days, year }: FaultOf<'day'>, text: string): Localized {
  if (year === undefined) {
    const most = month === 2 ? '最多29' : `只有${days}`;
    return {
      zh: `“${text}”不存在，${month}月${most}天，请核对。`,
      en: `“${text}” does not exist: the month has ${days} days.`,
    };
  }
  const sort = days === 29 ? '是闰年' : '不是闰年';
  return {
    zh: `“${text}”不存在，${year}年${sort}，2月只有${days}天，请核对。`,
    en: `“${text}” does not exist: February ${year} has ${days} days.`,
  };
}

function clockMessage(part: 'hour' | 'minute', text: string): Localized {
  return part === 'hour'
    ? {
        zh: `“${text}”不是有效的时间，小时应在0至24之间，请核对。`,
        en: `“${text}” is no time of day: hours end with 24.`,
      }
    : {
        zh: `“${text}”不是有效的时间，分钟应在0至59之间，请核对。`,
        en: `“${text}” is no time of day: minutes end with 59.`,
      };
}

function gluedMessage(text: string, right: string | undefined): Localized {
  const suggestion = right === undefined ? '请补上“年”字并核对月份' : `应写作“${right}”`;
  return {
    zh: `“${text}”中年份与月份连写，漏了“年”字，${suggestion}。`,
    en: `The year and the month in “${text}” are run together${right === undefined ? '' : `: write “${right}”`}.`,
  };
}

function backwardsMessage(of: FaultOf<'backwards'>['of'], text: string): Localized {
  const hint = of === 'months' && !/年.*年/.test(text) ? '；如跨年，请写明“次年”' : '';
  return {
    zh: `“${text}”起止颠倒，结束早于开始，请核对${hint}。`,
    en: `“${text}” ends before it begins.`,
  };
}

function weekdayMessage({ date, actual, assumed }: FaultOf<'weekday'>, text: string): Localized {
  return {
    zh: `${date}是${actual}，不是“${text}”，${assumed ? '年份按本文日期推定，' : ''}请核对日期或星期。`,
    en: `${date} is ${actual}, not “${text}”${assumed ? ' (the year is taken from the report’s own date)' : ''}.`,
  };
}

const AGAINST: Readonly<Record<FaultOf<'cutoff'>['sort'], Localized>> = {
  line: { zh: '本文的成文日期', en: 'the report’s own date' },
  page: { zh: '本文的发布日期', en: 'the date on which it was published' },
  title: { zh: '标题所说的时间范围', en: 'the period in its title' },
};

function cutoffMessage({ end, sort }: FaultOf<'cutoff'>, text: string): Localized {
  const against = AGAINST[sort];
  return {
    zh: `“${text}”（${end}）晚于${against.zh}，已发生的数据不会统计到那时，请核对。`,
    en: `“${text}” (${end}) lies after ${against.en}, so nothing can have been counted up to then.`,
  };
}

export const OWN_DATE: Localized = { zh: '本文的日期', en: 'the report’s date' };
export const OWN_TITLE: Localized = { zh: '标题中的时间', en: 'the time in the title' };
export const PAGE_DATE: Localized = { zh: '页面的发布日期', en: 'the page’s date of publication' };
