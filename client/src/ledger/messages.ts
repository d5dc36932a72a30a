/** What the panel of the ledger and its page say to each other: names and types only. */
import type { PlacedLedger, PlacedLedgerRow } from '../../../server/src/lsp/protocol';

/** The kind of panel, which `when` clauses and activation events in package.json name. */
export const LEDGER_PANEL = 'hegao.ledger';

/** A row as the page shows it; places stay with the panel, which goes to them. */
export type PageRow = Omit<PlacedLedgerRow, 'range' | 'statedRange' | 'sentence'>;

export interface PageLedger extends Omit<PlacedLedger, 'rows'> {
  readonly rows: readonly PageRow[];
}

export type ToPage =
  | {
      readonly type: 'ledger';
      /** Counts the ledgers that were sent: rows are named by their index in one of them. */
      readonly generation: number;
      readonly name: string;
      /** What the page keeps for the time after a restart. */
      readonly uri: string;
      readonly ledger: PageLedger;
    }
  /** There is no report to show. */
  | { readonly type: 'none'; readonly language: PlacedLedger['language'] }
  /** The cursor is in the claim of a row, or behind that of the row `near`. */
  | { readonly type: 'cursor'; readonly row: number | undefined; readonly near: number | undefined };

export type FromPage =
  /** The page listens. */
  | { readonly type: 'ready' }
  /** Show the claim of a row in the report, and go there for good if `focus` is set. */
  | { readonly type: 'jump'; readonly generation: number; readonly row: number; readonly focus: boolean }
  /** Back to the report. */
  | { readonly type: 'leave' }
  | { readonly type: 'export' }
  /** What stands on the page now; told after each ledger and each move of the cursor. */
  | { readonly type: 'shown'; readonly rows: number; readonly current: number | undefined };

/** What the page keeps for itself, and finds again after a restart. */
export interface PageState {
  readonly uri?: string;
  readonly query?: string;
  readonly kind?: string;
  readonly verdicts?: readonly string[];
}
