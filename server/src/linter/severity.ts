import type { Localized, Severity } from '../rules';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The names of the severities, as every face shows them. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};

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
