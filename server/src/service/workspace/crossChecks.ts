import type { ReportFacts } from '../../claims';
import {
  type Configuration,
  createWorkspace,
  type Finding,
  type IndicatorSeries,
  type LintResult,
  type Log,
  type Stating,
} from '../../linter';
import { readable, sameAddress } from './addresses';

/** What the reports of the workspace say against each other, by their addresses. */
export interface CrossChecks {
  /** Puts a report in, or anew; gives the addresses of the others whose findings may have changed by that. */
  put(uri: string, result: LintResult, configuration: Configuration): readonly string[];
  remove(uri: string): readonly string[];
  /** The same array as long as nothing changes. */
  findings(uri: string): readonly Finding[];
  /** The values over the years of the indicator whose figure stands at the offset; undefined when none does. */
  series(uri: string, offset: number): IndicatorSeries | undefined;
  /** Every place that states the same indicator, place and period as the figure at the offset. */
  mentions(uri: string, offset: number): readonly Stating[];
  /** What each report states. */
  reports(): Iterable<ReportFacts>;
  /** The address of a report that is named by its path. */
  addressOf(path: string): string | undefined;
}

const NOTHING: readonly Finding[] = [];

/** Empty at first. A bug in it costs its own findings only. */
export function createCrossChecks(log: Log): CrossChecks {
  const workspace = createWorkspace(log);
  const addresses = new Map<string, string>();
  const kept = new Map<string, readonly Finding[]>();

  function guarded<T>(empty: NoInfer<T>, run: () => T): T {
    try {
      return run();
    } catch (error) {
      log(`reports against each other: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  }

  function affected(path: string, others: readonly string[]): readonly string[] {
    kept.delete(path);
    for (const other of others) kept.delete(other);
    return others.flatMap((other) => (other === path ? [] : (addresses.get(other) ?? [])));
  }

  return {
    put(uri, result, configuration) {
      const path = readable(sameAddress(uri));
      addresses.set(path, uri);
      return affected(
        path,
        guarded([], () => workspace.put(path, result, configuration)),
      );
    },
    remove(uri) {
      const path = readable(sameAddress(uri));
      if (!addresses.delete(path)) return [];
      return affected(
        path,
        guarded([], () => workspace.remove(path)),
      );
    },
    findings(uri) {
      const path = readable(sameAddress(uri));
      if (!addresses.has(path)) return NOTHING;
      const known = kept.get(path);
      if (known) return known;
      const findings = guarded(NOTHING, () => workspace.findings(path));
      const same = findings.length === 0 ? NOTHING : findings;
      kept.set(path, same);
      return same;
    },
    series: (uri, offset) => guarded(undefined, () => workspace.series(readable(sameAddress(uri)), offset)),
    mentions: (uri, offset) => guarded([], () => workspace.mentions(readable(sameAddress(uri)), offset)),
    reports: workspace.reports,
    addressOf: (path) => addresses.get(path),
  };
}

/** A report's own findings and those against others, in the order of their places. */
export function together<F extends { readonly span: { readonly start: number } }>(
  own: readonly F[],
  cross: readonly F[],
): readonly F[] {
  return cross.length === 0 ? own : [...own, ...cross].sort((a, b) => a.span.start - b.span.start);
}
