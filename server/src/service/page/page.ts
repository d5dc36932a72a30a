import type { Verdict } from '../../claims';
import { SEVERITIES, severityWords } from '../../linter';
import type { Localized, Severity } from '../../rules';
import type { Language } from '../language';
import { documentHtml } from './document';
import { escapeHtml } from './escapeHtml';
import { VERDICTS, verdictHtml } from './ledgerTable';
import type { PageStyle } from './pageStyle';
import { filesText, words } from './words';

/** One file's part of the page, and what is counted of it. */
export interface Part {
  readonly id: string;
  readonly path: string;
  readonly html: string;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
}

/** What the page says of all its files together. */
export interface PageSummary {
  readonly files: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** What could not be done. */
  readonly troubles: readonly Localized[];
  /** What else is to be known of the page as a whole. */
  readonly notices?: readonly Localized[];
}

/** What a page is made with. */
export interface PageLook {
  readonly language: Language;
  readonly styles: readonly PageStyle[];
  /** Of the program that makes it. */
  readonly version: string;
}

/** The whole page: counts, contents where there are several files, and the files. */
export function pageHtml(parts: readonly Part[], summary: PageSummary, look: PageLook): string {
  const { language, styles, version } = look;
  const title = words.title[language];
  const body = `<header>
<h1>${title}</h1>
${summaryHtml(parts, summary, language)}
${noticesHtml(summary, language)}${troublesHtml(summary, language)}${contentsHtml(parts, language)}</header>
<main>
${parts.map(({ html }) => html).join('\n')}</main>
<footer>${words.made[language]} ${version}</footer>`;
  return documentHtml(parts.length === 1 ? `${escapeHtml(parts[0]!.path)} · ${title}` : title, body, {
    language,
    styles,
  });
}

function summaryHtml(parts: readonly Part[], summary: PageSummary, language: Language): string {
  if (parts.length === 0) return `<p>${words.noFile[language]}</p>`;
  const claims = VERDICTS.map((verdict) => {
    const count = parts.reduce((sum, { byVerdict }) => sum + byVerdict[verdict], 0);
    return `<li class="${verdict}">${verdictHtml(verdict, language)} <b>${count}</b></li>`;
  });
  return `<dl class="summary">
<div><dt>${words.findings[language]}</dt><dd>${filesText(summary.files, language)}<ul class="chips">${severityChips(summary.bySeverity, language)}</ul></dd></div>
<div><dt>${words.claims[language]}</dt><dd><ul class="chips">${claims.join('')}</ul></dd></div>
</dl>`;
}

/** The counts of findings by severity, gravest first; only those that there are. */
export function severityChips(bySeverity: Readonly<Record<Severity, number>>, language: Language): string {
  const chips = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map(
    (severity) => `<li class="${severity}">${severityWords[severity][language]} <b>${bySeverity[severity]}</b></li>`,
  );
  return chips.length > 0 ? chips.join('') : `<li class="holds">${words.nothing[language]}</li>`;
}

function noticesHtml({ notices = [] }: PageSummary, language: Language): string {
  return notices.map((notice) => `<p class="notice">${escapeHtml(notice[language])}</p>\n`).join('');
}

function troublesHtml({ troubles }: PageSummary, language: Language): string {
  if (troubles.length === 0) return '';
  const items = troubles.map((trouble) => `<li>${escapeHtml(trouble[language])}</li>`);
  return `<section class="troubles"><h2>${words.failed[language]}</h2><ul>${items.join('')}</ul></section>\n`;
}

function contentsHtml(parts: readonly Part[], language: Language): string {
  if (parts.length < 2) return '';
  const items = parts.map(
    ({ id, path, bySeverity }) =>
      `<li><a href="#${id}">${escapeHtml(path)}</a><ul class="chips">${severityChips(bySeverity, language)}</ul></li>`,
  );
  return `<nav><h2>${words.contents[language]}</h2><ol>${items.join('\n')}</ol></nav>\n`;
}
