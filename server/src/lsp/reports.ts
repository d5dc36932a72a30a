import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type ClosedReport, digest, type EditorFinding, sameAddress } from '../service';
import { type DiagnosticParts, diagnosticOf, type FindShown, type Shown } from './diagnostics';
import type { Focus } from './focus';
import { ruleLink } from './links';
import { rangeOf } from './positions';
import { DIAGNOSTIC_SOURCE } from './protocol';
import { editorDocument, type Session } from './requests';

/** What is shown of one report, and a name for it: the same diagnostics have the same name, in every run of the server. */
export interface ShownReport {
  readonly uri: string;
  /** Undefined for a report that is not open. */
  readonly version: number | undefined;
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
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
  const kept = new WeakMap<readonly EditorFinding[], Pick<ShownReport, 'resultId' | 'items'>>();

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
  const parts: DiagnosticParts = {
    findShown: client.showsRelated ? findNamed : undefined,
    linkTo: client.runsLinks && client.showsCodeLinks ? ruleLink : undefined,
  };

  function named(findings: readonly EditorFinding[], make: () => readonly Diagnostic[]) {
    // A place in another report may have moved without the finding knowing.
    const mayMove = findings.some(({ related }) => related.some(({ path }) => path !== undefined));
    const known = mayMove ? undefined : kept.get(findings);
    if (known) return known;
    const items = make();
    const shown = { items, resultId: digest(JSON.stringify(items)) };
    kept.set(findings, shown);
    return shown;
  }

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
        const findings = focus.shown(open);
        const shown = named(findings, () => findings.map((finding) => diagnosticOf(open, finding, parts)));
        return { uri: open.uri, version: open.version, ...shown };
      }
      const report = closed.get(address);
      if (!report) return undefined;
      if (report.trouble) return troubled(report, session);
      const findings = closed.findings(address, settings.language());
      const document = { uri: address, ...report.places };
      const shown = named(findings, () => findings.map((finding) => diagnosticOf(document, finding, parts)));
      return { uri: address, version: undefined, ...shown };
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
