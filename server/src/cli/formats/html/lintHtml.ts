import type { Verdict } from '../../../claims';
import type { Severity } from '../../../rules';
import type { Invocation } from '../../arguments';
import type { CheckedReport } from '../../checkedReport';
import type { Language } from '../../language';
import { createPositions } from '../../positions';
import type { LintFormat } from '../lintFormat';
import { annotatedText } from './annotated';
import { escapeHtml } from './escapeHtml';
import { ledgerTable } from './ledgerTable';
import { type Part, pageHtml, severityChips } from './page';

/**
 * `hegao lint --format html`: one page that needs nothing else, to read on a screen or on paper: each report with its
 * findings beside it, and the ledger of all its claims. The counts stand at its top, so it is written at the end.
 */
export function lintHtml({ language }: Pick<Invocation, 'language'>): LintFormat {
  const parts: Part[] = [];
  return {
    begin: () => '',
    file(checked) {
      parts.push(partOf(checked, `f${parts.length + 1}`, language));
      return '';
    },
    end: (summary) => pageHtml(parts, summary, language),
  };
}

function partOf(checked: CheckedReport, id: string, language: Language): Part {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of checked.findings) bySeverity[severity]++;
  const byVerdict: Record<Verdict, number> = { holds: 0, rounding: 0, contradicted: 0, undecidable: 0 };
  for (const { verdict } of checked.claims) byVerdict[verdict]++;
  const section = { checked, id, language, positionAt: createPositions(checked.text) };
  const html = `<article id="${id}"><header><h2>${escapeHtml(checked.path)}</h2><ul class="chips">${severityChips(bySeverity, language)}</ul></header>
${annotatedText(section)}${ledgerTable(section)}</article>
`;
  return { id, path: checked.path, html, bySeverity, byVerdict };
}
