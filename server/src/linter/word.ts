import type { Problem, Rule } from '../rules';
import { type Detected, logBug } from './detect';
import type { Finding } from './finding';
import type { Log } from './linter';
import { placeFinding } from './place';
import { severityOf } from './severity';

/**
 * Puts problems into words, with their repairs, in the report's coordinates. The words for a problem that is kept are kept with it.
 * A rule that throws here loses all its findings too.
 */
export function createWorder(log: Log): (detected: readonly Detected[]) => readonly Finding[] {
  const kept = new WeakMap<Problem, Worded>();
  const wordOnce = (item: Detected): Finding => {
    const before = item.isKept ? kept.get(item.problem) : undefined;
    if (before?.start === item.start) return before.finding;
    const finding = before ? placeFinding(before.finding, item.start - before.start) : findingOf(item);
    if (item.isKept) kept.set(item.problem, { start: item.start, finding });
    return finding;
  };
  return (detected) => {
    const failed = new Set<Rule>();
    const worded: Finding[] = [];
    for (const item of detected) {
      try {
        worded.push(wordOnce(item));
      } catch (error) {
        failed.add(item.rule);
        logBug(log, item.rule, error);
      }
    }
    if (failed.size === 0) return worded;
    const lost = new Set(Array.from(failed, ({ meta }) => meta.id));
    return worded.filter(({ rule }) => !lost.has(rule));
  };
}

/** A finding where its problem last stood. */
interface Worded {
  readonly start: number;
  readonly finding: Finding;
}

function findingOf({ rule, setting, problem, start }: Detected): Finding {
  const { message, workings, related } = rule.describe(problem);
  const finding = {
    rule: rule.meta.id,
    severity: severityOf(problem.severity, setting, rule.meta.severity),
    span: problem.span,
    message,
    workings,
    related: related ?? [],
    fixes: rule.fix?.(problem) ?? [],
  };
  return placeFinding(finding, start);
}
