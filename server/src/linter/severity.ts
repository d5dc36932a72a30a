import type { Severity } from '../rules';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** 0 for the gravest; for comparing. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/**
 * The severity of a finding. `own` is set where the finding is milder or graver than its rule's usual one. While the rule is
 * set to its usual severity, that counts; another setting replaces the usual and the graver, and limits the milder.
 */
export function severityOf(own: Severity | undefined, setting: Severity, usual: Severity): Severity {
  if (own === undefined || setting === usual) return own ?? setting;
  return severityRank(own) > severityRank(usual) && severityRank(own) > severityRank(setting) ? own : setting;
}
