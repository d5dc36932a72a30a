import { type Interval, opposite } from '../arithmetic/interval';
import { sign } from '../arithmetic/rational';
import { type BlockReading, type Claim, type ClaimKind, KIND_NAMES, type Operand, type Verdict } from '../claims';
import { covers, slice } from '../document';
import { type Figure, intervalOf } from '../figures';
import { BASES, implication, roleName, WORDS } from './hoverWords';
import { intervalText, isPoint, type Scale, scaleOf } from './intervalText';
import type { Language } from './language';

/** One figure of a claim, as a row of a table. */
export interface OperandRow {
  readonly text: string;
  readonly role: string;
  readonly range: string;
}

/** All that a reader needs to judge one claim with their own eyes, in plain words. */
export interface ClaimCard {
  readonly verdict: Verdict;
  /** `✗ 增减幅度：不符` */
  readonly title: string;
  /** What follows from the verdict, or why there is none. */
  readonly detail: string | undefined;
  readonly workings: string;
  readonly rows: readonly OperandRow[];
  /** Rows that were left out because the list is long. */
  readonly omitted: number;
  /** What the other figures imply for the stated one. */
  readonly computed: { readonly text: string; readonly range: string } | undefined;
}

const MARKS: Readonly<Record<Verdict, string>> = { holds: '✓', rounding: '≈', contradicted: '✗', undecidable: '○' };

/** Kinds whose workings name all operands as they are printed: a table would only repeat them. */
const TOLD_BY_WORKINGS: readonly ClaimKind[] = ['count', 'containment', 'structure'];

const MOST_ROWS = 12;
const LONGEST_TEXT = 24;

/** The card of a claim that stands in `block`. */
export function claimCard(claim: Claim, block: BlockReading, language: Language): ClaimCard {
  const { text } = block.block;
  const operands = TOLD_BY_WORKINGS.includes(claim.kind) ? [] : claim.operands;
  const rows = operands.map((operand) => operandRow(claim, operand, text, language));
  return {
    verdict: claim.verdict,
    title: titleOf(claim, language),
    detail: detailOf(claim, text, language),
    workings: claim.workings,
    rows: rows.slice(0, MOST_ROWS),
    omitted: Math.max(0, rows.length - MOST_ROWS),
    // Where the figures decide nothing, what they would give must not look like a result.
    computed: rows.length === 0 || claim.verdict === 'undecidable' ? undefined : computedOf(claim),
  };
}

function titleOf({ kind, verdict }: Claim, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  return `${MARKS[verdict]} ${capitalized(KIND_NAMES[kind][language])}${colon}${WORDS[verdict][language]}`;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function operandRow(claim: Claim, { figure, role, span }: Operand, text: string, language: Language): OperandRow {
  return {
    text: shorten(slice(text, span)),
    role: roleName(claim, role)[language],
    range: (figure && rangeOf(figure, language)) ?? '—',
  };
}

function rangeOf(figure: Figure, language: Language): string | undefined {
  const scale = scaleOf(figure);
  const interval = intervalOf(figure);
  return scale && (isPoint(interval) ? WORDS.exact[language] : intervalText(interval, scale));
}

function detailOf(claim: Claim, text: string, language: Language): string | undefined {
  if (claim.verdict === 'holds') return undefined;
  const basis = claim.basis && BASES[claim.basis][language];
  if (claim.verdict === 'undecidable') return basis ?? WORDS.unknown[language];
  const parts = [claim.opposite ? WORDS.opposite[language] : undefined, shouldBe(claim, text, language), basis];
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(language === 'zh' ? '；' : '; ') : undefined;
}

function shouldBe(claim: Claim, text: string, language: Language): string | undefined {
  if (claim.opposite || claim.impliedText === undefined) return undefined;
  return implication(claim, claim.impliedText, shorten(slice(text, claim.statedSpan)))[language];
}

function computedOf(claim: Claim): ClaimCard['computed'] {
  const scale = statedScale(claim);
  const range = scale && claim.implied && intervalText(asPrinted(claim.implied, claim.impliedText), scale);
  const text = claim.impliedText ?? range;
  return text === undefined ? undefined : { text, range: range === undefined || range === text ? '' : range };
}

/** 下降5% prints without a sign what is −5%; the range is shown as the text would print it. */
function asPrinted(implied: Interval, text: string | undefined): Interval {
  const isFall = implied.high !== undefined && sign(implied.high.at) < 0;
  return isFall && text !== undefined && !/^[-−]/.test(text) ? opposite(implied) : implied;
}

/** The scale of the figure that the claim says of the others; what they imply is shown in its unit. */
function statedScale(claim: Claim): Scale | undefined {
  const { statedSpan } = claim;
  const stated = claim.operands
    .map((operand) => operand.figure)
    .find((figure): figure is Figure => figure !== undefined && covers(statedSpan, figure.numberSpan));
  return stated && scaleOf(stated);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
