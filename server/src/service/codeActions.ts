import { type Report, type Span, touches } from '../document';
import type { SloganEntry } from '../lexicon';
import { UNKNOWN_DIRECTIVE_RULE } from '../linter';
import type { Localized } from '../rules';
import { ACTION_WORDS } from './actionWords';
import { fillIn } from './fillIn';
import type { EditorFinding } from './finding';
import { canIgnore } from './ignore';
import type { Language } from './language';
import { ruleName } from './ruleName';
import { type SafeFix, safeFixes } from './safeFixes';
import type { Step } from './steps';
import { unknownSlogan } from './unknownSlogan';

/** What the editor asks for: actions on a stretch of the document, and which kinds of them. */
export interface ActionRequest {
  readonly span: Span;
  /** Kinds as the Language Server Protocol names them (`quickfix`, `source.fixAll`); undefined means quick fixes. */
  readonly only: readonly string[] | undefined;
  readonly can: ActionAbilities;
}

/** What an editor can do besides changing the document. */
export interface ActionAbilities {
  /** Switch a rule off in its settings. */
  readonly disableRules: boolean;
  /** Begin a rename at a place. */
  readonly fillPlaceholders: boolean;
  /** Show a rule's page. */
  readonly openRules: boolean;
  /** Change the project file that holds for the document. */
  readonly changeProject: boolean;
}

/** A change on offer. What it changes is worked out when it is chosen (`steps.ts`). */
export interface EditorAction {
  readonly kind: 'quickfix' | 'source.fixAll.hegao';
  readonly title: string;
  /** True when it is the one right repair, so that an editor's “auto fix” may take it: never a numeric one. */
  readonly preferred: boolean;
  /** What it repairs or silences; undefined when that is more than one. */
  readonly finding: EditorFinding | undefined;
  readonly step: Step;
}

/** The document that actions are asked for, and what was found in it. */
export interface ActionSource {
  readonly document: { readonly text: string; readonly languageId: string };
  readonly report: Report;
  readonly findings: readonly EditorFinding[];
  readonly language: Language;
  /** The user's own slogans. */
  readonly slogans: readonly SloganEntry[];
}

/** The actions on offer: repairs first, then ways to silence; everything safe at once when the editor asks for that. */
export function editorActions(source: ActionSource, request: ActionRequest): readonly EditorAction[] {
  const here = source.findings.filter((finding) => touches(finding.span, request.span));
  // A mistaken directive is reported by the linter itself; no directive and no setting would silence that.
  const ofRules = here.filter((finding) => finding.rule !== UNKNOWN_DIRECTIVE_RULE);
  const offers: Offers = { source, can: request.can, safe: safeFixes(source.findings) };
  const quick = wanted('quickfix', request.only)
    ? [
        ...here.flatMap(repairs),
        ...rulesOf(ofRules).flatMap((finding) => ruleRepairs(finding, offers)),
        ...ofRules.flatMap((finding) => fillings(finding, offers)),
        ...ofRules.flatMap((finding) => sloganAdditions(finding, offers)),
        ...ofRules.flatMap((finding) => silencings(finding, offers)),
        ...rulesOf(ofRules).flatMap((finding) => wideSilencings(finding, offers)),
      ]
    : [];
  const all = request.only && wanted('source.fixAll.hegao', request.only) ? fixAll(offers) : [];
  return [...quick, ...all];
}

interface Offers {
  readonly source: ActionSource;
  readonly can: ActionAbilities;
  readonly safe: readonly SafeFix[];
}

/** Kinds are hierarchical: asking for `source` or `source.fixAll` asks for `source.fixAll.hegao` too. */
function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** The first finding of each rule. */
function rulesOf(findings: readonly EditorFinding[]): readonly EditorFinding[] {
  return findings.filter(({ rule }, at) => findings.findIndex((other) => other.rule === rule) === at);
}

function quickFix(title: string, finding: EditorFinding | undefined, step: Step): EditorAction {
  return { kind: 'quickfix', title, preferred: false, finding, step };
}

function repairs(finding: EditorFinding): readonly EditorAction[] {
  const { rule, span } = finding;
  return finding.fixes.map((fix, index) => ({
    ...quickFix(fix.title, finding, { do: 'repair', rule, span, fix: index }),
    preferred: fix.safe && index === 0,
  }));
}

function ruleRepairs(finding: EditorFinding, { source, safe }: Offers): readonly EditorAction[] {
  const { rule } = finding;
  const count = safe.filter((fix) => fix.rule === rule).length;
  if (count < 2 || !finding.fixes.some((fix) => fix.safe)) return [];
  const title = ACTION_WORDS.repairRule(namesOf(rule), count)[source.language];
  return [quickFix(title, undefined, { do: 'repairRule', rule })];
}

function fillings(finding: EditorFinding, { source, can }: Offers): readonly EditorAction[] {
  const filling = can.fillPlaceholders ? fillIn(source.report, finding) : undefined;
  if (!filling) return [];
  return [quickFix(filling.title[source.language], finding, { do: 'fill', at: finding.span.start })];
}

function sloganAdditions(finding: EditorFinding, { source, can }: Offers): readonly EditorAction[] {
  const form = can.changeProject ? unknownSlogan(source.report, finding, source.slogans) : undefined;
  if (form === undefined) return [];
  return [quickFix(ACTION_WORDS.addSlogan(form)[source.language], finding, { do: 'addSlogan', form })];
}

function silencings(finding: EditorFinding, { source }: Offers): readonly EditorAction[] {
  const { rule, span } = finding;
  if (!canIgnore(source.document)) return [];
  const title = ACTION_WORDS.ignoreLine(namesOf(rule))[source.language];
  return [quickFix(title, finding, { do: 'ignoreLine', rule, span })];
}

/** Wider and wider; turning a rule off in the settings is for where no project file can hold it. */
function wideSilencings(finding: EditorFinding, { source, can }: Offers): readonly EditorAction[] {
  const { rule } = finding;
  const { ignoreFile, turnOff, disableRule, openRule } = ACTION_WORDS;
  const offer = (word: (name: Localized) => Localized, step: Step) =>
    quickFix(word(namesOf(rule))[source.language], finding, step);
  return [
    ...(canIgnore(source.document) ? [offer(ignoreFile, { do: 'ignoreFile', rule })] : []),
    ...(can.changeProject ? [offer(turnOff, { do: 'turnOff', rule })] : []),
    ...(can.disableRules && !can.changeProject ? [offer(disableRule, { do: 'disableRule', rule })] : []),
    ...(can.openRules ? [offer(openRule, { do: 'openRule', rule })] : []),
  ];
}

function fixAll({ source, safe }: Offers): readonly EditorAction[] {
  if (safe.length === 0) return [];
  const title = ACTION_WORDS.repairAll[source.language];
  return [{ ...quickFix(title, undefined, { do: 'repairAll' }), kind: 'source.fixAll.hegao' }];
}

function namesOf(rule: string): Localized {
  return { zh: ruleName(rule, 'zh'), en: ruleName(rule, 'en') };
}
