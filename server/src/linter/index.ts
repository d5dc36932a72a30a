export { type AppliedFix, applyFixes, type FixChoice, type Fixed, fixAll, type Repaired } from './applyFixes';
export { changeProjectFile, type ProjectChange } from './changeProjectFile';
export {
  ALWAYS_EXCLUDED,
  type Configuration,
  type ConfigurationLayer,
  type ConfigurationProblem,
  DEFAULT_INCLUDE,
  mergeLayers,
  type RuleSetting,
} from './configuration';
export { UNKNOWN_DIRECTIVE_RULE } from './directives';
export type { Finding } from './finding';
export { fingerprintsOf } from './fingerprint';
export type { Growth, IndicatorSeries, PeriodValue, Stating } from './indicators';
export { createLinter, type Linter, type LintResult, type Log } from './linter';
export { nearest } from './nearest';
export { order } from './order';
export { PROJECT_FILE, parseProjectFile } from './projectFile';
export { createReader, type Reader } from './reader';
export { sentenceAround } from './sentenceAround';
export { type LayerReading, readLayer } from './settings';
export { SEVERITIES, severityRank, severityWords } from './severity';
export { type ProjectReading, readSloganFiles, type SloganFile } from './sloganFiles';
export { asksForOthers, createWorkspace, type Statements, statementsIn, type Workspace } from './workspace';
