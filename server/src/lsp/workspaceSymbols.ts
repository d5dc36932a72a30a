import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { nameOf, type ReportSections, workspaceSymbols } from '../service';
import { guard } from './guard';
import { rangeOf } from './positions';
import type { Reports } from './reports';
import { editorDocument, type Session } from './requests';

/** The sections and indicators of all reports that are known, open or not. */
export function registerWorkspaceSymbols(session: Session, reports: Reports): void {
  const { connection, settings, cross, log } = session;
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard<SymbolInformation[]>(log, 'symbols', [], async () => {
      await settings.ready();
      if (token.isCancellationRequested) return [];
      reports.readOpen();
      const found = workspaceSymbols(query, cross, sectionsOf(session), settings.language());
      return found.flatMap(({ kind, name, uri, span }) => {
        const shown = reports.find(uri);
        if (!shown) return [];
        const location = { uri: shown.uri, range: rangeOf(shown, span) };
        return [{ name, kind: KINDS[kind], location, containerName: nameOf(uri) }];
      });
    }),
  );
}

const KINDS = { section: SymbolKind.String, indicator: SymbolKind.Number } as const;

/** Those of open reports first: they are what somebody works on. */
function* sectionsOf({ openAddresses, openDocument, service, closed }: Session): Generator<ReportSections> {
  for (const address of openAddresses()) {
    const document = openDocument(address);
    if (document) yield { uri: document.uri, sections: service.sections(editorDocument(document)) };
  }
  for (const uri of closed.uris()) {
    const report = closed.get(uri);
    if (report && !openDocument(uri)) yield { uri, sections: report.sections };
  }
}
