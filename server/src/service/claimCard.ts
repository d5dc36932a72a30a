import { type Interval, opposite } from '../arithmetic/interval';
import { sign } from '../arithmetic/rational';
import {
  type Claim,
  type ClaimKind,
  KIND_NAMES,
  type Operand,
  VERDICT_MARKS,
  VERDICT_NAMES,
  type Verdict,
} from '../claims';
import { covers, slice } from '../document';
import { type Figure, figureLabel, intervalOf } from '../figures';
import { basisWords, implication, leeway, roleName, WORDS } from './hoverWords';
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
  /** How far the stated figure is from what the others imply, in its unit: 18个百分点. */
  readonly gap: string | undefined;
}

/** Kinds whose workings name all operands as they are printed: a table would only repeat them. */
const TOLD_BY_WORKINGS: readonly ClaimKind[] = ['count', 'containment', 'structure'];

const MOST_ROWS = 12;
const LONGEST_TEXT = 24;

/** The card of a claim whose spans are offsets in `text`. Only one that is wrong has its figures spread out in a table. */
export function claimCard(claim: Claim, text: string, language: Language): ClaimCard {
  const isWrong = claim.verdict === 'contradicted' || claim.verdict === 'rounding';
  const operands = isWrong && !TOLD_BY_WORKINGS.includes(claim.kind) ? claim.operands : [];
  const rows = operands.map((operand) => operandRow(claim, operand, text, language));
  return {
    verdict: claim.verdict,
    title: titleOf(claim, language),
    detail: detailOf(claim, text, language),
    workings: claim.workings,
    rows: rows.slice(0, MOST_ROWS),
    omitted: Math.max(0, rows.length - MOST_ROWS),
    computed: rows.length === 0 ? undefined : computedOf(claim),
    gap: claim.verdict === 'contradicted' ? gapOf(claim, language) : undefined,
  };
}

function titleOf({ kind, verdict }: Claim, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  return `${VERDICT_MARKS[verdict]} ${titleCase(KIND_NAMES[kind][language])}${colon}${VERDICT_NAMES[verdict][language]}`;
}

/** Names of kinds and the like, at the beginning of a line. */
export function titleCase(text: string): string {
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
  if (claim.verdict === 'holds') return leewayOf(claim, slice(text, claim.statedSpan), language);
  const basis = basisWords(claim)?.[language];
  if (claim.verdict === 'undecidable') return basis ?? WORDS.unknown[language];
  const parts = [claim.opposite ? WORDS.opposite[language] : undefined, shouldBe(claim, text, language), basis];
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(language === 'zh' ? '；' : '; ') : undefined;
}

/** Where the workings give another number than the stated one and it holds all the same, how far what is printed reaches. */
export function leewayOf(claim: Claim, stated: string, language: Language): string | undefined {
  if (TOLD_BY_WORKINGS.includes(claim.kind) || claim.basis !== undefined) return undefined;
  const computed = computedOf(claim);
  const isAsPrinted = computed === undefined || stated.includes(computed.text);
  return isAsPrinted || computed.range === '' ? undefined : leeway(computed.range)[language];
}

function shouldBe(claim: Claim, text: string, language: Language): string | undefined {
  // Where the figures are shown as a table, its last row says what they give.
  const isInTable = claim.verdict === 'contradicted' && !TOLD_BY_WORKINGS.includes(claim.kind);
  if (claim.opposite || isInTable || claim.impliedText === undefined) return undefined;
  return implication(claim, claim.impliedText, shorten(slice(text, claim.statedSpan)))[language];
}

function computedOf(claim: Claim): ClaimCard['computed'] {
  const scale = statedScale(claim);
  const range = scale && claim.implied && intervalText(asPrinted(claim.implied, claim.impliedText), scale);
  const text = claim.impliedText ?? range;
  return text === undefined ? undefined : { text, range: range === undefined || range === text ? '' : range };
}

/** The distance between two rates is in points; between two levels it is in their unit. */
export function gapOf(claim: Claim, language: Language): string | undefined {
  const stated = statedFigure(claim);
  const implied = Number.parseFloat(claim.impliedText ?? '');
  if (!stated || stated.kind === 'doubling' || stated.kind === 'fraction' || Number.isNaN(implied)) return undefined;
  // What is only in the wrong unit is nothing off.
  if (claim.basis === 'unit' || claim.basis === 'magnitude') return undefined;
  const { value, unit } = figureLabel(stated);
  const places = Math.max(0, -stated.number.exponent);
  const gap = Math.abs(implied - Number(value)).toFixed(places);
  if (stated.kind === 'percent') return language === 'zh' ? `${gap}个百分点` : `${gap} percentage points`;
  return `${gap}${unit}`;
}

/** 下降5% prints without a sign what is −5%; the range is shown as the text would print it. */
function asPrinted(implied: Interval, text: string | undefined): Interval {
  const isFall = implied.high !== undefined && sign(implied.high.at) < 0;
  return isFall && text !== undefined && !/^[-−]/.test(text) ? opposite(implied) : implied;
}

/** The scale of the figure that the claim says of the others; what they imply is shown in its unit. */
function statedScale(claim: Claim): Scale | undefined {
  const stated = statedFigure(claim);
  return stated && scaleOf(stated);
}

function statedFigure({ statedSpan, operands }: Claim): Figure | undefined {
  return operands.find(({ figure, span }) => figure !== undefined && covers(statedSpan, span))?.figure;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
