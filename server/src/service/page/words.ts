import type { Localized } from '../../rules';

/** What the page says by itself, beside the words of the ledger; those on findings come from the rules. */
export const words = {
  title: { zh: '核稿结果', en: 'Hegao results' },
  contents: { zh: '目录', en: 'Contents' },
  findings: { zh: '发现的问题', en: 'Findings' },
  claims: { zh: '数据关系', en: 'Relations between figures' },
  show: { zh: '显示', en: 'Show' },
  nothing: { zh: '没有发现问题', en: 'Nothing found' },
  noFile: { zh: '没有核对任何文件。', en: 'No file was checked.' },
  failed: { zh: '未能核对', en: 'Not checked' },
  see: { zh: '另见', en: 'See' },
  made: { zh: '由核稿 Hegao', en: 'Made by Hegao' },
} as const satisfies Record<string, Localized>;

/** How many files: English counts in two forms. */
export function filesText(count: number, language: keyof Localized): string {
  return language === 'zh' ? `${count} 个文件` : `${count} ${count === 1 ? 'file' : 'files'}`;
}
