import { createColors } from 'picocolors';
import type { Verdict } from '../../claims';
import type { Severity } from '../../rules';
import type { Invocation } from '../arguments';
import type { Host } from '../host';

type Paint = (text: string) => string;

/** How things look on the terminal, or plain text elsewhere. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly red: Paint;
  readonly bySeverity: Readonly<Record<Severity, Paint>>;
  readonly byVerdict: Readonly<Record<Verdict, Paint>>;
  /** How many columns a line may have. */
  readonly columns: number;
}

/** Lines are no longer than the terminal, and no longer than this where there is none. */
const DEFAULT_COLUMNS = 100;

export function createStyle({ color }: Pick<Invocation, 'color'>, { stdout, environment }: Host): Style {
  const isOn = color === 'always' || (color === 'auto' && stdout.isTerminal && wantsColor(environment));
  const { bold, dim, green, red, yellow, cyan } = createColors(isOn);
  return {
    bold,
    dim,
    green,
    red,
    bySeverity: { error: red, warning: yellow, information: cyan, hint: dim },
    byVerdict: { holds: green, rounding: cyan, contradicted: red, undecidable: dim },
    columns: Math.max(40, stdout.columns ?? DEFAULT_COLUMNS),
  };
}

/** See https://no-color.org: any value that is not empty switches colour off. */
function wantsColor(environment: Host['environment']): boolean {
  return !environment.NO_COLOR && environment.TERM !== 'dumb';
}
