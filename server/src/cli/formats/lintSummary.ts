import { SEVERITIES } from '../../linter';
import type { Localized } from '../../rules';
import type { Invocation } from '../arguments';
import type { Language } from '../language';
import type { Summary } from './lintFormat';
import type { Style } from './style';
import { severityWords } from './words';

/** The last lines for people: how many files, what was or would be repaired, what was found, and what was known. */
export function summaryText(summary: Summary, { language, dryRun }: Invocation, style: Style): string {
  const counts = SEVERITIES.filter((severity) => summary.bySeverity[severity] > 0).map((severity) => {
    const paint = style.bySeverity[severity];
    return paint(`${severityWords[severity][language]} ${summary.bySeverity[severity]}`);
  });
  const checked = { ...summary, files: summary.files - summary.noProse };
  const line = language === 'zh' ? chineseSummary(checked, counts, dryRun) : englishSummary(checked, counts, dryRun);
  const left = noProseNotice(summary)?.[language];
  const isAllLeft = left !== undefined && checked.files === 0;
  const lines = [...(isAllLeft ? [] : [line]), ...(left === undefined ? [] : [left])];
  return [...lines, ...baselineLines(summary, language)].join('\n');
}

/** What no rule ran on is not in order because nothing was found in it. */
export function noProseNotice({ noProse }: Summary): Localized | undefined {
  if (noProse === 0) return undefined;
  return {
    zh: `有 ${noProse} 个文件没有成段的中文，没有核。`,
    en: `${counted(noProse, 'file')} ${noProse === 1 ? 'holds no Chinese prose and was' : 'hold no Chinese prose and were'} not checked.`,
  };
}

function chineseSummary({ files, findings, repaired }: Summary, counts: readonly string[], dryRun: boolean): string {
  if (files === 0) return '没有核对任何文件。';
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

function baselineLines({ baseline }: Summary, language: Language): string[] {
  if (!baseline) return [];
  const { known, stale, isUpdated } = baseline;
  if (isUpdated) {
    return [
      {
        zh: `基线已写好：记下 ${known} 处，清理 ${stale} 条。`,
        en: `The baseline is written: ${known} known, ${stale} stale ${stale === 1 ? 'entry' : 'entries'} removed.`,
      }[language],
    ];
  }
  const knownLine = {
    zh: `基线中已有的 ${known} 处没有计入。`,
    en: `${counted(known, 'finding')} of the baseline ${known === 1 ? 'is' : 'are'} left out.`,
  };
  const staleLine = {
    zh: `基线中有 ${stale} 条已不存在，运行 --update-baseline 可清理。`,
    en: `${stale} ${stale === 1 ? 'entry' : 'entries'} of the baseline no longer exist; --update-baseline removes them.`,
  };
  return [...(known > 0 ? [knownLine[language]] : []), ...(stale > 0 ? [staleLine[language]] : [])];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
