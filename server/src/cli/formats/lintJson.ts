import { type Span, slice } from '../../document';
import { createPositions } from '../../document/positions';
import type { Invocation } from '../arguments';
import type { BaselineCounts } from '../baseline';
import type { CheckedReport, NotedFinding, NotedRelated, Repairs } from '../checkedReport';
import type { Language } from '../language';
import { jsonList } from './jsonList';
import type { LintFormat } from './lintFormat';
import { type PositionAt, rangeOf } from './range';

/** `hegao lint --format json`, version 1: see README.md. Other programs read it, so what it has is only ever added to. */
export function lintJson(invocation: Invocation): LintFormat {
  const list = jsonList();
  return {
    begin: list.begin,
    between: list.between,
    file: (checked) => list.item(fileJson(checked, invocation)),
    end: ({ files, findings, bySeverity, baseline }) =>
      list.end({ summary: { files, findings, ...bySeverity, ...(baseline ? { baseline: countsOf(baseline) } : {}) } }),
  };
}

function countsOf({ known, stale }: BaselineCounts) {
  return { known, stale };
}

/** One file as JSON has it. What was repaired is told where it was asked for. */
export function fileJson(checked: CheckedReport, { language, fix }: Pick<Invocation, 'language' | 'fix'>) {
  const { path, encoding, text, figures, verdicts, findings, repairs } = checked;
  const positionAt = createPositions(text);
  return {
    path,
    encoding,
    figures,
    claims: verdicts,
    findings: findings.map((finding) => findingOf(finding, text, positionAt, language)),
    ...(fix ? { repaired: repairs ? repairedOf(repairs, language) : [] } : {}),
  };
}

function findingOf(finding: NotedFinding, text: string, positionAt: PositionAt, language: Language) {
  const placed = (span: Span) => ({ range: rangeOf(span, positionAt), text: slice(text, span) });
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[language],
    workings: finding.workings ?? null,
    ...placed(finding.span),
    related: finding.related.map((related) => relatedOf(related, placed, language)),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title: title[language],
      safe,
      edits: edits.map(({ span, newText }) => ({ range: rangeOf(span, positionAt), newText })),
    })),
  };
}

/** A place in another report is named by that report's path. */
function relatedOf({ span, message, source }: NotedRelated, own: (span: Span) => object, language: Language) {
  if (!source) return { ...own(span), message: message[language] };
  const range = rangeOf(span, createPositions(source.text));
  return { path: source.path, range, text: slice(source.text, span), message: message[language] };
}

/** Places and old words are those of the file as it was before. */
function repairedOf({ original, fixes }: Repairs, language: Language) {
  const positionAt = createPositions(original);
  return fixes.map(({ rule, title, edits }) => ({
    rule,
    title: title[language],
    edits: edits.map(({ span, newText }) => ({
      range: rangeOf(span, positionAt),
      text: slice(original, span),
      newText,
    })),
  }));
}
