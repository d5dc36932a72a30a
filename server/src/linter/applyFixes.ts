import { firstFrom } from '../document';
import type { Edit, Fix, Localized } from '../rules';
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

/** A repair that was made. */
export interface AppliedFix {
  readonly rule: string;
  readonly title: Localized;
  /** Their spans are offsets in the text as it was before all repairs. */
  readonly edits: readonly Edit[];
}

/** A report after all repairs that may be made without a person looking at them. */
export interface Repaired extends Fixed {
  readonly fixes: readonly AppliedFix[];
}

/**
 * Applies the likeliest allowed repair of every finding. A repair is made whole or not at all: one that touches a
 * stretch already repaired is left for the next round.
 */
export function applyFixes(text: string, findings: readonly Finding[], choice: FixChoice): Fixed {
  const { edits, fixes } = chooseFixes(text, findings, choice);
  return { text: withEdits(text, edits), applied: fixes.length };
}

/**
 * Lints and applies safe repairs until none is left or `rounds` are over; repairs that keep undoing each other stop there.
 * Only findings that `wanted` accepts are repaired.
 */
export function fixAll(
  text: string,
  linter: Linter,
  wanted: (finding: Finding) => boolean = all,
  rounds = 10,
): Repaired {
  let current = text;
  let toOriginal = (offset: number) => offset;
  const made: AppliedFix[] = [];
  for (let round = 0; round < rounds; round++) {
    const { edits, fixes } = chooseFixes(current, linter.lint(current).findings.filter(wanted), { safeOnly: true });
    if (fixes.length === 0) break;
    const back = toOriginal;
    for (const { rule, title, edits } of fixes)
      made.push({ rule, title, edits: edits.map((edit) => moved(edit, back)) });
    current = withEdits(current, edits);
    toOriginal = (offset) => back(before(offset, edits));
  }
  return { text: current, applied: made.length, fixes: made };
}

function all(): boolean {
  return true;
}

function moved({ span, newText }: Edit, to: (offset: number) => number): Edit {
  return { span: { start: to(span.start), end: to(span.end) }, newText };
}

/** Where an offset lay before the edits, which are in order; a place inside of new words lay where they begin. */
function before(offset: number, edits: readonly Edit[]): number {
  let grown = 0;
  for (const { span, newText } of edits) {
    const start = span.start + grown;
    if (offset < start) break;
    if (offset < start + newText.length) return span.start;
    grown += newText.length - (span.end - span.start);
  }
  return offset - grown;
}

interface ChosenFixes {
  /** All edits, in order and apart from each other. */
  readonly edits: readonly Edit[];
  readonly fixes: readonly AppliedFix[];
}

function chooseFixes(text: string, findings: readonly Finding[], { safeOnly }: FixChoice): ChosenFixes {
  const edits: Edit[] = [];
  const chosen: AppliedFix[] = [];
  for (const { rule, fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe || !safeOnly);
    if (!fix || !isApplicable(fix, edits, text.length)) continue;
    for (const edit of fix.edits) take(edit, edits);
    chosen.push({ rule, title: fix.title, edits: fix.edits });
  }
  return { edits, fixes: chosen };
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
