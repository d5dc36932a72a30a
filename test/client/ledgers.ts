import { createReader } from '../../server/src/linter';
import type { PlacedLedger } from '../../server/src/lsp/protocol';
import type { Language } from '../../server/src/service';
import { ledgerOf } from '../../server/src/service/ledger';

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The ledger of a text as the server sends it; the places are of no account to who uses this. */
export function placedLedger(text: string, language: Language = 'zh'): PlacedLedger {
  const ledger = ledgerOf(createReader().read(text), language);
  const rows = ledger.rows.map(({ span, statedSpan, ...row }) => ({ ...row, range: NOWHERE, statedRange: NOWHERE }));
  return { ...ledger, rows };
}
