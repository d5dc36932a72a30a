import type { ReportReading } from '../../claims';
import { type Span, slice } from '../../document';
import type { Finding } from '../../linter';
import type { Checked } from '../checkReports';
import type { Language } from '../language';
import type { LintFormat } from '../lint';
import { createPositions } from '../positions';
import { jsonList } from './jsonList';
import { type PositionAt, rangeOf } from './range';

/** `hegao lint --format json`, version 1: see README.md. Other programs read it, so what it has is only ever added to. */
export function lintJson(language: Language): LintFormat {
  const list = jsonList();
  return {
    begin: list.begin,
    file: (checked) => list.item(fileOf(checked, language)),
    end: ({ files, findings, bySeverity }) => list.end({ summary: { files, findings, ...bySeverity } }),
  };
}

function fileOf({ path, encoding, text, result }: Checked, language: Language) {
  const positionAt = createPositions(text);
  return {
    path,
    encoding,
    figures: result?.reading.blocks.reduce((sum, { reading }) => sum + reading.figures.length, 0) ?? 0,
    claims: countClaims(result?.reading),
    findings: (result?.findings ?? []).map((finding) => findingOf(finding, text, positionAt, language)),
  };
}

function countClaims(reading: ReportReading | undefined) {
  const counts = { holds: 0, rounding: 0, contradicted: 0, undecidable: 0 };
  for (const { claim } of reading?.claims ?? []) counts[claim.verdict]++;
  return counts;
}

function findingOf(finding: Finding, text: string, positionAt: PositionAt, language: Language) {
  const placed = (span: Span) => ({ range: rangeOf(span, positionAt), text: slice(text, span) });
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[language],
    workings: finding.workings ?? null,
    ...placed(finding.span),
    related: finding.related.map(({ span, message }) => ({ ...placed(span), message: message[language] })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title: title[language],
      safe,
      edits: edits.map(({ span, newText }) => ({ range: rangeOf(span, positionAt), newText })),
    })),
  };
}
