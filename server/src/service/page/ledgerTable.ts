import { KIND_NAMES, type LedgerEntry, VERDICT_MARKS, VERDICT_NAMES, type Verdict } from '../../claims';
import { slice } from '../../document';
import type { Section } from './annotated';
import { escapeHtml } from './escapeHtml';
import { words } from './words';

export const VERDICTS: readonly Verdict[] = ['holds', 'rounding', 'contradicted', 'undecidable'];

/** A longer claim is cut; its line is linked. */
const LONGEST = 160;

/**
 * Every claim of a report with its verdict. Boxes above the table choose which verdicts are shown; the style does that,
 * so that the page needs no script.
 */
export function ledgerTable(section: Section): string {
  const { checked, language } = section;
  if (checked.claims.length === 0) return '';
  const boxes = VERDICTS.map((verdict) => filterBox(verdict, checked.claims, section)).join('');
  const rows = [...checked.claims].sort((a, b) => a.span.start - b.span.start).map((claim) => rowHtml(claim, section));
  const heads = [words.verdict, words.line, words.kind, words.text, words.workings].map(
    (head) => `<th scope="col">${head[language]}</th>`,
  );
  return `<section class="ledger"><h3>${words.ledger[language]}</h3>
<div class="filters" role="group" aria-label="${words.show[language]}">${boxes}</div>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>
`;
}

function filterBox(verdict: Verdict, claims: readonly LedgerEntry[], { language }: Section): string {
  const count = claims.filter((claim) => claim.verdict === verdict).length;
  const state = count > 0 ? 'checked' : 'disabled';
  return `<label class="${verdict}"><input type="checkbox" class="show-${verdict}" ${state}>${verdictHtml(verdict, language)} <b>${count}</b></label>`;
}

function rowHtml(
  { kind, verdict, span, workings }: LedgerEntry,
  { checked, id, language, positionAt }: Section,
): string {
  const { line } = positionAt(span.start);
  const text = slice(checked.text, span).replace(/\s+/g, ' ');
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `<tr class="${verdict}"><td class="verdict">${verdictHtml(verdict, language)}</td><td class="place"><a href="#${id}-l${line}">${line}</a></td><td class="kind">${KIND_NAMES[kind][language]}</td><td class="quote" lang="zh-CN">${escapeHtml(shown)}</td><td class="workings">${escapeHtml(workings)}</td></tr>`;
}

/** The sign and the name of a verdict. */
export function verdictHtml(verdict: Verdict, language: Section['language']): string {
  return `<i class="sign">${VERDICT_MARKS[verdict]}</i> ${VERDICT_NAMES[verdict][language]}`;
}
