import type { Severity } from '../rules';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** 0 for the gravest; for comparing. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The severity of a finding: its own, but never graver than what its rule is set to. */
export function limitSeverity(own: Severity | undefined, ceiling: Severity): Severity {
  return own && severityRank(own) > severityRank(ceiling) ? own : ceiling;
}
