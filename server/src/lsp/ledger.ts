import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { sameAddress } from '../service';
import type { LedgerRow } from '../service/ledger';
import { signOffHtml } from '../service/page';
import { rangeOf } from './positions';
import {
  LEDGER_PAGE_REQUEST,
  LEDGER_REQUEST,
  type LedgerAnswer,
  type LedgerPage,
  type LedgerParams,
  type PlacedLedgerRow,
} from './protocol';
import type { Reports } from './reports';
import { aboutDocument, editorDocument, type Session } from './requests';
import { pageReport } from './results';

/** The ledger of an open report, as data for a panel and as a page for signatures. */
export function registerLedger(session: Session, reports: Reports): void {
  const { connection, service, settings } = session;
  connection.onRequest(
    LEDGER_REQUEST,
    aboutDocument<LedgerParams, LedgerAnswer | null>(session, 'ledger', null, (document) => {
      const ledger = service.ledger(editorDocument(document));
      if (!ledger) return null;
      const rows = ledger.rows.map((row) => placed(row, document));
      return { version: document.version, ledger: { ...ledger, rows } };
    }),
  );
  connection.onRequest(
    LEDGER_PAGE_REQUEST,
    aboutDocument<LedgerParams, LedgerPage | null>(session, 'page of the ledger', null, (document) => {
      const open = editorDocument(document);
      const [ledger, results] = [service.ledger(open), service.results(open)];
      if (!ledger || !results) return null;
      const report = pageReport(sameAddress(document.uri), results, session, reports);
      return { html: signOffHtml(report, ledger, { language: settings.language(), version }) };
    }),
  );
}

function placed(row: LedgerRow, document: TextDocument): PlacedLedgerRow {
  const { kind, kindName, verdict, span, statedSpan, line, section, quote, sentence, workings, note, picture } = row;
  return {
    kind,
    kindName,
    verdict,
    range: rangeOf(document, span),
    statedRange: rangeOf(document, statedSpan),
    line,
    section,
    quote,
    sentence,
    workings,
    note,
    picture,
  };
}
