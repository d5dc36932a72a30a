import { compare, formatDecimal, multiply, rational, subtract, whole } from '../arithmetic/rational';
import type { Span } from '../document';
import type { Growth, IndicatorSeries, PeriodValue } from '../linter';
import type { Language } from './language';
import { periodText } from './periods';

/** What the workspace's reports say of an indicator over the years, as a small table. */
export interface SeriesCard {
  readonly span: Span;
  /** 一般公共预算收入（青禾镇） */
  readonly title: string;
  readonly rows: readonly SeriesRow[];
}

export interface SeriesRow {
  readonly period: string;
  readonly value: string;
  /** Against the row of the year before; '' where the two do not compare. */
  readonly change: string;
  /** The name of the file that states it. */
  readonly source: string;
  /** The row of the figure under the cursor. */
  readonly isOwn: boolean;
}

const MOST_ROWS = 6;

/** Undefined where only one period has a value: that stands in the text already. */
export function seriesCard(series: IndicatorSeries | undefined, language: Language): SeriesCard | undefined {
  if (!series || new Set(series.values.map(({ period }) => period)).size < 2) return undefined;
  const { own, values } = series;
  const rows = shownOf(values, own.fact.period).map(
    (value): SeriesRow => ({
      period: periodText(value.period, language),
      value: value.stated[0].fact.text,
      change: value.growth ? changeText(value.growth, language) : '',
      source: sourceText(value, language),
      isOwn: value.stated.some(({ fact }) => fact === own.fact),
    }),
  );
  const place = own.report.place?.name ?? '';
  const title = own.fact.indicator + (language === 'zh' ? `（${place}）` : ` (${place})`);
  return { span: own.span, title, rows };
}

/** The latest ones; where the figure is older than those, the year before it and what follows. */
function shownOf(values: readonly PeriodValue[], own: string): readonly PeriodValue[] {
  const latest = Math.max(0, values.length - MOST_ROWS);
  const first = values.findIndex(({ period }) => period === own);
  const from = first < 0 ? latest : Math.min(Math.max(0, first - 1), latest);
  return values.slice(from, from + MOST_ROWS);
}

/** 增长9.5%, 约下降2.1%: 约 where the rounding of the two levels leaves more than a point open. */
function changeText({ rate, range }: Growth, language: Language): string {
  const percent = formatDecimal(multiply(rate, whole(100)), 1);
  const about = isWide(range) ? ABOUT[language] : '';
  if (/^-?0\.0$/.test(percent)) return about + LEVEL[language];
  const words = percent.startsWith('-') ? FALL : RISE;
  return `${about}${words[language]}${percent.replace('-', '')}%`;
}

const ABOUT: Words = { zh: '约', en: 'about ' };
const LEVEL: Words = { zh: '持平', en: 'unchanged' };
const RISE: Words = { zh: '增长', en: '+' };
const FALL: Words = { zh: '下降', en: '−' };
type Words = Readonly<Record<Language, string>>;

function isWide({ low, high }: Growth['range']): boolean {
  return !low || !high || compare(subtract(high.at, low.at), rational(1n, 100n)) > 0;
}

function sourceText({ stated: [{ report }, ...others] }: PeriodValue, language: Language): string {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1);
  const reports = new Set([report, ...others.map((other) => other.report)]).size;
  if (reports === 1) return name;
  return language === 'zh' ? `${name} 等${reports}份` : `${name} and ${reports - 1} more`;
}
