import type { ReportReading } from '../claims';
import type { Configuration } from './configuration';
import type { Finding } from './finding';
import type { Reader } from './reader';

export interface LintResult {
  readonly reading: ReportReading;
  /** Ordered by place, then by severity, then by rule id. */
  readonly findings: readonly Finding[];
}

export interface Linter {
  /** Never throws, whatever the text is. */
  lint(text: string): LintResult;
}

/** Told of a bug in a rule: that rule's findings on that report are lost, the rest goes on. */
export type Log = (message: string) => void;

/**
 * A linter for one configuration. The reader keeps line readings between calls; it knows nothing of the configuration,
 * so one reader per document can serve linters of changing configurations.
 */
export declare function createLinter(configuration: Configuration, reader: Reader, log: Log): Linter;
