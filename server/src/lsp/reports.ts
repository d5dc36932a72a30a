import { DiagnosticSeverity } from 'vscode-languageserver';
import { type ClosedReport, digest, sameAddress } from '../service';
import type { FindShown, Shown } from './diagnostics';
import type { Focus } from './focus';
import { ruleLink } from './links';
import { rangeOf } from './positions';
import { DIAGNOSTIC_SOURCE } from './protocol';
import { editorDocument, type Session } from './requests';
import { createShowing, type ShownFindings } from './showing';

/** What is shown of one report. */
export interface ShownReport extends ShownFindings {
  readonly uri: string;
  /** Undefined for a report that is not open. */
  readonly version: number | undefined;
}

/** Shows reports, open ones and those that are not, by their addresses. */
export interface Reports {
  /** Undefined when there is no such report, or nothing is to be shown of it. */
  get(address: string): ShownReport | undefined;
  /** The positions in a report, open or not, by its address; undefined when it is not known. */
  find(uri: string): Shown | undefined;
  /** The same by the path that names it. */
  findNamed: FindShown;
  /** Reads what has been typed in open documents since they were last asked about. */
  readOpen(): void;
}

/** What is shown comes from the service where the report is open, and from what is known of closed ones otherwise. */
export function createReports(session: Session, focus: Focus): Reports {
  const { client, service, settings, closed, cross, check } = session;

  const find = (uri: string): Shown | undefined => {
    const open = session.openDocument(sameAddress(uri));
    if (open) return open;
    const known = closed.get(sameAddress(uri));
    return known && { uri, ...known.places };
  };
  const findNamed: FindShown = (path) => {
    const uri = cross.addressOf(path);
    return uri === undefined ? undefined : find(uri);
  };
  const showing = createShowing({
    findShown: client.showsRelated ? findNamed : undefined,
    linkTo: client.runsLinks && client.showsCodeLinks ? ruleLink : undefined,
  });
  session.documents.onDidClose(({ document }) => showing.forget(document.uri));

  return {
    find,
    findNamed,
    readOpen() {
      for (const address of session.openAddresses()) {
        const open = session.openDocument(address);
        if (open) service.findings(editorDocument(open));
      }
    },
    get(address) {
      if (check.mode() === 'off') return undefined;
      const open = session.openDocument(address);
      if (open) {
        return { uri: open.uri, version: open.version, ...showing.showOpen(open, focus.shown(open)) };
      }
      const report = closed.get(address);
      if (!report) return undefined;
      if (report.trouble) return troubled(report, session);
      const findings = closed.findings(address, settings.language());
      const document = { uri: address, ...report.places };
      return { uri: address, version: undefined, ...showing.showClosed(document, findings) };
    },
  };
}

/** A report that could not be read is shown too, or its silence would look like praise. */
function troubled({ uri, trouble, places }: ClosedReport, { settings }: Session): ShownReport {
  const message = trouble![settings.language()];
  const range = rangeOf(places, { start: 0, end: 0 });
  const items = [{ range, severity: DiagnosticSeverity.Warning, source: DIAGNOSTIC_SOURCE, message }];
  return { uri, version: undefined, resultId: digest(message), items };
}
