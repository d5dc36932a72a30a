import { parseReport } from '../document';
import { asksForOthers, createWorkspace, type Finding, order } from '../linter';
import { type CheckedReport, type NotedFinding, noted } from './checkedReport';
import { folderOf, nameOf, type Outcome, type Run } from './checker';
import type { Found } from './findReports';
import { bug } from './projects';
import type { Troubles } from './troubles';

/** What has come of one report, and which one it is. */
export interface NamedOutcome extends Outcome {
  readonly found: Found;
}

/**
 * Gives the reports with what they say against each other among their findings. A report is given as soon as it is checked while
 * none that came before waits for the others; one that has something to be compared waits until all are known.
 */
export async function* againstOthers(
  outcomes: AsyncIterable<NamedOutcome>,
  run: Run,
  troubles: Troubles,
): AsyncGenerator<CheckedReport> {
  const workspace = createWorkspace((message) => troubles.tell(bug(message)));
  const waiting: { readonly name: string; readonly report: CheckedReport }[] = [];
  for await (const { found, report, troubles: own } of outcomes) {
    for (const trouble of own) troubles.tell(trouble);
    if (!report) continue;
    const { configuration } = await run.projects.of(folderOf(found, run));
    const name = nameOf(found, run);
    const isCompared = report.statements !== undefined && asksForOthers(configuration);
    if (isCompared) workspace.putStatements(name, report.statements, configuration);
    if (isCompared || waiting.length > 0) waiting.push({ name, report });
    else yield report;
  }
  const byName = new Map(waiting.map(({ name, report }) => [name, report]));
  for (const { name, report } of waiting) yield withFindings(report, workspace.findings(name), byName);
}

function withFindings(
  report: CheckedReport,
  findings: readonly Finding[],
  byName: ReadonlyMap<string, CheckedReport>,
): CheckedReport {
  if (findings.length === 0) return report;
  const cross = noted({ reading: lightReading(report.text), findings });
  return { ...report, findings: order([...report.findings, ...cross.map((finding) => sourced(finding, byName))]) };
}

function sourced(finding: NotedFinding, byName: ReadonlyMap<string, CheckedReport>): NotedFinding {
  const related = finding.related.flatMap((other) => {
    const source = other.path === undefined ? undefined : byName.get(other.path);
    // A place in a report that is not there cannot be shown.
    return other.path === undefined ? [other] : source ? [{ ...other, source }] : [];
  });
  return { ...finding, related };
}

/** Enough of a reading to tell which sentence a place is in; the figures are not read again. */
function lightReading(text: string) {
  const report = parseReport(text);
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: { block, figures: [], claims: [] } }));
  return { report, blocks, claims: [] };
}
