export type {
  BlockRule,
  Category,
  Description,
  Edit,
  Fix,
  Localized,
  OptionSchema,
  OptionValue,
  Problem,
  Related,
  ReportRule,
  Rule,
  RuleContext,
  RuleMeta,
  Severity,
} from './rule';
export { rules } from './rules.generated';
