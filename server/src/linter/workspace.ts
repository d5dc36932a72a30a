import type { Configuration } from './configuration';
import type { Finding } from './finding';
import type { LintResult, Log } from './linter';

/**
 * The reports of a workspace, as far as they must agree with each other. It keeps what each report states, never its text, so
 * that a report that is edited is compared anew without the others being read again. Paths are whatever names files uniquely
 * and shows in which folders they lie, with `/` between the parts.
 */
export interface Workspace {
  /**
   * Puts a report in, or anew after an edit, with the settings that hold for it. Gives the paths of the other reports whose
   * findings may have changed by that.
   */
  put(path: string, result: LintResult, configuration: Configuration): readonly string[];
  /** Takes a report out; gives the paths of the others whose findings may have changed by that. */
  remove(path: string): readonly string[];
  /** What the report says against the others, ordered by place; what its own directives silence is left out. */
  findings(path: string): readonly Finding[];
}

/** An empty workspace. */
export function createWorkspace(_log: Log): Workspace {
  return { put: () => [], remove: () => [], findings: () => [] };
}
