import { createPositions } from '../../document/positions';
import type { Language } from '../language';
import type { Ledger, LedgerRow } from '../ledger';
import { coverageText, LEDGER_WORDS } from '../ledger/words';
import { annotatedText } from './annotated';
import { documentHtml } from './document';
import { escapeHtml } from './escapeHtml';
import { type TableLine, tableHtml, VERDICTS, verdictHtml } from './ledgerTable';
import type { PageReport } from './pageReport';
import { pageStyle } from './pageStyle';
import { signOffStyle } from './signOffStyle';
import { words } from './words';

/** One report's ledger as a page to be printed and signed: coverage, ledger, signatures, and the text with its findings. */
export function signOffHtml(
  report: PageReport,
  ledger: Ledger,
  { language, version }: { readonly language: Language; readonly version: string },
): string {
  const section = { checked: report, id: 'f1', language, positionAt: createPositions(report.text) };
  const title = LEDGER_WORDS.title[language];
  const body = `<header>
<h1>${title}</h1>
<p class="name">${escapeHtml(report.path)}</p>
<p class="coverage">${coverageText(ledger)}</p>
<ul class="chips">${countsHtml(ledger, language)}</ul>
</header>
<main><article id="f1">
${tableHtml(ledger.rows.map(tableLine), section)}${signaturesHtml(language)}
${annotatedText(section)}</article></main>
<footer>${words.made[language]} ${version}</footer>`;
  return documentHtml(`${escapeHtml(report.path)} · ${title}`, body, { language, styles: [pageStyle, signOffStyle] });
}

/** In its clause, with the figure in question in bold, and what follows below the working. */
function tableLine({ verdict, line, kindName, quote, workings, note }: LedgerRow): TableLine {
  const words = `${escapeHtml(quote.before)}<b>${escapeHtml(quote.stated)}</b>${escapeHtml(quote.after)}`;
  const remark = note === '' ? '' : `<br>${escapeHtml(note)}`;
  return { verdict, line, kindName, quote: words, workings: escapeHtml(workings) + remark };
}

function countsHtml({ counts }: Ledger, language: Language): string {
  return VERDICTS.map(
    (verdict) => `<li class="${verdict}">${verdictHtml(verdict, language)} <b>${counts[verdict]}</b></li>`,
  ).join('');
}

function signaturesHtml(language: Language): string {
  const fields = (['drafter', 'checker', 'date'] as const).map(
    (field) => `<div><dt>${LEDGER_WORDS[field][language]}</dt><dd></dd></div>`,
  );
  return `<dl class="signatures">${fields.join('')}</dl>`;
}
