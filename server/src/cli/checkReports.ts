import { isChineseProse } from '../document';
import type { LintResult } from '../linter';
import { againstOthers, type NamedOutcome } from './againstOthers';
import type { Invocation } from './arguments';
import { type Checker, checkingFailure, folderOf, type Run } from './checker';
import { createChecker, MANY_FILES } from './createChecker';
import { type Found, findReports } from './findReports';
import type { Host } from './host';
import type { Print, Printer } from './printer';
import { createProjects } from './projects';
import { readSource } from './readSource';
import { createSpill } from './spill';
import type { Troubles } from './troubles';

/**
 * Finds, reads and checks the reports of a command line, and gives what is printed of them in their order, each as soon as
 * it and those before it are checked. What cannot be read or checked is told, and the rest goes on.
 */
export async function* checkReports(
  invocation: Invocation,
  printer: Printer,
  host: Host,
  troubles: Troubles,
): AsyncGenerator<Print> {
  const projects = createProjects(invocation, host.folder, troubles);
  const found = await findReports(invocation, host.folder, projects, troubles);
  const run: Run = { invocation, folder: host.folder, projects, others: found.length > 1, spill: createSpill() };
  const checker = await createChecker(found.length, printer.key, run, host, troubles);
  const { prints } = checker;
  try {
    const same = await prints?.ofSameRun(found);
    if (same) return yield* same;
    // Each worker has the next report at hand when it is done; a single thread takes one after the other.
    const ahead = checker.jobs > 1 ? 2 * checker.jobs : 1;
    for await (const report of againstOthers(inOrder(found, checker, run, ahead), run, troubles)) {
      const print = async () => printer.print(await report.open());
      yield await (prints ? prints.of(report.found, report.others(), print) : print());
    }
    if (troubles.count === 0) prints?.endRun();
    // With many files flags of the engine have been set, and it refuses what was compiled under others.
    if (found.length < MANY_FILES) host.keepCompiled?.();
  } finally {
    await checker.close();
    run.spill.close();
  }
}

/** The outcomes in the order of the reports, of which up to `ahead` are being checked. */
async function* inOrder(
  found: readonly Found[],
  checker: Checker,
  run: Run,
  ahead: number,
): AsyncGenerator<NamedOutcome> {
  const begun: Promise<NamedOutcome>[] = [];
  for (const report of found) {
    // The project is read here first, so that its mistakes are told before what is found with it, and once.
    await run.projects.of(folderOf(report, run));
    begun.push(checker.check(report).then((outcome) => ({ ...outcome, found: report })));
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const outcome of begun) yield await outcome;
}

/** A report with its complete reading; undefined for text that is no Chinese prose: nothing runs on it. */
export interface ReadReport {
  readonly path: string;
  readonly text: string;
  readonly result: LintResult | undefined;
}

/** The same for who asks for the readings themselves: one after the other in this thread. */
export async function* readReports(invocation: Invocation, host: Host, troubles: Troubles): AsyncGenerator<ReadReport> {
  const projects = createProjects(invocation, host.folder, troubles);
  for (const found of await findReports(invocation, host.folder, projects, troubles)) {
    try {
      const { linter } = await projects.of(folderOf(found, { invocation, folder: host.folder }));
      const source = readSource(found, host, troubles);
      if (!source) continue;
      const result = isChineseProse(source.text) ? linter.lint(source.text) : undefined;
      yield { path: source.shown, text: source.text, result };
    } catch (error) {
      troubles.tell(checkingFailure(found.shown, error));
    }
  }
}
