import { type Report, slice } from '../document';
import { UNKNOWN_DIRECTIVE_RULE } from '../linter';
import type { Edit } from '../rules';
import type { ClaimCard } from './claimCard';
import { fillIn } from './fillIn';
import type { EditorFinding, EditorFix } from './finding';
import { ignoreLine } from './ignore';
import type { Language } from './language';
import { isRule, ruleName } from './ruleName';

/** What is wrong, what would repair it, and how to have peace from it. */
export interface FindingCard {
  /** Undefined where the editor shows it right above. */
  readonly message: string | undefined;
  readonly workings: string | undefined;
  /** The figures, where the finding is about a claim. */
  readonly claim: ClaimCard | undefined;
  /** The likeliest first; those that a hover has room for. */
  readonly fixes: readonly CardFix[];
  /** The offer to fill in a placeholder, and where. */
  readonly fill: { readonly title: string; readonly at: number } | undefined;
  /** The rule, where it is one: it has a page. */
  readonly rule: { readonly id: string; readonly name: string } | undefined;
  /** Silences it here; undefined where a comment would be printed. */
  readonly ignore: Edit | undefined;
}

/** A repair with a name that is short enough for a row of them. */
export interface CardFix extends EditorFix {
  /** `42 → 24`; undefined for what is more than that. */
  readonly short: string | undefined;
}

const MOST_FIXES = 3;
const LONGEST_SHORT = 12;

/** The document that a hover is asked for. */
export interface HoverSource {
  readonly document: { readonly text: string; readonly languageId: string };
  readonly report: Report;
  readonly language: Language;
}

/** The card of a finding; `isTold` where the editor itself says what is wrong. */
export function findingCard(
  finding: EditorFinding,
  claim: ClaimCard | undefined,
  source: HoverSource,
  isTold: boolean,
): FindingCard {
  const { rule, message, workings, fixes, span } = finding;
  const filling = fillIn(source.report, finding);
  return {
    message: isTold ? undefined : message,
    workings: isTold ? undefined : workings,
    claim,
    fixes: fixes.slice(0, MOST_FIXES).map((fix) => ({ ...fix, short: shortOf(fix, source.report.text) })),
    fill: filling && { title: filling.title[source.language], at: span.start },
    rule: isRule(rule) ? { id: rule, name: ruleName(rule, source.language) } : undefined,
    ignore: rule === UNKNOWN_DIRECTIVE_RULE ? undefined : ignoreLine(source, finding),
  };
}

function shortOf({ edits }: EditorFix, text: string): string | undefined {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0) return undefined;
  const sides = [slice(text, edit.span), edit.newText];
  const isShort = sides.every((side) => side !== '' && side.length <= LONGEST_SHORT && !side.includes('\n'));
  return isShort ? sides.join(' → ') : undefined;
}
