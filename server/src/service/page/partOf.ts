import type { Verdict } from '../../claims';
import { createPositions } from '../../document/positions';
import type { Severity } from '../../rules';
import type { Language } from '../language';
import { annotatedText } from './annotated';
import { escapeHtml } from './escapeHtml';
import { ledgerTable } from './ledgerTable';
import { type Part, severityChips } from './page';
import type { PageReport } from './pageReport';

/** The part of one report, the `number`th of the page: its text with the findings beside it, and its ledger. */
export function partOf(checked: PageReport, number: number, language: Language): Part {
  const id = `f${number}`;
  const bySeverity = noneOfAny();
  for (const { severity } of checked.findings) bySeverity[severity]++;
  const byVerdict: Record<Verdict, number> = { holds: 0, rounding: 0, contradicted: 0, undecidable: 0 };
  for (const { verdict } of checked.claims) byVerdict[verdict]++;
  const section = { checked, id, language, positionAt: createPositions(checked.text) };
  const html = `<article id="${id}"><header><h2>${escapeHtml(checked.path)}</h2><ul class="chips">${severityChips(bySeverity, language)}</ul></header>
${annotatedText(section)}${ledgerTable(section)}</article>
`;
  return { id, path: checked.path, html, bySeverity, byVerdict };
}

/** The counts of all parts together. */
export function countsOf(parts: readonly Part[]): Readonly<Record<Severity, number>> {
  const counts = noneOfAny();
  for (const { bySeverity } of parts) {
    for (const severity of Object.keys(counts) as Severity[]) counts[severity] += bySeverity[severity];
  }
  return counts;
}

function noneOfAny(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}
