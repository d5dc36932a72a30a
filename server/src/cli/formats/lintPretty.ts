import { type Finding, type LintResult, SEVERITIES, sentenceAround } from '../../linter';
import type { Invocation } from '../arguments';
import type { Checked } from '../checkReports';
import type { Host } from '../host';
import type { Language } from '../language';
import type { LintFormat, Summary } from '../lint';
import { createPositions } from '../positions';
import { visible } from '../visible';
import { excerptOf } from './excerpt';
import { createStyle, type Style } from './style';
import { severityWords } from './words';

const INDENT = '      ';
/** Of many repairs on offer the first are the likeliest; an editor shows them all. */
const FIXES_SHOWN = 3;

/** `hegao lint` for people: findings by file, each with its sentence, the place marked, the working and the repairs. */
export function lintPretty(invocation: Invocation, host: Host): LintFormat {
  const style = createStyle(invocation, host);
  const { language } = invocation;
  return {
    begin: () => '',
    file: (checked) => (checked.result?.findings.length ? fileText(checked, checked.result, language, style) : ''),
    end: (summary) => `${summaryText(summary, language, style)}\n`,
  };
}

function fileText(
  { path, text }: Checked,
  { reading, findings }: LintResult,
  language: Language,
  style: Style,
): string {
  const positionAt = createPositions(text);
  const place = (offset: number) => {
    const { line, column } = positionAt(offset);
    return `${line}:${column}`;
  };
  const blocks = findings.map((finding) => {
    const { before, marked, after, underline } = excerptOf(
      text,
      sentenceAround(reading, finding.span),
      finding.span,
      style.columns - INDENT.length,
    );
    const paint = style.bySeverity[finding.severity];
    const lines = [
      before + paint(marked) + after,
      paint(underline),
      ...(finding.workings ? [visible(finding.workings)] : []),
      ...relatedLines(finding, place, language),
      ...fixLines(finding, language).map(style.green),
    ];
    return [headline(finding, place, language, style), ...lines.map((line) => `${INDENT}${line}`)].join('\n');
  });
  return `${style.bold(visible(path))}\n${blocks.join('\n')}\n\n`;
}

function headline(finding: Finding, place: (offset: number) => string, language: Language, style: Style): string {
  const word = style.bySeverity[finding.severity](severityWords[finding.severity][language]);
  return `  ${place(finding.span.start)}  ${word}  ${visible(finding.message[language])}  ${style.dim(finding.rule)}`;
}

/** Places on the same line are in the sentence above already. */
function relatedLines({ span, related }: Finding, place: (offset: number) => string, language: Language): string[] {
  const lineOf = (offset: number) => place(offset).split(':')[0];
  return related
    .filter((other) => lineOf(other.span.start) !== lineOf(span.start))
    .map((other) => `→ ${place(other.span.start)} ${visible(other.message[language])}`);
}

function fixLines({ fixes }: Finding, language: Language): string[] {
  return fixes.slice(0, FIXES_SHOWN).map(({ title }) => `* ${visible(title[language])}`);
}

function summaryText(summary: Summary, language: Language, style: Style): string {
  const counts = SEVERITIES.filter((severity) => summary.bySeverity[severity] > 0).map((severity) => {
    const paint = style.bySeverity[severity];
    return paint(`${severityWords[severity][language]} ${summary.bySeverity[severity]}`);
  });
  return language === 'zh' ? chineseSummary(summary, counts) : englishSummary(summary, counts);
}

function chineseSummary({ files, findings, repaired }: Summary, counts: readonly string[]): string {
  if (files === 0) return '没有核查任何文件。';
  const found = findings === 0 ? '没有发现问题' : `发现 ${findings} 处：${counts.join('，')}`;
  return `核了 ${files} 个文件，${repaired > 0 ? `改好 ${repaired} 处，` : ''}${found}。`;
}

function englishSummary({ files, findings, repaired }: Summary, counts: readonly string[]): string {
  if (files === 0) return 'No file was checked.';
  const found = findings === 0 ? 'nothing found' : `${counted(findings, 'finding')}: ${counts.join(', ')}`;
  return `${counted(files, 'file')} checked, ${repaired > 0 ? `${repaired} repaired, ` : ''}${found}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
