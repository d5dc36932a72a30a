import { SEVERITIES, severityRank } from '../linter';
import type { Severity } from '../rules';
import type { Invocation } from './arguments';
import { type Checked, checkReports } from './checkReports';
import type { Host } from './host';
import { flagMistake } from './projects';
import { createTroubles, FAILED } from './troubles';

/** Counts over all files of a run. */
export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly repaired: number;
}

/** Prints a run of `hegao lint`: each file as soon as it is checked, and the counts at the end. */
export interface LintFormat {
  begin(): string;
  file(checked: Checked): string;
  end(summary: Summary): string;
}

/** `hegao lint`: gives the exit status. */
export async function lint(invocation: Invocation, host: Host): Promise<number> {
  const troubles = createTroubles(host, invocation.language);
  const mistake = flagMistake(invocation.rules);
  if (mistake) {
    troubles.tell(mistake);
    return FAILED;
  }
  const format = await formatFor(invocation, host);
  const counter = createCounter();
  host.stdout.write(format.begin());
  for await (const checked of checkReports(invocation, host, troubles)) {
    counter.add(checked);
    host.stdout.write(format.file(checked));
  }
  const summary = counter.summary();
  host.stdout.write(format.end(summary));
  if (troubles.count > 0) return FAILED;
  return hasFailing(summary, invocation.failOn) ? 1 : 0;
}

async function formatFor(invocation: Invocation, host: Host): Promise<LintFormat> {
  return invocation.format === 'json'
    ? (await import('./formats/lintJson')).lintJson(invocation.language)
    : (await import('./formats/lintPretty')).lintPretty(invocation, host);
}

function createCounter() {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let repaired = 0;
  return {
    add(checked: Checked): void {
      files++;
      repaired += checked.repaired;
      for (const { severity } of checked.result?.findings ?? []) bySeverity[severity]++;
    },
    summary(): Summary {
      const findings = SEVERITIES.reduce((sum, severity) => sum + bySeverity[severity], 0);
      return { files, findings, bySeverity, repaired };
    },
  };
}

function hasFailing({ bySeverity }: Summary, threshold: Severity | 'never'): boolean {
  return SEVERITIES.some(
    (severity) =>
      threshold !== 'never' && severityRank(severity) <= severityRank(threshold) && bySeverity[severity] > 0,
  );
}
