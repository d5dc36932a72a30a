import type { Position } from '../../document/positions';
import { SEVERITIES, severityRank, severityWords } from '../../linter';
import type { Language } from '../language';
import { escapeHtml } from './escapeHtml';
import type { PageFinding, PageReport } from './pageReport';
import { words } from './words';

/** Of many repairs on offer the first are the likeliest. */
const FIXES_SHOWN = 3;

/** What the parts of one file's section need to know of it. */
export interface Section {
  readonly checked: PageReport;
  /** Begins every id of the section. */
  readonly id: string;
  readonly language: Language;
  readonly positionAt: (offset: number) => Position;
}

interface Numbered {
  readonly finding: PageFinding;
  readonly number: number;
}

/** The report's text, line by line, with the findings of each line marked in it and told beside it. */
export function annotatedText(section: Section): string {
  const byLine = new Map<number, Numbered[]>();
  for (const [index, finding] of section.checked.findings.entries()) {
    const { line } = section.positionAt(finding.span.start);
    const found = byLine.get(line) ?? [];
    byLine.set(line, found);
    found.push({ finding, number: index + 1 });
  }
  let start = 0;
  const lines = section.checked.text.split(/(\r\n|\r|\n)/).map((piece, index) => {
    const from = start;
    start += piece.length;
    return index % 2 === 1 ? '' : lineHtml(piece, from, index / 2 + 1, byLine.get(index / 2 + 1) ?? [], section);
  });
  return `<div class="report">\n${lines.join('')}</div>\n`;
}

function lineHtml(text: string, start: number, line: number, found: readonly Numbered[], section: Section): string {
  if (text.trim() === '' && found.length === 0) return '<div class="blank"></div>\n';
  const notes = found.map((numbered) => noteHtml(numbered, section)).join('');
  const list = notes === '' ? '' : `<ol class="notes">${notes}</ol>`;
  const words = markedText(text, start, found, section.id);
  return `<div class="line" id="${section.id}-l${line}" data-n="${line}"><p lang="zh-CN">${words}</p>${list}</div>\n`;
}

/** Where a mark begins or ends; the numbers of findings stand where they end. */
interface Edge {
  readonly at: number;
  readonly severity: number;
  readonly by: 1 | -1;
  readonly number: number;
}

/** Cut at every edge of a finding, each piece is marked as the gravest finding over it. */
function markedText(text: string, start: number, found: readonly Numbered[], id: string): string {
  const depth = SEVERITIES.map(() => 0);
  let html = '';
  let position = 0;
  for (const { at, severity, by, number } of edgesOf(text, start, found)) {
    html += piece(text.slice(position, at), depth);
    position = at;
    depth[severity]! += by;
    if (by === -1) {
      const name = `class="ref ${SEVERITIES[severity]}" id="${id}-m${number}" href="#${id}-n${number}"`;
      html += `<a ${name}>${number}</a>`;
    }
  }
  return html + piece(text.slice(position), depth);
}

function edgesOf(text: string, start: number, found: readonly Numbered[]): Edge[] {
  const within = (offset: number) => Math.min(Math.max(0, offset - start), text.length);
  return found
    .flatMap(({ finding: { span, severity }, number }): Edge[] => [
      { at: within(span.start), severity: severityRank(severity), by: 1, number },
      { at: within(span.end), severity: severityRank(severity), by: -1, number },
    ])
    .sort((a, b) => a.at - b.at);
}

function piece(text: string, depth: readonly number[]): string {
  if (text === '') return '';
  const gravest = SEVERITIES[depth.findIndex((count) => count > 0)];
  return gravest ? `<mark class="${gravest}">${escapeHtml(text)}</mark>` : escapeHtml(text);
}

function noteHtml({ finding, number }: Numbered, section: Section): string {
  const { rule, severity, message, workings } = finding;
  const { id, language } = section;
  const parts = [
    `<p><a class="number" href="#${id}-m${number}">${number}</a><span class="severity">${severityWords[severity][language]}</span> ${escapeHtml(message[language])}</p>`,
    workings ? `<p class="workings">${escapeHtml(workings)}</p>` : '',
    relatedHtml(finding, section),
    fixesHtml(finding, language),
    `<p class="rule">${escapeHtml(rule)}</p>`,
  ];
  return `<li class="${severity}" id="${id}-n${number}">${parts.join('')}</li>`;
}

/** Places in the same line are in sight already. */
function relatedHtml({ span, related }: PageFinding, { id, language, positionAt }: Section): string {
  const own = positionAt(span.start).line;
  const elsewhere = related.flatMap(({ message, place: other }) => {
    if (!other) return [];
    const place = { zh: `${other.path} 第 ${other.line} 行`, en: `${other.path}, line ${other.line}` }[language];
    return [`${escapeHtml(place)} ${escapeHtml(message[language])}`];
  });
  const others = related
    .filter(({ place }) => !place)
    .map((other) => ({ ...other, line: positionAt(other.span.start).line }));
  const links = others
    .filter(({ line }) => line !== own)
    .map(({ line, message }) => {
      const place = { zh: `第 ${line} 行`, en: `line ${line}` }[language];
      return `<a href="#${id}-l${line}">${place}</a> ${escapeHtml(message[language])}`;
    });
  const all = [...links, ...elsewhere];
  return all.length === 0 ? '' : `<p class="related">${words.see[language]} ${all.join('；')}</p>`;
}

function fixesHtml({ fixes }: PageFinding, language: Language): string {
  const titles = fixes.slice(0, FIXES_SHOWN).map(({ title }) => `<li>${escapeHtml(title[language])}</li>`);
  return titles.length === 0 ? '' : `<ul class="fixes">${titles.join('')}</ul>`;
}
