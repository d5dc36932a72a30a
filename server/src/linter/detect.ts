import { type BlockReading, type Gathered, gatheringLatest, type ReportReading } from '../claims';
import type { ReportDate } from '../document';
import type { BlockRule, PlacedProblem, Problem, ReportRule, Rule, RuleContext, Severity } from '../rules';
import type { Configuration } from './configuration';
import { withoutCut } from './cutLines';
import type { Log } from './linter';

/** A problem that has not been put into words yet. `start` is what its spans are relative to. */
export interface Detected {
  readonly rule: Rule;
  /** What the rule is set to. */
  readonly setting: Severity;
  readonly problem: Problem;
  readonly start: number;
  /** The problem is kept for as long as what it was found in stays the same, and so may be what is said of it. */
  readonly isKept: boolean;
}

/** A rule that is on, with what it may depend on. */
export interface Active<R extends Rule> {
  readonly rule: R;
  readonly setting: Severity;
  readonly context: RuleContext;
}

/** What the block rules say of one line, apart from where it stands. */
interface BlockProblems {
  readonly found: readonly Found[];
  readonly failed: readonly Rule[];
}

type Found = Omit<Detected, 'start' | 'isKept'>;

const NOTHING: readonly BlockProblems[] = [];

/**
 * Runs the rules that are on. A line's problems are kept with its reading, since they depend on nothing but the line,
 * the settings and the report's date. A rule that throws costs all its problems on that report and nothing else.
 */
export function createDetector(
  rules: readonly Rule[],
  configuration: Configuration,
  log: Log,
): (reading: ReportReading) => readonly Detected[] {
  let blockRules: readonly Active<BlockRule>[] = [];
  let date: string | undefined;
  const problemsIn = gatheringLatest((reading, rules: typeof blockRules) => readProblems(reading, rules, log));

  return (reading) => {
    const active = activate(rules, configuration, reading.report.date);
    if (dateKey(reading.report.date) !== date) {
      date = dateKey(reading.report.date);
      // Another list, even of the same rules, makes every line be read anew.
      blockRules = active.filter(isBlockRule);
    }
    const failed = new Set<Rule>();
    const detected = [
      ...detectInBlocks(problemsIn(reading, blockRules), failed),
      ...detectInReport(reading, active.filter(isReportRule), failed, log),
    ];
    const whole = withoutCut(detected, reading);
    return failed.size === 0 ? whole : whole.filter(({ rule }) => !failed.has(rule));
  };
}

/** The rules that the configuration does not switch off. */
export function activate(
  rules: readonly Rule[],
  { rules: settings, slogans }: Configuration,
  date: ReportDate | undefined,
): Active<Rule>[] {
  return rules.flatMap((rule): Active<Rule>[] => {
    const setting = settings.get(rule.meta.id);
    if (!setting || setting.severity === 'off') return [];
    return [{ rule, setting: setting.severity, context: { options: setting.options, date, slogans } }];
  });
}

function isBlockRule(active: Active<Rule>): active is Active<BlockRule> {
  return active.rule.scope === 'block';
}

function isReportRule(active: Active<Rule>): active is Active<ReportRule> {
  return active.rule.scope === 'report';
}

function dateKey(date: ReportDate | undefined): string {
  return date ? `${date.year}-${date.month ?? ''}` : '';
}

function detectInBlocks(lines: readonly Gathered<BlockProblems>[], failed: Set<Rule>): Detected[] {
  const detected: Detected[] = [];
  for (const { start, value } of lines) {
    for (const { rule, setting, problem } of value.found)
      detected.push({ rule, setting, problem, start, isKept: true });
    for (const rule of value.failed) failed.add(rule);
  }
  return detected;
}

/** One for a line of which there is something to say, else none. */
function readProblems(reading: BlockReading, rules: readonly Active<BlockRule>[], log: Log): readonly BlockProblems[] {
  const found: Found[] = [];
  const failed: Rule[] = [];
  for (const { rule, setting, context } of rules) {
    try {
      for (const problem of rule.detect(reading, context)) found.push({ rule, setting, problem });
    } catch (error) {
      failed.push(rule);
      logBug(log, rule, error);
    }
  }
  return found.length + failed.length === 0 ? NOTHING : [{ found, failed }];
}

function detectInReport(
  reading: ReportReading,
  rules: readonly Active<ReportRule>[],
  failed: Set<Rule>,
  log: Log,
): Detected[] {
  const detected: Detected[] = [];
  for (const { rule, setting, context } of rules) {
    try {
      for (const found of rule.detect(reading, context)) detected.push({ rule, setting, ...placeOf(found) });
    } catch (error) {
      failed.add(rule);
      logBug(log, rule, error);
    }
  }
  return detected;
}

function placeOf(found: Problem | PlacedProblem): Pick<Detected, 'problem' | 'start' | 'isKept'> {
  return 'placed' in found
    ? { problem: found.placed, start: found.start, isKept: true }
    : { problem: found, start: 0, isKept: false };
}

/** The log is for those who mend Hegao, so it is in English and names the rule. */
export function logBug(log: Log, rule: Rule, error: unknown): void {
  log(`Rule ${rule.meta.id} failed: ${error instanceof Error ? error.message : String(error)}`);
}
