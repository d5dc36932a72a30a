import { SEVERITIES } from '../../linter';
import type { Invocation } from '../arguments';
import type { Summary } from './lintFormat';
import type { Style } from './style';
import { severityWords } from './words';

/** The last line for people: how many files, what was or would be repaired, and what was found. */
export function summaryText(summary: Summary, { language, dryRun }: Invocation, style: Style): string {
  const counts = SEVERITIES.filter((severity) => summary.bySeverity[severity] > 0).map((severity) => {
    const paint = style.bySeverity[severity];
    return paint(`${severityWords[severity][language]} ${summary.bySeverity[severity]}`);
  });
  return language === 'zh' ? chineseSummary(summary, counts, dryRun) : englishSummary(summary, counts, dryRun);
}

function chineseSummary({ files, findings, repaired }: Summary, counts: readonly string[], dryRun: boolean): string {
  if (files === 0) return '没有核查任何文件。';
  const repairs = repaired > 0 ? `${dryRun ? '可改好' : '改好'} ${repaired} 处，` : '';
  const rest = dryRun && repaired > 0 ? '此外' : '';
  const found = findings === 0 ? '没有发现问题' : `发现 ${findings} 处：${counts.join('，')}`;
  return `核了 ${files} 个文件，${repairs}${rest}${found}。`;
}

function englishSummary({ files, findings, repaired }: Summary, counts: readonly string[], dryRun: boolean): string {
  if (files === 0) return 'No file was checked.';
  const repairs = repaired > 0 ? `${repaired} ${dryRun ? 'can be repaired' : 'repaired'}, ` : '';
  const found = findings === 0 ? 'nothing found' : `${counted(findings, 'finding')}: ${counts.join(', ')}`;
  return `${counted(files, 'file')} checked, ${repairs}${dryRun && repaired > 0 ? 'besides ' : ''}${found}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
