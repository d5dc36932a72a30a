import { type Block, keeping, matchesFrom, type Span, unitSet } from '../document';

/** A stretch of time that a figure speaks of: 2023年, 1-6月, 上半年, 截至10月底, 十三五期间. */
export interface Period {
  readonly span: Span;
  readonly text: string;
  /** The calendar year, when the words give one; `relativeYear` −1 for 去年/上年, 0 for 今年. */
  readonly year: number | undefined;
  readonly relativeYear: number | undefined;
  /** First and last month, when the words give them: 1-6月 and 上半年 are 1 and 6. */
  readonly months: { readonly first: number; readonly last: number } | undefined;
}

/** Every period that the folded text names, in order. Dates count as periods, so that their digits are no figures. */
export function readPeriods(folded: string): readonly Period[] {
  if (!MAYBE_PERIOD.test(folded)) return [];
  return matchesFrom(folded, PERIOD, BEGINNINGS).map((match) => {
    const text = match[0];
    const { year, relativeYear } = yearOf(text);
    return {
      span: { start: match.index, end: match.index + text.length },
      text,
      year,
      relativeYear,
      months: monthsOf(text),
    };
  });
}

/** The periods of a line, which figures and statements both ask for. */
export const periodsOf = keeping(({ folded }: Pick<Block, 'folded'>): readonly Period[] => readPeriods(folded));

const MAYBE_PERIOD = /[年月季前期初末日]|”?五/;
const YEAR = '(?:19|20)\\d{2}年度?';
const YEARS = '(?:19|20)\\d{2}(?:年?[-—~至到](?:(?:19|20)\\d{2}|\\d{2}))年';
const RELATIVE_YEAR = '(?:上一?年度?|[头前]一年|去年|今年|前年|本年度?|当年|明年|全年)';
const MONTHS = '(?:(?:元|\\d{1,2})月?份?[-—~至到]\\d{1,2}月份?)';
const DAY = '(?:\\d{1,2}月(?:\\d{1,2}[日号])?(?:份|底|末|初|上旬|中旬|下旬)?)';
const PART = `(?:${MONTHS}|${DAY}|上半年|下半年|第?[一二三四1-4]季度|前[一二三]季度|前[两二三四五六七八九十]+个月|[年月季]底|年[末初终]|年中|同期|同季|同月)`;
const PLAN = '[“"]?十[一二三四五]?五[”"]?(?:规划)?(?:期间|时期|以来|期末|末|初期)';
const STRETCH = '(?:近|过去|最近|这|前)?(?:[一二三四五六七八九十两]{1,4}|\\d{1,2})年(?:来|间|以来)';
/** 五年前 */
const AGO = '(?:[一二三四五六七八九十两]{1,3}|\\d{1,2})年前(?!后|列|茅|三|半|期|[一二]季)';
/** 上年末, 2023年底: not 年初步 or 年末端. */
const EDGE = '(?:末(?!端|梢)|底(?!线|蕴|气|部|层)|初(?!步|级|次|心|中|期|见))';
const NUMERIC_DATE = '(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./]\\d{1,2}(?!\\d)';
const PERIOD = new RegExp(
  `(?<![\\d.])(?:截[至止])?(?:${NUMERIC_DATE}|(?:${YEARS}|${YEAR}|${RELATIVE_YEAR})(?:${EDGE}|的?${PART})?|${PART}|${PLAN}|${STRETCH}|${AGO}|目前)`,
  'y',
);
/** What a period can begin with: a digit or a numeral, a quote of a plan's name, or the first character of a word above. */
const BEGINNINGS = unitSet('0123456789一二三四五六七八九十两“"截上去今头前本当明全元下第年月季同近过最这目');

function yearOf(text: string): Pick<Period, 'year' | 'relativeYear'> {
  const year = /(?:19|20)\d{2}(?=年|[-./])/.exec(text)?.[0];
  if (year === undefined && /[去上]一?年|[头前]一年|同期|同季|同月/.test(text))
    return { year: undefined, relativeYear: -1 };
  if (/今年|本年|当年|全年/.test(text)) return { year: undefined, relativeYear: 0 };
  return { year: year === undefined ? undefined : Number(year), relativeYear: undefined };
}

function monthsOf(text: string): Period['months'] {
  if (text.includes('上半年')) return { first: 1, last: 6 };
  if (text.includes('下半年')) return { first: 7, last: 12 };
  const range = /(元|\d{1,2})月?份?[-—~至到](\d{1,2})月/.exec(text);
  if (range) return { first: range[1] === '元' ? 1 : Number(range[1]), last: Number(range[2]) };
  const first = /前([一二三])季度/.exec(text)?.[1];
  if (first) return { first: 1, last: '一二三'.indexOf(first) * 3 + 3 };
  const quarter = /([一二三四1-4])季度/.exec(text)?.[1];
  if (quarter) {
    const index = ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) - 1;
    return { first: index * 3 + 1, last: index * 3 + 3 };
  }
  const month = /(\d{1,2})月/.exec(text)?.[1];
  return month === undefined ? undefined : { first: Number(month), last: Number(month) };
}
