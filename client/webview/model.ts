import type { PageLedger, PageRow } from '../src/ledger/messages';

/** What the page shows, as plain data. */
export interface Model {
  /** Undefined when there is no report to show. */
  readonly ledger: PageLedger | undefined;
  readonly generation: number;
  readonly name: string;
  readonly uri: string | undefined;
  readonly language: PageLedger['language'];
  readonly filter: Filter;
  /** The row of the claim at the report's cursor. */
  readonly current: number | undefined;
  /** The row that the keyboard is on. */
  readonly active: number | undefined;
}

export interface Filter {
  readonly query: string;
  /** A kind of claim, or an empty text for all. */
  readonly kind: string;
  /** Only these, or all when there is none. */
  readonly verdicts: readonly string[];
}

/** A row with its index in the whole ledger, by which the panel knows it. */
export interface Listed {
  readonly index: number;
  readonly row: PageRow;
}

export interface ListedSection {
  readonly name: string;
  readonly rows: readonly Listed[];
}

/** The rows that the filter lets through, under the headings of the report. */
export function sectionsOf({ ledger, filter }: Model): readonly ListedSection[] {
  const words = folded(filter.query).split(/\s+/).filter(Boolean);
  const sections: { name: string; rows: Listed[] }[] = [];
  for (const [index, row] of (ledger?.rows ?? []).entries()) {
    if (!fits(row, filter, words)) continue;
    const last = sections.at(-1);
    if (last?.name === row.section) last.rows.push({ index, row });
    else sections.push({ name: row.section, rows: [{ index, row }] });
  }
  return sections;
}

/** The kinds of claims that the ledger has, with their names, the most frequent first. */
export function kindsIn({ ledger }: Model): readonly (readonly [kind: string, name: string, count: number])[] {
  const kinds = new Map<string, [string, string, number]>();
  for (const { kind, kindName } of ledger?.rows ?? []) {
    const known = kinds.get(kind);
    if (known) known[2]++;
    else kinds.set(kind, [kind, kindName, 1]);
  }
  return [...kinds.values()].sort((a, b) => b[2] - a[2]);
}

export function isFiltered({ query, kind, verdicts }: Filter): boolean {
  return query.trim() !== '' || kind !== '' || verdicts.length > 0;
}

function fits(row: PageRow, { kind, verdicts }: Filter, words: readonly string[]): boolean {
  if (kind !== '' && row.kind !== kind) return false;
  if (verdicts.length > 0 && !verdicts.includes(row.verdict)) return false;
  if (words.length === 0) return true;
  const { before, stated, after } = row.quote;
  const text = folded([before + stated + after, row.workings, row.note, row.section, row.kindName].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Full and half width, upper and lower case are one. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
