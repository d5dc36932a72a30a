import path from 'node:path';
import { isChineseProse } from '../document';
import type { LintResult } from '../linter';
import type { Localized } from '../rules';
import type { Invocation } from './arguments';
import { type CheckedReport, NOTHING, notesOf } from './checkedReport';
import { type Found, findReports } from './findReports';
import type { Host } from './host';
import { createProjects, type Project } from './projects';
import { readSource, type Source } from './readSource';
import { repairReport } from './repairReport';
import type { Troubles } from './troubles';

/**
 * Finds, reads and checks the reports of a command line one by one. What cannot be read or checked is told, and the
 * rest goes on.
 */
export async function* checkReports(
  invocation: Invocation,
  host: Host,
  troubles: Troubles,
): AsyncGenerator<CheckedReport> {
  yield* eachReport(invocation, host, troubles, (source, project) =>
    checkReport(source, project, invocation, troubles),
  );
}

/** A report with its complete reading; undefined for text that is no Chinese prose: nothing runs on it. */
export interface ReadReport {
  readonly path: string;
  readonly text: string;
  readonly result: LintResult | undefined;
}

/** The same for who asks for the readings themselves. */
export async function* readReports(invocation: Invocation, host: Host, troubles: Troubles): AsyncGenerator<ReadReport> {
  yield* eachReport(invocation, host, troubles, async ({ shown, text }, { linter }) => ({
    path: shown,
    text,
    result: isChineseProse(text) ? linter.lint(text) : undefined,
  }));
}

async function* eachReport<T>(
  invocation: Invocation,
  host: Host,
  troubles: Troubles,
  check: (source: Source, project: Project) => Promise<T>,
): AsyncGenerator<T> {
  const projects = createProjects(invocation, host.folder, troubles);
  for (const found of await findReports(invocation, host.folder, projects, troubles)) {
    try {
      const project = await projects.of(folderOf(found, invocation, host));
      const source = readSource(found, host, troubles);
      if (source) yield await check(source, project);
    } catch (error) {
      troubles.tell(checkingFailure(found.shown, error));
    }
  }
}

/** The folder whose settings hold for a report; standard input lies where its name says. */
function folderOf({ file }: Found, { stdinFilename }: Invocation, { folder }: Host): string {
  return path.dirname(file ?? path.resolve(folder, stdinFilename ?? '-'));
}

/** Checks one report, with --fix after its repairs. */
export async function checkReport(
  source: Source,
  { linter }: Project,
  invocation: Invocation,
  troubles: Troubles,
): Promise<CheckedReport> {
  const isProse = isChineseProse(source.text);
  const repaired =
    invocation.fix && isProse
      ? await repairReport(source, linter, invocation, troubles)
      : { source, repairs: undefined };
  const { shown, encoding, text } = repaired.source;
  const notes = isProse ? notesOf(linter.lint(text)) : NOTHING;
  return { path: shown, encoding, text, ...notes, repairs: repaired.repairs };
}

function checkingFailure(file: string, error: unknown): Localized {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `${file}：核查时程序出错，这份未能核完（${reason}）。请把这句话告诉 Hegao 的开发者。`,
    en: `${file}: the program failed on it (${reason}). Please tell the developers of Hegao this sentence.`,
  };
}
