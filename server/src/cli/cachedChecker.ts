import { readFileSync } from 'node:fs';
import { severityRank } from '../linter';
import type { Cache } from './cache';
import type { Remembered } from './cacheFile';
import type { Notes } from './checkedReport';
import { type Checker, digestOf, folderOf, type Outcome, type Run } from './checker';
import { decode } from './encoding';
import type { Found } from './findReports';
import { putAside, textOf } from './packedReport';

/** Takes from the cache what it knows, lets `inner` check the rest, and keeps what that finds. */
export function createCachedChecker(cache: Cache, run: Run, inner: Checker): Checker {
  const checkAndKeep = async (found: Found, file: string): Promise<Outcome> => {
    const outcome = await inner.check(found);
    const { digest, troubles } = outcome;
    const report = outcome.report && putAside(outcome.report, run.spill.put);
    // Troubles are not kept, so what has some is checked again.
    if (report && digest && troubles.length === 0 && !run.invocation.dryRun) {
      const { encoding, notes, claims, statements } = report;
      const project = await run.projects.of(folderOf(found, run));
      cache.keep(file, digest, project, { encoding, notes, claims, statements });
    }
    return { ...outcome, report };
  };
  return {
    async check(found) {
      const { file } = found;
      if (file === undefined) return inner.check(found);
      const project = await run.projects.of(folderOf(found, run));
      const known = remembered(found, file, (digest) => cache.find(file, digest, project), run);
      return known ? { ...known, again: () => checkAndKeep(found, file) } : checkAndKeep(found, file);
    },
    close: () => inner.close(),
  };
}

function remembered(
  { shown }: Found,
  file: string,
  find: (digest: string) => Remembered | undefined,
  run: Run,
): Outcome | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    // The inner checker will not be able to read it either, and says so.
    return undefined;
  }
  const digest = digestOf(bytes);
  const known = find(digest);
  // One that was checked alone says nothing to others.
  if (!known || isRepairable(known, run) || (run.others && known.statements === '')) return undefined;
  const text = () => readAgain(file, digest);
  return { report: { path: shown, text, ...known, repairs: '' }, digest, troubles: [] };
}

/** The text that is remembered, which is seldom wanted. Throws when the file has changed meanwhile. */
function readAgain(file: string, digest: string): string {
  const bytes = readFileSync(file);
  const decoded = decode(bytes);
  if ('reason' in decoded || digestOf(bytes) !== digest) throw new Error('the file has changed meanwhile');
  return decoded.text;
}

/** Whether --fix would have something to do; it has, as far as one knows, where the notes are damaged. */
function isRepairable({ notes }: Remembered, { invocation: { fix, severity } }: Run): boolean {
  if (!fix) return false;
  try {
    const { findings } = JSON.parse(textOf(notes)) as Notes;
    return findings.some(
      (finding) => severityRank(finding.severity) <= severityRank(severity) && finding.fixes.some(({ safe }) => safe),
    );
  } catch {
    return true;
  }
}
