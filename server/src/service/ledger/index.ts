export { type LedgerTable, ledgerTable } from './cells';
export { type Ledger, type LedgerRow, ledgerOf, noteOf, type Quote } from './ledger';
export type { Exact, Picture } from './picture';
export { coverageText, LEDGER_WORDS } from './words';
