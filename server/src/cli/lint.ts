import { SEVERITIES, severityRank } from '../linter';
import type { Severity } from '../rules';
import type { Invocation } from './arguments';
import type { Baseline, Opened } from './baseline';
import type { CheckedReport } from './checkedReport';
import { checkReports } from './checkReports';
import { type LintFormat, lintFormatFor, type Summary } from './formats/lintFormat';
import type { Host } from './host';
import { bytesOf } from './packedReport';
import { type Print, type Printer, printerKey } from './printer';
import { flagMistake } from './projects';
import { writingFailure } from './readFile';
import { createTroubles, FAILED, type Troubles } from './troubles';

/** `hegao lint`: gives the exit status. */
export async function lint(invocation: Invocation, host: Host): Promise<number> {
  const troubles = createTroubles(host, invocation.language);
  const { baseline, mistake } = await openBaseline(invocation, host);
  const wrong = flagMistake(invocation.rules) ?? mistake;
  if (wrong) {
    troubles.tell(wrong);
    return FAILED;
  }
  const format: LintFormat = await lintFormatFor(invocation, host);
  const printer: Printer = {
    key: printerKey(invocation, host),
    print(checked) {
      const reported = atOrAbove(invocation.severity, baseline ? baseline.unknown(checked) : checked);
      return { text: format.file(reported), ...countsOf(reported) };
    },
  };
  const counter = createCounter();
  let between = '';
  host.stdout.write(format.begin());
  for await (const print of checkReports(invocation, printer, host, troubles)) {
    counter.add(print);
    if (print.text === '') continue;
    if (between !== '') host.stdout.write(between);
    host.stdout.write(typeof print.text === 'string' ? print.text : bytesOf(print.text));
    between = format.between ?? '';
  }
  if (invocation.updateBaseline) save(baseline, invocation, troubles);
  const summary = { ...counter.summary(), baseline: baseline?.counts(), troubles: troubles.told };
  host.stdout.write(format.end(summary));
  if (troubles.count > 0) return FAILED;
  return hasFailing(summary, invocation) ? 1 : 0;
}

async function openBaseline(invocation: Invocation, host: Host): Promise<Opened> {
  const { baseline } = invocation;
  return baseline === undefined ? {} : (await import('./baseline')).openBaseline(baseline, invocation, host.folder);
}

function save(baseline: Baseline | undefined, { baseline: file = '' }: Invocation, troubles: Troubles): void {
  try {
    baseline?.save();
  } catch (error) {
    troubles.tell(writingFailure(file, error));
  }
}

function atOrAbove(severity: Severity, checked: CheckedReport): CheckedReport {
  const findings = checked.findings.filter((finding) => severityRank(finding.severity) <= severityRank(severity));
  return { ...checked, findings };
}

function countsOf({ isProse, findings, repairs }: CheckedReport): Omit<Print, 'text'> {
  const bySeverity = noneOfEach();
  for (const { severity } of findings) bySeverity[severity]++;
  return { bySeverity, repaired: repairs?.fixes.length ?? 0, isProse };
}

function noneOfEach(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

function createCounter() {
  const bySeverity = noneOfEach();
  let files = 0;
  let repaired = 0;
  let noProse = 0;
  return {
    add(print: Print): void {
      files++;
      repaired += print.repaired;
      if (!print.isProse) noProse++;
      for (const severity of SEVERITIES) bySeverity[severity] += print.bySeverity[severity];
    },
    summary(): Omit<Summary, 'baseline' | 'troubles'> {
      const findings = SEVERITIES.reduce((sum, severity) => sum + bySeverity[severity], 0);
      return { files, findings, bySeverity, repaired, noProse };
    },
  };
}

function hasFailing({ bySeverity }: Summary, { failOn, maxWarnings }: Invocation): boolean {
  const isFailing = SEVERITIES.some(
    (severity) => failOn !== 'never' && severityRank(severity) <= severityRank(failOn) && bySeverity[severity] > 0,
  );
  return isFailing || (maxWarnings !== undefined && bySeverity.warning > maxWarnings);
}
