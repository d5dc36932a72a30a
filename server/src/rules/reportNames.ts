import type { ReportFacts } from '../claims';

/** How another report is called in a message: 《云溪镇2024年工作总结》（2024年总结.txt）, the file alone where there is no title. */
export function reportName({ title, path }: ReportFacts): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return title === '' ? `《${file}》` : `《${title}》（${file}）`;
}

/** 2024 is 2024年, 2024:1-6 is 2024年1-6月. */
export function periodName(period: string): string {
  const [year, months] = period.split(':');
  return months === undefined ? `${year}年` : `${year}年${/^(\d+)-\1$/.test(months) ? months.split('-')[0] : months}月`;
}

/** The first month after a period, in months since the year 0, as `ReportTime.written` counts them. */
export function endOfPeriod(period: string): number {
  return 12 * Number(period.slice(0, 4)) + Number(/-(\d+)$/.exec(period)?.[1] ?? 12);
}

/** 增长12% and 下降12% print the same number, so the word belongs to it where the two differ. */
export function signedText({ text, sign }: { readonly text: string; readonly sign: 1 | -1 }): string {
  return `${sign < 0 ? '下降' : '增长'}${text}`;
}
