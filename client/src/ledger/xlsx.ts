import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { PlacedLedger } from '../../../server/src/lsp/protocol';
import { ledgerTable } from '../../../server/src/service/ledger/cells';
import { coverageText, LEDGER_WORDS, VERDICT_NAMES } from '../../../server/src/service/ledger/words';

/** In characters, for the columns of `ledgerTable`. */
const WIDTHS = [6, 14, 14, 22, 6, 60, 34, 40, 20];
/** Above the table: what it is of, and how much was covered. */
const LINES_ABOVE = 2;

/** A ledger as a workbook for Excel: head lines, the table, and lines for signatures. Texts stay texts, whatever they begin with. */
export async function xlsxOf(name: string, ledger: PlacedLedger): Promise<Uint8Array> {
  const { language } = ledger;
  const blob = await writeExcelFile(sheetOf(name, ledger), {
    sheet: LEDGER_WORDS.title[language],
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: LINES_ABOVE + 1,
    orientation: 'landscape',
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(name: string, ledger: PlacedLedger): SheetData {
  const { language, rows } = ledger;
  const { heads, lines } = ledgerTable(ledger);
  const signatures = (['drafter', 'checker', 'date'] as const).map((field) => LEDGER_WORDS[field][language]);
  return [
    [bold(`${LEDGER_WORDS.title[language]} · ${name}`)],
    [text(coverageText(ledger))],
    heads.map((head) => ({ ...bold(head), bottomBorderStyle: 'thin' })),
    ...lines.map((line, index) => line.map((cell) => cellOf(cell, rows[index]!.verdict === 'contradicted', language))),
    [],
    ...signatures.map((label) => [null, bold(label)]),
  ];
}

function cellOf(cell: string | number, isWrong: boolean, language: PlacedLedger['language']) {
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const };
  const isVerdict = isWrong && cell.endsWith(VERDICT_NAMES.contradicted[language]);
  return { ...text(cell), wrap: true, alignVertical: 'top' as const, ...(isVerdict && { textColor: '#B3261E' }) };
}

function text(value: string) {
  return { value, type: String };
}

function bold(value: string) {
  return { ...text(value), fontWeight: 'bold' as const };
}
