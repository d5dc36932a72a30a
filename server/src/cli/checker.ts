import { createHash } from 'node:crypto';
import path from 'node:path';
import { isChineseProse } from '../document';
import { asksForOthers } from '../linter';
import type { Localized } from '../rules';
import type { Invocation } from './arguments';
import type { Found } from './findReports';
import type { Host } from './host';
import { NOTHING, type PackedReport, packNotes, packRepairs } from './packedReport';
import type { Project, Projects } from './projects';
import { readSource, type Source } from './readSource';
import { repairReport } from './repairReport';
import type { Spill } from './spill';
import type { Troubles } from './troubles';

/** Checks reports one by one: here, in workers, or by remembering. Never rejects. */
export interface Checker {
  check(found: Found): Promise<Outcome>;
  close(): Promise<void>;
}

/** What has come of one report: plain data, since it may come from a worker. */
export interface Outcome {
  /** Undefined when it could not be read or checked; the troubles say why. */
  readonly report: PackedReport | undefined;
  /** Of the file's bytes as they are now, after repairs. */
  readonly digest: string | undefined;
  readonly troubles: readonly Localized[];
  /** Checks it anew, where what was remembered of it turns out to be damaged. */
  readonly again?: () => Promise<Outcome>;
}

/** What a checker has to know of the run. */
export interface Run {
  readonly invocation: Invocation;
  /** The working folder, absolute. */
  readonly folder: string;
  readonly projects: Projects;
  /** There are other reports that each may be held against. */
  readonly others: boolean;
  /** What the run keeps until it is printed. */
  readonly spill: Spill;
}

/** What checking itself has to know of it. */
export type Work = Omit<Run, 'spill'>;

/** Checks in this very thread. */
export function createLocalChecker(run: Work, host: Pick<Host, 'readStdin'>): Checker {
  return {
    async check(found) {
      const troubles = collectTroubles();
      try {
        const project = await run.projects.of(folderOf(found, run));
        const source = readSource(found, host, troubles);
        const checked = source && (await checkReport(source, nameOf(found, run), project, run, troubles));
        return { report: checked?.report, digest: checked && digestOf(checked.bytes), troubles: troubles.told };
      } catch (error) {
        return failed(checkingFailure(found.shown, error));
      }
    },
    async close() {},
  };
}

/** The absolute name of a report, with / between its parts; standard input lies where its name says. */
export function nameOf(
  { file }: Found,
  { invocation, folder }: { readonly invocation: Invocation; readonly folder: string },
): string {
  return (file ?? path.resolve(folder, invocation.stdinFilename ?? '-')).replaceAll(path.sep, '/');
}

/** The folder whose settings hold for a report; standard input lies where its name says. */
export function folderOf(
  { file }: Found,
  { invocation, folder }: { readonly invocation: Invocation; readonly folder: string },
): string {
  return path.dirname(file ?? path.resolve(folder, invocation.stdinFilename ?? '-'));
}

/** Stands for the bytes of a file, or for a text. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** The outcome of a report that could not be checked. */
export function failed(trouble: Localized): Outcome {
  return { report: undefined, digest: undefined, troubles: [trouble] };
}

async function checkReport(
  source: Source,
  file: string,
  { linter, configuration }: Project,
  { invocation, others: isOneOfMany }: Work,
  troubles: Troubles,
) {
  const others = isOneOfMany && asksForOthers(configuration);
  const isProse = isChineseProse(source.text);
  const repaired =
    invocation.fix && isProse
      ? await repairReport(source, linter, invocation, troubles)
      : { source, repairs: undefined };
  const { shown, encoding, text, bytes } = repaired.source;
  const notes = isProse ? packNotes(linter.lint(text), others ? file : undefined) : NOTHING;
  return { report: { path: shown, encoding, text, ...notes, repairs: packRepairs(repaired.repairs) }, bytes };
}

function collectTroubles(): Troubles {
  const told: Localized[] = [];
  return {
    tell: (message) => told.push(message),
    told,
    get count() {
      return told.length;
    },
  };
}

/** One sentence on a report that a bug has kept from being checked. */
export function checkingFailure(file: string, error: unknown): Localized {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `${file}：核对时程序出错，这份未能核完（${reason}）。请把这句话告诉 Hegao 的开发者。`,
    en: `${file}: the program failed on it (${reason}). Please tell the developers of Hegao this sentence.`,
  };
}
