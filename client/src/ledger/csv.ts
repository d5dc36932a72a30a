import type { LedgerTable } from '../../../server/src/service/ledger';

/** With a mark of byte order, without which Excel takes Chinese for something else. */
const MARK = '\uFEFF';

/** A table as CSV (RFC 4180) that Excel opens as it is. */
export function csvOf({ heads, lines }: LedgerTable): string {
  return MARK + [heads, ...lines].map((line) => `${line.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

/** Excel takes a text that begins like a formula for one, so that a report could make it run something. */
function harmless(text: string): string {
  return /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}
