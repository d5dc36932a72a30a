export { type BlockNumber, numberedOf } from './blockNumber';
export { writeLike } from './numbering';
export type { Others, Repeated, Stated } from './others';
export { periodName } from './reportNames';
export type {
  BlockRule,
  Category,
  Description,
  Edit,
  Fix,
  Localized,
  OptionSchema,
  OptionValue,
  PlacedProblem,
  Problem,
  Reach,
  Related,
  ReportRule,
  Rule,
  RuleContext,
  RuleMeta,
  Severity,
  WorkspaceRule,
} from './rule';
export { rules } from './rules.generated';
