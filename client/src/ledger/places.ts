import {
  type Position,
  type Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { PlacedLedgerRow } from '../../../server/src/lsp/protocol';
import { rangeOf } from '../ranges';
import { groupWith } from '../tabs';

/** Where a cursor is in a ledger: in the claim of a row, or behind that of the row `near`. */
export interface LedgerPlace {
  readonly row: number | undefined;
  readonly near: number | undefined;
}

/** The row of the claim at a position: of several the one with the fewest words. Rows are in the order of the report. */
export function placeIn(rows: readonly PlacedLedgerRow[], position: Position): LedgerPlace {
  let row: number | undefined;
  let near: number | undefined;
  for (const [index, { range }] of rows.entries()) {
    const candidate = rangeOf(range);
    if (candidate.start.isAfter(position)) break;
    near = index;
    if (candidate.contains(position) && (row === undefined || rangeOf(rows[row]!.range).contains(candidate)))
      row = index;
  }
  return { row, near };
}

/** Shows a row's claim in its report with the stated figure selected; the keyboard goes there only with `focus`. */
export async function jumpTo(uri: Uri, { range, statedRange }: PlacedLedgerRow, focus: boolean): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const editor = await showReport(document, !focus, document.validateRange(rangeOf(statedRange)));
  editor.revealRange(document.validateRange(rangeOf(range)));
}

/** Shows a report where it is open already, rather than a second time. */
export function showReport(document: TextDocument, preserveFocus: boolean, selection?: Range): Thenable<TextEditor> {
  const viewColumn = columnOf(document.uri) ?? ViewColumn.One;
  return window.showTextDocument(document, { viewColumn, preserveFocus, ...(selection && { selection }) });
}

function columnOf(uri: Uri): ViewColumn | undefined {
  const address = uri.toString();
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  return visible?.viewColumn ?? groupWith(uri)?.viewColumn;
}
