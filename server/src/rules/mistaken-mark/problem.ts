import type { Span } from '../../document';
import { replacementFix } from '../replacement';
import type { Fix, Problem } from '../rule';
import type { DashKind } from './dashes';

export type MarkKind = DashKind | 'list' | 'comma' | 'stop' | 'ordinal' | 'and';

/** A mark that is wrong, or lacks. */
export interface MarkProblem extends Problem {
  readonly kind: MarkKind;
  readonly found: string;
  readonly repaired: string;
  /** Where the report writes the same as it should be. */
  readonly elsewhere?: Span | undefined;
  /** How often the report has such marks, where that is said once. */
  readonly count?: number;
  /** The mark alone, where the words around it are only quoted. */
  readonly mark?: string;
}

/** A surplus 、 behind a number and a Western comma have one right form; a full stop may be meant for · in a name. */
export function fixesOf({ kind, span, found, repaired, mark, count = 1 }: MarkProblem): readonly Fix[] {
  if (mark === undefined) return [replacementFix({ span, oldText: found, newText: repaired })];
  if (count > 1) return [];
  const title = { zh: `改为“${repaired}”`, en: `Change to “${repaired}”` };
  return [{ title, safe: kind === 'comma' || kind === 'ordinal', edits: [{ span, newText: mark }] }];
}
