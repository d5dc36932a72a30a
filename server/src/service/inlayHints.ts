import { wholesIn } from '../arithmetic/interval';
import { type Claim, KIND_NAMES, type PlacedClaim, type ReportReading, VERDICT_MARKS, VERDICT_NAMES } from '../claims';
import { covers, hull, type Span, shift } from '../document';
import { figureLabel } from '../figures';
import type { Edit } from '../rules';
import type { EditorFinding } from './finding';
import type { Language } from './language';

/** What Hegao has worked out, to be shown behind the place in the text that it belongs to. */
export interface InlayHint {
  /** An offset in the report. */
  readonly at: number;
  readonly text: string;
  /** The working. */
  readonly tooltip: string;
  /** What makes the hint part of the text. Only where it says what the likeliest repair would write. */
  readonly edits: readonly Edit[];
}

/**
 * The hints in a stretch of the report: the computed value behind a contradicted figure, the target that a rate of completion
 * implies, and how many things a list has that the text counts. All come from the exact arithmetic of claims. What is not shown
 * as a finding (a rule that is off, a place that is silenced) is not contradicted here either.
 */
export function inlayHints(
  { claims }: ReportReading,
  findings: readonly EditorFinding[],
  within: Span,
  language: Language,
): readonly InlayHint[] {
  const found = new Set(findings.map(({ span }) => keyOf(span)));
  const hints = new Map<string, InlayHint>();
  for (const placed of claims) {
    const hint = hintOf(placed, (span) => found.has(keyOf(span)), language);
    if (hint && within.start <= hint.at && hint.at <= within.end) hints.set(`${hint.at} ${hint.text}`, hint);
  }
  return [...hints.values()].sort((a, b) => a.at - b.at);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function hintOf(
  { start, claim }: PlacedClaim,
  isFound: (span: Span) => boolean,
  language: Language,
): InlayHint | undefined {
  const isContradicted = claim.verdict === 'contradicted' && isFound(shift(claim.statedSpan, start));
  const isRight = claim.verdict === 'holds';
  const behind = (span: Span, text: string | undefined): InlayHint | undefined =>
    text === undefined
      ? undefined
      : {
          at: start + span.end,
          text,
          tooltip: tooltipOf(claim, language),
          edits: isContradicted ? editsOf(claim, start) : [],
        };
  if (claim.kind === 'count') {
    const isTold = isContradicted || (isRight && claim.operands.length > SHORTEST_LIST);
    return isTold ? behind(listOf(claim), countText(claim, language)) : undefined;
  }
  if (isContradicted) return behind(claim.statedSpan, computedText(claim, language));
  return isRight ? behind(claim.statedSpan, targetText(claim, language)) : undefined;
}

/** What the other figures give; where the list may be one of some parts only, or years had to be counted, nobody knows. */
function computedText(claim: Claim, language: Language): string | undefined {
  if (claim.kind === 'possibility') return possibleText(claim, language);
  if (claim.basis !== undefined || claim.kind === 'structure' || claim.impliedText === undefined) return undefined;
  return `⇒ ${claim.impliedText}`;
}

/** No whole target gives the rate; the two next to it give these. */
function possibleText(claim: Claim, language: Language): string | undefined {
  const [value, rate] = claim.operands;
  if (value?.role !== 'value' || rate?.role !== 'rate' || claim.repairs.length === 0) return undefined;
  return `⇒ ${claim.repairs.map(({ newText }) => `${newText}%`).join(OR[language])}`;
}

/** 27家, 占任务的62.8% can only be of 43家: the one target, or the two, that give the rate as printed. */
function targetText(claim: Claim, language: Language): string | undefined {
  const [value, rate] = claim.operands;
  if (claim.kind !== 'possibility' || value?.role !== 'value' || rate?.role !== 'rate') return undefined;
  const targets = claim.implied && wholesIn(claim.implied);
  if (!targets || !value.figure) return undefined;
  const { least, greatest } = targets;
  const numbers = least === greatest ? `${least}` : `${least}${OR[language]}${greatest}`;
  return `⇒ ${TARGET[language]}${numbers}${figureLabel(value.figure).unit}`;
}

const OR: Readonly<Record<Language, string>> = { zh: '或', en: ' or ' };
const TARGET: Readonly<Record<Language, string>> = { zh: '目标', en: 'target ' };

/** The items alone: the number that is stated may stand before them or behind. */
function listOf({ operands, span }: Claim): Span {
  const items = operands.filter(({ role }) => role === 'item').map((item) => item.span);
  return items.length > 0 ? hull(items) : span;
}

/** Three things are counted at a glance, so of a shorter list it is only told when it is wrong. */
const SHORTEST_LIST = 4;

/**
 * With words, or 共3项 before a 3所 would be read as 33. A last 和 that may stand inside a name leaves two counts open; then there
 * is nothing to say.
 */
function countText({ implied }: Claim, language: Language): string | undefined {
  const counts = implied && wholesIn(implied);
  if (!counts || counts.least !== counts.greatest) return undefined;
  return language === 'zh' ? `共${counts.least}项` : `${counts.least} items`;
}

/** Only where the likeliest misprint is the stated figure, so that what is accepted is what was read. */
function editsOf({ repairs, statedSpan, kind }: Claim, start: number): readonly Edit[] {
  const [likeliest] = repairs;
  if (kind === 'possibility' || !likeliest || !covers(statedSpan, likeliest.span)) return [];
  return [{ span: shift(likeliest.span, start), newText: likeliest.newText }];
}

function tooltipOf({ kind, verdict, workings }: Claim, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  return `${VERDICT_MARKS[verdict]} ${KIND_NAMES[kind][language]}${colon}${VERDICT_NAMES[verdict][language]}\n${workings}`;
}
