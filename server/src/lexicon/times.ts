import type { ReportDate } from '../document';
import type { SloganEntry } from './entry';

/** True when the slogan came into use after the report was written: what is wrong now may have been the wording then. */
export function isOfLaterTimes({ since }: SloganEntry, date: ReportDate | undefined): boolean {
  if (since === undefined || date === undefined) return false;
  const [year, month] = since.split('-').map(Number);
  return date.year < year! || (date.year === year && (date.month ?? 12) < (month ?? 1));
}

/** True when the report was written after a date of the lexicon (YYYY or YYYY-MM) was over. */
export function isLaterThan(date: ReportDate, until: string): boolean {
  const [year, month] = until.split('-').map(Number);
  return date.year > year! || (date.year === year && (date.month ?? 1) > (month ?? 12));
}
