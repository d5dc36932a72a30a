import type { Span } from '../document';
import type { Fix, Localized, Related, Severity } from '../rules';

/** One finding as the faces show it. Spans are UTF-16 offsets in the report. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Localized;
  readonly workings: string | undefined;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
