import { type Span, slice } from '../../document';
import { createPositions } from '../../document/positions';
import { visible } from '../../document/visible';
import type { AppliedFix } from '../../linter';
import type { Invocation } from '../arguments';
import type { CheckedReport, NotedFinding, Repairs } from '../checkedReport';
import type { Host } from '../host';
import type { Language } from '../language';
import { excerptOf } from './excerpt';
import type { LintFormat } from './lintFormat';
import { summaryText } from './lintSummary';
import { createStyle, type Style } from './style';
import { severityWords } from './words';

const INDENT = '      ';
/** Of many repairs on offer the first are the likeliest; an editor shows them all. */
const FIXES_SHOWN = 3;
/** How many characters around a repaired place are shown with it. */
const AROUND = 4;

/** `hegao lint` for people: findings by file, each with its sentence, the place marked, the working and the repairs. */
export function lintPretty(invocation: Invocation, host: Host): LintFormat {
  const style = createStyle(invocation, host);
  const { language } = invocation;
  return {
    begin: () => '',
    file: (checked) => fileText(checked, language, style),
    end: (summary) => `${summaryText(summary, invocation, style)}\n`,
  };
}

type Place = (offset: number) => string;

function fileText({ path, text, findings, repairs }: CheckedReport, language: Language, style: Style): string {
  if (findings.length === 0 && !repairs) return '';
  const place = placesIn(text);
  const blocks = findings.map((finding) => {
    const { before, marked, after, underline } = excerptOf(
      text,
      finding.sentence,
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
  const repaired = repairs ? repairedLines(repairs, language, style) : [];
  return `${[style.bold(visible(path)), ...repaired, ...blocks].join('\n')}\n\n`;
}

function placesIn(text: string): Place {
  const positionAt = createPositions(text);
  return (offset) => {
    const { line, column } = positionAt(offset);
    return `${line}:${column}`;
  };
}

/** One line for each place: where it was, the old words and the new ones. */
function repairedLines({ original, fixes }: Repairs, language: Language, style: Style): string[] {
  const place = placesIn(original);
  const word = style.green({ zh: '改好', en: 'repaired' }[language]);
  return fixes.flatMap(({ rule, edits }: AppliedFix) =>
    edits.map(({ span, newText }) => {
      const [before, after] = surroundings(original, span);
      const [old, repaired] = [slice(original, span), newText].map((words) => quoted(before + words + after, language));
      return `  ${place(span.start)}  ${word}  ${old} → ${repaired}  ${style.dim(rule)}`;
    }),
  );
}

/** A few characters on both sides, within the line. */
function surroundings(text: string, { start, end }: Span): readonly [string, string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return [before.replace(/^.*[\r\n]/s, ''), after.replace(/[\r\n].*$/s, '')];
}

function quoted(words: string, language: Language): string {
  return language === 'zh' ? `「${visible(words)}」` : `"${visible(words)}"`;
}

function headline(finding: NotedFinding, place: Place, language: Language, style: Style): string {
  const word = style.bySeverity[finding.severity](severityWords[finding.severity][language]);
  return `  ${place(finding.span.start)}  ${word}  ${visible(finding.message[language])}  ${style.dim(finding.rule)}`;
}

/** Places on the same line are in the sentence above already. */
function relatedLines({ span, related }: NotedFinding, place: Place, language: Language): string[] {
  const lineOf = (offset: number) => place(offset).split(':')[0];
  return related
    .filter((other) => other.source || lineOf(other.span.start) !== lineOf(span.start))
    .map(({ span: { start }, message, source }) => {
      const where = source ? `${visible(source.path)}:${placesIn(source.text)(start)}` : place(start);
      return `→ ${where} ${visible(message[language])}`;
    });
}

function fixLines({ fixes }: NotedFinding, language: Language): string[] {
  return fixes.slice(0, FIXES_SHOWN).map(({ title }) => `* ${visible(title[language])}`);
}
