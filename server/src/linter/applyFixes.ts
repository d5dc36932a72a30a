import { firstFrom } from '../document';
import type { Edit, Fix } from '../rules';
import type { Finding } from './finding';
import type { Linter } from './linter';

/** Which repairs may be made without a person looking at them: only those that a rule calls safe, or any. */
export interface FixChoice {
  readonly safeOnly: boolean;
}

/** A report after its repairs. */
export interface Fixed {
  readonly text: string;
  /** How many findings were repaired. */
  readonly applied: number;
}

/**
 * Applies the likeliest allowed repair of every finding. A repair is made whole or not at all: one that touches a
 * stretch already repaired is left for the next round.
 */
export function applyFixes(text: string, findings: readonly Finding[], { safeOnly }: FixChoice): Fixed {
  const edits: Edit[] = [];
  let applied = 0;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe || !safeOnly);
    if (!fix || !isApplicable(fix, edits, text.length)) continue;
    for (const edit of fix.edits) take(edit, edits);
    applied++;
  }
  return { text: withEdits(text, edits), applied };
}

/**
 * Lints and applies safe repairs until none is left or `rounds` are over; repairs that keep undoing each other stop there.
 */
export function fixAll(text: string, linter: Linter, rounds = 10): Fixed {
  let fixed: Fixed = { text, applied: 0 };
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(fixed.text, linter.lint(fixed.text).findings, { safeOnly: true });
    if (next.applied === 0) break;
    fixed = { text: next.text, applied: fixed.applied + next.applied };
  }
  return fixed;
}

function isApplicable({ edits }: Fix, taken: readonly Edit[], length: number): boolean {
  const ordered = [...edits].sort(byStart);
  return (
    ordered.length > 0 &&
    ordered.every(({ span }) => 0 <= span.start && span.start <= span.end && span.end <= length) &&
    ordered.every((edit, index) => index === 0 || !collides(ordered[index - 1]!, edit)) &&
    ordered.every((edit) => isFree(edit, taken))
  );
}

/** The edits taken are in order and apart from each other, so only the two neighbours can be in the way. */
function isFree(edit: Edit, taken: readonly Edit[]): boolean {
  const index = placeFor(edit, taken);
  const before = taken[index - 1];
  const after = taken[index];
  return !(before && collides(before, edit)) && !(after && collides(edit, after));
}

function take(edit: Edit, taken: Edit[]): void {
  taken.splice(placeFor(edit, taken), 0, edit);
}

/** The index of the first edit that starts behind this one. */
function placeFor({ span }: Edit, taken: readonly Edit[]): number {
  return firstFrom(taken, span.start + 1);
}

/** Two edits collide when they share a character, or when one inserts where the other begins or ends: their order would be a guess. */
function collides({ span: a }: Edit, { span: b }: Edit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

function byStart(a: Edit, b: Edit): number {
  return a.span.start - b.span.start;
}

/** The edits are in order. */
function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { span, newText } of edits) {
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}
