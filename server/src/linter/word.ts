import { shift } from '../document';
import type { Rule } from '../rules';
import { type Detected, logBug } from './detect';
import type { Finding } from './finding';
import type { Log } from './linter';
import { placeDescription, placeFixes } from './place';
import { severityOf } from './severity';

/** Puts problems into words, with their repairs, in the report's coordinates. A rule that throws here loses all its findings too. */
export function createWorder(log: Log): (detected: readonly Detected[]) => readonly Finding[] {
  return (detected) => {
    const failed = new Set<Rule>();
    const worded = detected.flatMap((item) => {
      try {
        return [{ rule: item.rule, finding: findingOf(item) }];
      } catch (error) {
        failed.add(item.rule);
        logBug(log, item.rule, error);
        return [];
      }
    });
    return worded.filter(({ rule }) => !failed.has(rule)).map(({ finding }) => finding);
  };
}

function findingOf({ rule, setting, problem, start }: Detected): Finding {
  const { message, workings, related } = placeDescription(rule.describe(problem), start);
  return {
    rule: rule.meta.id,
    severity: severityOf(problem.severity, setting, rule.meta.severity),
    span: shift(problem.span, start),
    message,
    workings,
    related: related ?? [],
    fixes: placeFixes(rule.fix?.(problem) ?? [], start),
  };
}
