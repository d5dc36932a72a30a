import type { BlockReading, ReportFacts, ReportReading } from '../claims';
import type { ReportDate, Span } from '../document';
import type { SloganEntry } from '../lexicon';
import type { Others } from './others';

/** A text for people: Simplified Chinese first, English beside it. The faces choose one by the client's locale. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** error: words and numbers say opposite things; warning: proven; information: a person must judge; hint: style or rounding habit. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule is about; lists and settings are grouped by it. */
export type Category = 'figures' | 'structure' | 'wording';

/** One setting of a rule; the settings page, the JSON Schema of hegao.yaml and its validation are made from this. */
export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Localized }
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly description: Localized;
    }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: Localized };

export type OptionValue = boolean | number | readonly string[];

/** All that is known of a rule without running it; settings, schema and tables are generated from this. */
export interface RuleMeta {
  /** kebab-case, and names the problem: growth-mismatch. */
  readonly id: string;
  readonly category: Category;
  /** The severity of the rule's ordinary findings; a problem that is milder or graver says so itself. */
  readonly severity: Severity;
  /** Off unless the configuration names it: for rules that still flag correct reports. */
  readonly preview: boolean;
  readonly name: Localized;
  /** One sentence: what it finds. */
  readonly summary: Localized;
  readonly options: Readonly<Record<string, OptionSchema>>;
  /** Without it the clause for rules on figures, and nothing for others. */
  readonly reach?: Reach;
}

/**
 * How much around a finding has to stand on its line: in text that a page has cut into lines, what lacks it is not shown. The clause; the
 * sentence, where what the figure is of may stand before; or the words themselves.
 */
export type Reach = 'clause' | 'sentence' | 'words';

/** A stretch and what is to stand in its place; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A repair on offer. Only a `safe` one (numbering, wording with one right form, width) may be applied without being looked at. */
export interface Fix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that a person needs to see, and what it is. */
export interface Related {
  /** The other report of the workspace that the place is in; undefined for this report. */
  readonly path?: string;
  /** An offset in the report that the place is in. */
  readonly span: Span;
  readonly message: Localized;
}

/** What a rule says of one problem, in words. */
export interface Description {
  readonly message: Localized;
  /** The arithmetic or the source that a person needs to decide; part of what is shown, so keep it to one line. */
  readonly workings?: string;
  readonly related?: readonly Related[];
}

/** What a detected problem must at least say of itself; rules add their own fields. */
export interface Problem {
  /** The smallest span that is wrong. */
  readonly span: Span;
  /** When the problem is milder or graver than the rule's ordinary ones. */
  readonly severity?: Severity;
}

/**
 * A problem whose spans are relative to a block that starts at `start`. One that is the same object as before is not put into words
 * anew: it is what rules give that keep what they find with a line, or with a claim.
 */
export interface PlacedProblem<P extends Problem = Problem> {
  readonly start: number;
  readonly placed: P;
}

/** What a rule may depend on besides the reading. */
export interface RuleContext {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly date: ReportDate | undefined;
  /** The user's own slogans (hegao.yaml), in addition to the built-in lexicon. */
  readonly slogans: readonly SloganEntry[];
}

interface RuleBase<P extends Problem> {
  readonly meta: RuleMeta;
  /** Puts a problem into words; called only for problems that are shown. */
  describe(problem: P): Description;
  /** The repairs on offer, likeliest first. */
  fix?(problem: P): readonly Fix[];
}

/**
 * Reads one line at a time; all spans are relative to the block, and the result may be kept as long as
 * the line's text, the options, the report's date and the slogans stay the same.
 */
export interface BlockRule<P extends Problem = Problem> extends RuleBase<P> {
  readonly scope: 'block';
  detect(reading: BlockReading, context: RuleContext): Iterable<P>;
}

/** Reads the whole report; all spans are offsets in the report, unless a problem is placed. */
export interface ReportRule<P extends Problem = Problem> extends RuleBase<P> {
  readonly scope: 'report';
  detect(reading: ReportReading, context: RuleContext): Iterable<P | PlacedProblem<P>>;
}

/**
 * Holds what one report states against what the others of the workspace state; all spans are offsets in the report. It sees facts and
 * never a text, and asks for what it needs, so that its work is bounded by the report's own facts. Checking a report by itself
 * leaves these rules out.
 */
export interface WorkspaceRule<P extends Problem = Problem> extends RuleBase<P> {
  readonly scope: 'workspace';
  detect(facts: ReportFacts, others: Others, context: RuleContext): Iterable<P>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of rules mixes problem types; each rule only ever sees its own.
export type Rule = BlockRule<any> | ReportRule<any> | WorkspaceRule<any>;

/** Keeps the problem type of a block rule together while it is written as one object. */
export function blockRule<P extends Problem>(rule: Omit<BlockRule<P>, 'scope'>): BlockRule<P> {
  return { ...rule, scope: 'block' };
}

/** Keeps the problem type of a report rule together while it is written as one object. */
export function reportRule<P extends Problem>(rule: Omit<ReportRule<P>, 'scope'>): ReportRule<P> {
  return { ...rule, scope: 'report' };
}

/** Keeps the problem type of a workspace rule together while it is written as one object. */
export function workspaceRule<P extends Problem>(rule: Omit<WorkspaceRule<P>, 'scope'>): WorkspaceRule<P> {
  return { ...rule, scope: 'workspace' };
}
