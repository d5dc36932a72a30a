import { readFileSync } from 'node:fs';
import { severityRank } from '../linter';
import type { Cache } from './cache';
import type { Notes } from './checkedReport';
import { type Checker, digestOf, folderOf, type Outcome, type Run } from './checker';
import { decode } from './encoding';
import type { Found } from './findReports';

/** Takes from the cache what it knows, lets `inner` check the rest, and keeps what that finds. */
export function createCachedChecker(cache: Cache, run: Run, inner: Checker): Checker {
  return {
    async check(found) {
      if (found.file === undefined) return inner.check(found);
      const project = await run.projects.of(folderOf(found, run));
      const known = remembered(found, found.file, (digest) => cache.find(found.file!, digest, project), run);
      if (known) return known;
      const outcome = await inner.check(found);
      // Troubles are not kept, so what has some is checked again.
      if (outcome.report && outcome.digest && outcome.troubles.length === 0 && !run.invocation.dryRun) {
        const { figures, claims, findings, statements } = outcome.report;
        cache.keep(found.file, outcome.digest, project, { figures, claims, findings, statements });
      }
      return outcome;
    },
    close: () => inner.close(),
  };
}

function remembered(
  { shown }: Found,
  file: string,
  find: (digest: string) => Notes | undefined,
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
  const notes = find(digest);
  // One that was checked alone says nothing to others.
  if (!notes || isRepairable(notes, run) || (run.others && !notes.statements)) return undefined;
  const decoded = decode(bytes);
  if ('reason' in decoded) return undefined;
  const { text, encoding } = decoded;
  return { report: { path: shown, encoding, text, ...notes, repairs: undefined }, digest, troubles: [] };
}

/** Whether --fix would have something to do. */
function isRepairable({ findings }: Notes, { invocation: { fix, severity } }: Run): boolean {
  return (
    fix &&
    findings.some(
      (finding) => severityRank(finding.severity) <= severityRank(severity) && finding.fixes.some(({ safe }) => safe),
    )
  );
}
