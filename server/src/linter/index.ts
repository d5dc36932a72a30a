export type { Configuration, ConfigurationLayer, ConfigurationProblem, RuleSetting } from './configuration';
export type { Finding } from './finding';
export { createLinter, type Linter, type LintResult, type Log } from './linter';
export { createReader, type Reader } from './reader';
