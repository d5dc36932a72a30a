import type { ReportReading } from '../claims';
import { rules as allRules, type Rule } from '../rules';
import type { Configuration } from './configuration';
import { dedupe } from './dedupe';
import { createDetector, type Detected } from './detect';
import { checkDirectives } from './directives';
import type { Finding } from './finding';
import { order } from './order';
import type { Reader } from './reader';
import { suppress } from './suppress';
import { createWorder } from './word';

/** What was read in a report, and what was found in it. */
export interface LintResult {
  readonly reading: ReportReading;
  /** Ordered by place, then by severity, then by rule id. */
  readonly findings: readonly Finding[];
}

/** Checks reports with one configuration. */
export interface Linter {
  /** Never throws, whatever the text is. */
  lint(text: string): LintResult;
}

/** Told of a bug in a rule: that rule's findings on that report are lost, the rest goes on. */
export type Log = (message: string) => void;

/**
 * A linter for one configuration. The reader keeps line readings between calls; it knows nothing of the configuration,
 * so one reader per document can serve linters of changing configurations.
 */
export function createLinter(
  configuration: Configuration,
  reader: Reader,
  log: Log,
  rules: readonly Rule[] = allRules,
): Linter {
  const report = onceEach(log);
  const detect = createDetector(rules, configuration, report);
  const word = createWorder(report);
  const ruleIds = rules.map(({ meta }) => meta.id);
  return {
    lint(text) {
      const reading = reader.read(text);
      const { suppressions } = reading.report;
      const shown = suppress(detect(reading), suppressions, identify);
      const findings = [...word(shown), ...checkDirectives(reading.report, ruleIds)];
      return { reading, findings: order(dedupe(findings)) };
    },
  };
}

/** What a directive must name and cover to silence a problem. */
export function identify({ rule, problem, start }: Detected) {
  return { rule: rule.meta.id, span: { start: problem.span.start + start, end: problem.span.end + start } };
}

/** Tells each bug once: a rule that fails on a line fails there again at every keystroke. */
export function onceEach(log: Log): Log {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    log(message);
  };
}
