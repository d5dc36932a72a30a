import { type Report, type Span, touches } from '../document';
import { UNKNOWN_DIRECTIVE_RULE } from '../linter';
import type { Edit, Localized } from '../rules';
import { fillIn } from './fillIn';
import type { EditorFinding } from './finding';
import { ignoreLine } from './ignoreLine';
import type { Language } from './language';
import { safeFixes } from './safeFixes';

/** What the editor asks for: actions on a stretch of the document, and which kinds of them. */
export interface ActionRequest {
  readonly span: Span;
  /** Kinds as the Language Server Protocol names them (`quickfix`, `source.fixAll`); undefined means quick fixes. */
  readonly only: readonly string[] | undefined;
  /** Whether the editor can switch a rule off in its settings. */
  readonly canDisableRules: boolean;
  /** Whether the editor can begin a rename at a place. */
  readonly canFillPlaceholders: boolean;
}

/** A change on offer. Spans of edits are offsets in the report. */
export interface EditorAction {
  readonly kind: 'quickfix' | 'source.fixAll.hegao';
  readonly title: string;
  /** True when it is the one right repair, so that an editor's “auto fix” may take it: never a numeric one. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  /** What it repairs or silences; undefined when that is more than one. */
  readonly finding: EditorFinding | undefined;
  /** The rule to switch off in the editor's settings; such an action has no edits. */
  readonly disableRule: string | undefined;
  /** Where to begin a rename that fills in a placeholder; such an action has no edits. */
  readonly fillAt: number | undefined;
}

/** The document that actions are asked for, and what was found in it. */
export interface ActionSource {
  readonly document: { readonly text: string; readonly languageId: string };
  readonly report: Report;
  readonly findings: readonly EditorFinding[];
  readonly language: Language;
}

/** The actions on offer: repairs first, then ways to silence; everything safe at once when the editor asks for that. */
export function editorActions(source: ActionSource, request: ActionRequest): readonly EditorAction[] {
  const here = source.findings.filter((finding) => touches(finding.span, request.span));
  // A mistaken directive is reported by the linter itself; no directive and no setting would silence that.
  const ofRules = here.filter((finding) => finding.rule !== UNKNOWN_DIRECTIVE_RULE);
  const quick = wanted('quickfix', request.only)
    ? [
        ...here.flatMap(repairs),
        ...(request.canFillPlaceholders ? ofRules.flatMap((finding) => fillings(finding, source)) : []),
        ...ofRules.flatMap((finding) => ignore(finding, source)),
        ...(request.canDisableRules ? disablings(ofRules, source.language) : []),
      ]
    : [];
  const all = request.only && wanted('source.fixAll.hegao', request.only) ? fixAll(source) : [];
  return [...quick, ...all];
}

/** Kinds are hierarchical: asking for `source` or `source.fixAll` asks for `source.fixAll.hegao` too. */
function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function repairs(finding: EditorFinding): readonly EditorAction[] {
  return finding.fixes.map((fix, index) => ({
    ...quickFix(fix.title, fix.edits, finding),
    preferred: fix.safe && index === 0,
  }));
}

function quickFix(title: string, edits: readonly Edit[], finding: EditorFinding | undefined): EditorAction {
  return { kind: 'quickfix', title, preferred: false, edits, finding, disableRule: undefined, fillAt: undefined };
}

function fillings(finding: EditorFinding, source: ActionSource): readonly EditorAction[] {
  const filling = fillIn(source.report, finding);
  if (!filling) return [];
  return [{ ...quickFix(filling.title[source.language], [], finding), fillAt: finding.span.start }];
}

function ignore(finding: EditorFinding, source: ActionSource): readonly EditorAction[] {
  const edit = ignoreLine(source, finding);
  return edit ? [quickFix(ignoreTitle(finding.rule)[source.language], [edit], finding)] : [];
}

function disablings(findings: readonly EditorFinding[], language: Language): readonly EditorAction[] {
  const rules = new Set(findings.map((finding) => finding.rule));
  return [...rules].map((rule) => ({
    ...quickFix(
      disableTitle(rule)[language],
      [],
      findings.find((finding) => finding.rule === rule),
    ),
    disableRule: rule,
  }));
}

function fixAll({ findings, language }: ActionSource): readonly EditorAction[] {
  const edits = safeFixes(findings).flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  return [{ ...quickFix(FIX_ALL[language], edits, undefined), kind: 'source.fixAll.hegao' }];
}

const FIX_ALL: Localized = { zh: '修正全部可放心修改之处（核稿）', en: 'Fix all that is safe to fix (Hegao)' };

function ignoreTitle(rule: string): Localized {
  return { zh: `忽略这一条（${rule}）`, en: `Ignore this one (${rule})` };
}

function disableTitle(rule: string): Localized {
  return { zh: `关闭规则 ${rule}`, en: `Turn off the rule ${rule}` };
}
