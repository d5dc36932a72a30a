import { type Language, nameOf } from '../service';

/** What is said while reports are being checked. */
export interface ProgressWords {
  readonly title: string;
  /** Which file of how many. */
  file(done: number, total: number, uri: string): string;
}

export function createProgressWords(language: Language): ProgressWords {
  return language === 'zh'
    ? { title: '核对文件夹里的稿件', file: (done, total, uri) => `第 ${done + 1} 份，共 ${total} 份：${nameOf(uri)}` }
    : { title: 'Checking the reports', file: (done, total, uri) => `${done + 1} of ${total}: ${nameOf(uri)}` };
}
