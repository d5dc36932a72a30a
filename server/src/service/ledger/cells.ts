import { VERDICT_MARKS, VERDICT_NAMES } from '../../claims/names';
import type { Language } from '../language';
import type { LedgerRow } from './ledger';
import { LEDGER_WORDS } from './words';

/** A ledger as the cells of a table: its heads, and one line of cells for each claim. */
export interface LedgerTable {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly (string | number)[])[];
}

/** As much of a ledger as is listed. */
export interface ListedLedger {
  readonly language: Language;
  readonly rows: readonly Omit<LedgerRow, 'span' | 'statedSpan'>[];
}

const COLUMNS = ['number', 'verdict', 'kind', 'section', 'line', 'text', 'workings', 'note', 'remark'] as const;

/** What is exported of a ledger; the last column is left empty for the person who checks. */
export function ledgerTable({ rows, language }: ListedLedger): LedgerTable {
  return {
    heads: COLUMNS.map((column) => LEDGER_WORDS[column][language]),
    lines: rows.map(({ verdict, kindName, section, line, sentence, workings, note }, index) => [
      index + 1,
      `${VERDICT_MARKS[verdict]} ${VERDICT_NAMES[verdict][language]}`,
      kindName,
      section,
      line,
      sentence,
      workings,
      note,
      '',
    ]),
  };
}
