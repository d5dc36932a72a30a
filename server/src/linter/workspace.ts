import { owned, type ReportFacts, readFacts } from '../claims';
import type { ReportDate, Suppression } from '../document';
import { rules as allRules, type Rule, type WorkspaceRule } from '../rules';
import type { Configuration } from './configuration';
import { dedupe } from './dedupe';
import { type Active, activate, type Detected, logBug } from './detect';
import { createFactIndex } from './factIndex';
import type { Finding } from './finding';
import { createIndicators, type IndicatorSeries, type Stating } from './indicators';
import { identify, type LintResult, type Log, onceEach } from './linter';
import { order } from './order';
import { suppress } from './suppress';
import { createWorder } from './word';

/**
 * The reports of a workspace, as far as they must agree with each other. It keeps what each report states, never its text but
 * for the only one's, so that a report that is edited is compared anew without the others being read again. Paths are whatever names files uniquely
 * and shows in which folders they lie, with `/` between the parts.
 */
export interface Workspace {
  /**
   * Puts a report in, or anew after an edit, with the settings that hold for it. Gives the paths of the other reports whose
   * findings may have changed by that.
   */
  put(path: string, result: LintResult, configuration: Configuration): readonly string[];
  /** The same for one whose statements were taken from its reading earlier, perhaps in another thread or run. */
  putStatements(path: string, statements: Statements, configuration: Configuration): readonly string[];
  /** Takes a report out; gives the paths of the others whose findings may have changed by that. */
  remove(path: string): readonly string[];
  /** What the report says against the others, ordered by place; what its own directives silence is left out. */
  findings(path: string): readonly Finding[];
  /** The values over the years of the indicator whose figure stands at the offset of a report; undefined when none does. */
  series(path: string, offset: number): IndicatorSeries | undefined;
  /** Every place in all reports that states the same indicator, place and period as the figure at the offset. */
  mentions(path: string, offset: number): readonly Stating[];
  /** What each report states, in the order in which they came. */
  reports(): Iterable<ReportFacts>;
}

/** All of one report that the others are held against, and what its directives silence: plain data. */
export interface Statements {
  readonly facts: ReportFacts;
  readonly suppressions: readonly Suppression[];
  readonly date: ReportDate | undefined;
}

/** Takes a report's statements from its reading; the path may say whose report it is and of when. */
export function statementsIn({ reading }: LintResult, path: string): Statements {
  const { suppressions, date } = reading.report;
  return { facts: readFacts(reading, path), suppressions: suppressions.map(ownedSuppression), date };
}

/** What is kept of one report. */
interface Member extends Statements {
  readonly configuration: Configuration;
  /** Found when they are asked for, forgotten when another report changes that they may depend on. */
  findings: readonly Finding[] | undefined;
}

/** Whether the settings ask for reports to be held against each other at all. */
export function asksForOthers({ rules: settings }: Configuration): boolean {
  return allRules.some(({ scope, meta }) => scope === 'workspace' && settings.get(meta.id)?.severity !== 'off');
}

/** An empty workspace. */
export function createWorkspace(log: Log, rules: readonly Rule[] = allRules): Workspace {
  const report = onceEach(log);
  const members = new Map<string, Member>();
  const index = createFactIndex();
  const indicators = createIndicators();
  const workspaceRules = rules.filter(({ scope }) => scope === 'workspace');

  const takeOut = (path: string): Set<string> => {
    const old = members.get(path);
    members.delete(path);
    if (!old) return new Set();
    indicators.remove(old.facts);
    return index.remove(old.facts);
  };
  const forget = (paths: Set<string>): readonly string[] => {
    for (const path of paths) members.get(path)!.findings = undefined;
    return [...paths].sort();
  };

  /** The only report, while it is that: nothing is held against it, so what it states is read when somebody asks. */
  let alone: { readonly path: string; readonly result: LintResult; readonly configuration: Configuration } | undefined;
  const readAlone = (): void => {
    if (!alone) return;
    const { path, result, configuration } = alone;
    alone = undefined;
    putStatements(path, statementsIn(result, path), configuration);
  };

  const putStatements = (path: string, statements: Statements, configuration: Configuration): readonly string[] => {
    if (alone?.path === path) alone = undefined;
    readAlone();
    const affected = takeOut(path);
    for (const other of index.add(statements.facts)) affected.add(other);
    indicators.add(statements.facts);
    members.set(path, { ...statements, configuration, findings: undefined });
    return forget(affected);
  };

  return {
    put(path, result, configuration) {
      const isAlone = alone ? alone.path === path : members.size === (members.has(path) ? 1 : 0);
      if (!isAlone) return putStatements(path, statementsIn(result, path), configuration);
      takeOut(path);
      alone = { path, result, configuration };
      return [];
    },
    putStatements,
    remove(path) {
      if (alone?.path === path) alone = undefined;
      return forget(takeOut(path));
    },
    findings(path) {
      const member = members.get(path);
      if (!member) return [];
      member.findings ??= find(member);
      return member.findings;
    },
    series(path, offset) {
      readAlone();
      const member = members.get(path);
      return member && indicators.series(member.facts, offset);
    },
    mentions(path, offset) {
      readAlone();
      const member = members.get(path);
      return member ? indicators.mentions(member.facts, offset) : [];
    },
    *reports() {
      readAlone();
      for (const { facts } of members.values()) yield facts;
    },
  };

  function find({ facts, suppressions, date, configuration }: Member): readonly Finding[] {
    const others = index.othersOf(facts);
    const detected = activate(workspaceRules, configuration, date).filter(isWorkspaceRule).flatMap(detect);
    const shown = suppress(detected, suppressions, identify);
    return order(dedupe(createWorder(report)(shown)));

    function detect({ rule, setting, context }: Active<WorkspaceRule>): Detected[] {
      try {
        return Array.from(rule.detect(facts, others, context), (problem) => ({
          rule,
          setting,
          problem,
          start: 0,
          isKept: false,
        }));
      } catch (error) {
        logBug(report, rule, error);
        return [];
      }
    }
  }
}

function isWorkspaceRule(active: Active<Rule>): active is Active<WorkspaceRule> {
  return active.rule.scope === 'workspace';
}

/** The ids in a directive are slices of the report's text, which is not to be kept alive by them. */
function ownedSuppression({ rules, span, directive }: Suppression): Suppression {
  return { rules: rules?.map(owned), span: { ...span }, directive: { ...directive } };
}
