import type { Localized, Severity } from '../../rules';
import type { Invocation } from '../arguments';
import type { BaselineCounts } from '../baseline';
import type { CheckedReport } from '../checkedReport';
import type { Host } from '../host';

/** Prints a run of `hegao lint`: each file as soon as it is checked, and what is to be said of all at the end. */
export interface LintFormat {
  begin(): string;
  /** What is said of a file, whichever are before it. */
  file(checked: CheckedReport): string;
  /** Stands between two files of which something is said. */
  readonly between?: string;
  end(summary: Summary): string;
}

/** Counts over all files of a run. */
export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly repaired: number;
  /** How many of the files hold no Chinese prose, so that no rule ran on them. */
  readonly noProse: number;
  /** Where there is a baseline. */
  readonly baseline: BaselineCounts | undefined;
  /** What could not be done, as it was told on standard error. */
  readonly troubles: readonly Localized[];
}

/** The format that was asked for; its code is loaded here. */
export async function lintFormatFor(invocation: Invocation, host: Host): Promise<LintFormat> {
  switch (invocation.format) {
    case 'json':
      return (await import('./lintJson')).lintJson(invocation);
    case 'ndjson':
      return (await import('./lintNdjson')).lintNdjson(invocation);
    case 'sarif':
      return (await import('./lintSarif')).lintSarif(invocation);
    case 'github':
      return (await import('./lintGithub')).lintGithub(invocation);
    case 'junit':
      return (await import('./lintJunit')).lintJunit(invocation);
    case 'html':
      return (await import('./lintHtml')).lintHtml(invocation);
    case 'pretty':
      return invocation.dryRun
        ? (await import('./lintDiff')).lintDiff(invocation, host)
        : (await import('./lintPretty')).lintPretty(invocation, host);
  }
}
