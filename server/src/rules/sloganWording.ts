import type { SloganEntry } from '../lexicon';
import type { Description, Edit, Fix } from './rule';

/** Slogans carry quotes of their own, so the outer ones are of another kind. */
export function quote(text: string): string {
  return `「${text}」`;
}

/** Where the form was laid down, when, and what a person should know to decide; nothing when the entry does not say. */
export function sourceOf(entry: SloganEntry | undefined): Pick<Description, 'workings'> {
  if (entry?.source === undefined) return {};
  const { since, until, source } = entry;
  // A source with a year says itself when; that of a form out of use may be what took its place.
  const dated = since === undefined || until !== undefined || /\d{4}/.test(source) ? source : `${source}（${since}）`;
  return { workings: entry.note === undefined ? `依据：${dated}` : `依据：${dated}；${entry.note}` };
}

/** One form in another's place. */
export function sloganFix({ span, newText }: Edit, safe: boolean): Fix {
  const title = { zh: `改为${quote(newText)}`, en: `Change to ${quote(newText)}` };
  return { title, safe, edits: [{ span, newText }] };
}

/** 2018-03 as it is said: 2018年3月. */
export function dateInChinese(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? `${year}年` : `${year}年${month}月`;
}
