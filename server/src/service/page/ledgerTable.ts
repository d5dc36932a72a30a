import { KIND_NAMES, type LedgerEntry, VERDICT_MARKS, VERDICT_NAMES, type Verdict } from '../../claims';
import { slice } from '../../document';
import { LEDGER_WORDS } from '../ledger/words';
import type { Section } from './annotated';
import { escapeHtml } from './escapeHtml';
import { words } from './words';

export const VERDICTS: readonly Verdict[] = ['holds', 'rounding', 'contradicted', 'undecidable'];

/** A longer claim is cut; its line is linked. */
const LONGEST = 160;

/** One line of the table; `quote` and `workings` are HTML. */
export interface TableLine {
  readonly verdict: Verdict;
  readonly line: number;
  readonly kindName: string;
  readonly quote: string;
  readonly workings: string;
}

/** Every claim of a report with its verdict. */
export function ledgerTable(section: Section): string {
  const { checked, language, positionAt } = section;
  const ordered = [...checked.claims].sort((a, b) => a.span.start - b.span.start);
  const lines = ordered.map(({ kind, verdict, span, workings }: LedgerEntry): TableLine => {
    const { line } = positionAt(span.start);
    const quote = quoteHtml(slice(checked.text, span));
    return { verdict, line, kindName: KIND_NAMES[kind][language], quote, workings: escapeHtml(workings) };
  });
  return tableHtml(lines, section);
}

/**
 * A table of claims, or nothing where there are none. Boxes above it choose which verdicts are shown; the style does that, so that
 * the page needs no script.
 */
export function tableHtml(lines: readonly TableLine[], { id, language }: Section): string {
  if (lines.length === 0) return '';
  const boxes = VERDICTS.map((verdict) => filterBox(verdict, lines, language)).join('');
  const heads = (['verdict', 'line', 'kind', 'text', 'workings'] as const).map(
    (head) => `<th scope="col">${LEDGER_WORDS[head][language]}</th>`,
  );
  return `<section class="ledger"><h3>${LEDGER_WORDS.title[language]}</h3>
<div class="filters" role="group" aria-label="${words.show[language]}">${boxes}</div>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>
${lines.map((line) => lineHtml(line, id, language)).join('\n')}
</tbody></table></section>
`;
}

function filterBox(verdict: Verdict, lines: readonly TableLine[], language: Section['language']): string {
  const count = lines.filter((line) => line.verdict === verdict).length;
  const state = count > 0 ? 'checked' : 'disabled';
  return `<label class="${verdict}"><input type="checkbox" class="show-${verdict}" ${state}>${verdictHtml(verdict, language)} <b>${count}</b></label>`;
}

function lineHtml({ verdict, line, kindName, quote, workings }: TableLine, id: string, language: Section['language']) {
  return `<tr class="${verdict}"><td class="verdict">${verdictHtml(verdict, language)}</td><td class="place"><a href="#${id}-l${line}">${line}</a></td><td class="kind">${kindName}</td><td class="quote" lang="zh-CN">${quote}</td><td class="workings">${workings}</td></tr>`;
}

function quoteHtml(words: string): string {
  const text = words.replace(/\s+/g, ' ');
  return escapeHtml(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** The sign and the name of a verdict. */
export function verdictHtml(verdict: Verdict, language: Section['language']): string {
  return `<i class="sign">${VERDICT_MARKS[verdict]}</i> ${VERDICT_NAMES[verdict][language]}`;
}
