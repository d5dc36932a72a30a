import type { Severity } from '../rules';
import type { Invocation } from './arguments';
import type { CheckedReport } from './checkedReport';
import { digestOf } from './checker';
import type { Host } from './host';
import type { Text } from './packedReport';

/** What a run says of one report, and what it counts of it. */
export interface Print {
  readonly text: Text;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly repaired: number;
  /** False where no rule ran on it, since it is no Chinese prose. */
  readonly isProse: boolean;
}

/** Says it. */
export interface Printer {
  print(checked: CheckedReport): Print;
  /**
   * Stands for all that this depends on besides the report and its findings. Undefined where what was said once cannot be said
   * again: the page is made of all reports together, a baseline counts what it knows, and a repair is made once.
   */
  readonly key: string | undefined;
}

/** The key of what a command line prints. */
export function printerKey(invocation: Invocation, { stdout, environment }: Host): string | undefined {
  const { format, language, severity, failOn, color, fix, baseline } = invocation;
  if (format === 'html' || fix || baseline !== undefined) return undefined;
  const { isTerminal, columns } = stdout;
  const { NO_COLOR, TERM } = environment;
  return digestOf(JSON.stringify([format, language, severity, failOn, color, isTerminal, columns, NO_COLOR, TERM]));
}
