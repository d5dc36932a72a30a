import { parseReport } from '../document';
import { asksForOthers, type Configuration, createWorkspace, type Finding, order, type Workspace } from '../linter';
import { type CheckedReport, type NotedFinding, noted } from './checkedReport';
import { folderOf, nameOf, type Outcome, type Run } from './checker';
import type { Found } from './findReports';
import { type PackedReport, putAside, textOf, unpackReport } from './packedReport';
import { bug } from './projects';
import { createRepeats } from './repeats';
import { createStatementsReader, hashesIn } from './statementsText';
import type { Troubles } from './troubles';

/** What has come of one report, and which one it is. */
export interface NamedOutcome extends Outcome {
  readonly found: Found;
}

/** A report of which all is known. */
export interface KnownReport {
  readonly found: Found;
  /** Stands for what is said of it and other reports. */
  others(): string;
  open(): Promise<CheckedReport>;
}

/** A report that is not printed before all are known, with its texts put aside. */
interface Waiting extends Known {
  readonly name: string;
  /** The settings under which it is compared; undefined where it is not. */
  readonly comparison: Configuration | undefined;
}

type ByName = ReadonlyMap<string, Waiting>;

interface Known extends Omit<NamedOutcome, 'troubles'> {
  readonly report: PackedReport;
}

/**
 * Gives the reports with what they say against each other among their findings. A report is given as soon as it is checked while
 * none that came before waits for the others; one that has something to be compared waits until all are known.
 */
export async function* againstOthers(
  outcomes: AsyncIterable<NamedOutcome>,
  run: Run,
  troubles: Troubles,
): AsyncGenerator<KnownReport> {
  const open = (known: Known) => intact(known, (report) => unpackReport(report, run.invocation.format === 'html'));
  const waiting: Waiting[] = [];
  const repeats = createRepeats();
  for await (const outcome of outcomes) {
    const { found, report } = outcome;
    for (const trouble of outcome.troubles) troubles.tell(trouble);
    if (!report) continue;
    const known: Known = { ...outcome, report };
    const { configuration } = await run.projects.of(folderOf(found, run));
    const isCompared = report.statements !== '' && asksForOthers(configuration);
    if (isCompared) repeats.add(await intact(known, ({ statements }) => hashesIn(textOf(statements))));
    if (isCompared || waiting.length > 0) {
      const comparison = isCompared ? configuration : undefined;
      waiting.push({ ...known, name: nameOf(found, run), comparison, report: putAside(report, run.spill.put) });
    } else yield { found, others: () => '', open: () => open(known) };
  }
  const workspace = await compared(waiting, repeats.repeated(), troubles);
  const byName = new Map(waiting.map((each) => [each.name, each]));
  for (const each of waiting) {
    const findings = workspace.findings(each.name);
    yield {
      found: each.found,
      others: () => othersIn(findings, byName),
      open: async () => withFindings(await open(each), findings, byName),
    };
  }
}

/** The findings, and the reports that they show places of. */
function othersIn(findings: readonly Finding[], byName: ByName): string {
  if (findings.length === 0) return '';
  const names = new Set(findings.flatMap(({ related }) => related.map(({ path }) => path)));
  const shown = [...names].map((name) => {
    const other = name === undefined ? undefined : byName.get(name);
    return [other?.report.path, other?.digest];
  });
  return JSON.stringify([findings, shown]);
}

/**
 * The reports in a workspace. Of their many sentences only those come in that stand in two reports, for which one has to know those of
 * all; so the statements are read when all have been checked.
 */
async function compared(
  waiting: readonly Waiting[],
  repeated: ReadonlySet<number>,
  troubles: Troubles,
): Promise<Workspace> {
  const workspace = createWorkspace((message) => troubles.tell(bug(message)));
  const readStatements = createStatementsReader();
  const read = ({ statements }: PackedReport) => readStatements(textOf(statements), (hash) => repeated.has(hash));
  for (const each of waiting) {
    if (each.comparison) workspace.putStatements(each.name, await intact(each, read), each.comparison);
  }
  return workspace;
}

/** What is read of a report; where that which was remembered of it is damaged, of the report checked anew. */
async function intact<T>({ report, again }: Known, read: (report: PackedReport) => T): Promise<T> {
  try {
    return read(report);
  } catch (error) {
    const fresh = (await again?.())?.report;
    if (!fresh) throw error;
    return read(fresh);
  }
}

function withFindings(report: CheckedReport, findings: readonly Finding[], byName: ByName): CheckedReport {
  if (findings.length === 0) return report;
  const cross = noted({ reading: lightReading(report.text), findings });
  return { ...report, findings: order([...report.findings, ...cross.map((finding) => sourced(finding, byName))]) };
}

function sourced(finding: NotedFinding, byName: ByName): NotedFinding {
  const related = finding.related.flatMap((other) => {
    if (other.path === undefined) return [other];
    const source = byName.get(other.path)?.report;
    const text = source && textStill(source);
    // A place in a report that is not there cannot be shown.
    return source && text !== undefined ? [{ ...other, source: { path: source.path, text } }] : [];
  });
  return { ...finding, related };
}

/** A text that is read again for this may have changed meanwhile. */
function textStill({ text }: PackedReport): string | undefined {
  try {
    return textOf(text);
  } catch {
    return undefined;
  }
}

/** Enough of a reading to tell which sentence a place is in; the figures are not read again. */
function lightReading(text: string) {
  const report = parseReport(text);
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: { block, figures: [], claims: [] } }));
  return { report, blocks, claims: [] };
}
