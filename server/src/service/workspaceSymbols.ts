import type { Fact } from '../claims';
import type { Span } from '../document';
import type { Language } from './language';
import { periodText } from './periods';
import { type CrossChecks, findSections, hasWords, type Sections, wordsOf } from './workspace';

/** A section of some report, or what a report says of an indicator. */
export interface WorkspaceSymbol {
  readonly kind: 'section' | 'indicator';
  readonly name: string;
  readonly uri: string;
  readonly span: Span;
}

/** A report with its headings. */
export interface ReportSections {
  readonly uri: string;
  readonly sections: Sections;
}

/** Nobody reads a longer list; typing another character makes it shorter. */
const MOST = 200;

/** The symbols in whose names all words of the query stand, indicators first; half of the room is kept for either kind. */
export function workspaceSymbols(
  query: string,
  cross: CrossChecks,
  reports: Iterable<ReportSections>,
  language: Language,
): readonly WorkspaceSymbol[] {
  const words = wordsOf(query);
  const sections = first(MOST, sectionsIn(reports, words));
  const indicators = first(MOST, indicatorsIn(cross, words, language));
  const room = Math.max(MOST / 2, MOST - sections.length);
  const shown = indicators.slice(0, room);
  return [...shown, ...sections.slice(0, MOST - shown.length)];
}

function* sectionsIn(reports: Iterable<ReportSections>, words: readonly string[]): Generator<WorkspaceSymbol> {
  for (const { uri, sections } of reports) {
    for (const { name, span } of findSections(sections, words)) yield { kind: 'section', name, uri, span };
  }
}

function* indicatorsIn(cross: CrossChecks, words: readonly string[], language: Language): Generator<WorkspaceSymbol> {
  for (const { path, facts } of cross.reports()) {
    const uri = cross.addressOf(path);
    if (uri === undefined) continue;
    for (const fact of facts) {
      if (fact.measure !== 'level' || fact.comparison !== '') continue;
      const name = nameOf(fact, language);
      if (hasWords(name, words)) yield { kind: 'indicator', name, uri, span: { start: fact.start, end: fact.end } };
    }
  }
}

/** 一般公共预算收入 12.36亿元（2025年） */
function nameOf({ indicator, text, period }: Fact, language: Language): string {
  const when = periodText(period, language);
  return `${indicator} ${text}${language === 'zh' ? `（${when}）` : ` (${when})`}`;
}

function first<T>(count: number, items: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    taken.push(item);
  }
  return taken;
}
