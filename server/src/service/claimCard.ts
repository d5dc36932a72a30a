import type { BlockReading, Claim, Operand, Verdict } from '../claims';
import { covers, slice } from '../document';
import { type Figure, intervalOf } from '../figures';
import { BASES, implication, KINDS, roleName, WORDS } from './hoverWords';
import { intervalText, type Scale, scaleOf } from './intervalText';
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
  /** What the other figures imply for the stated one, with its interval. */
  readonly computed: string | undefined;
}

const MARKS: Readonly<Record<Verdict, string>> = { holds: '✓', rounding: '≈', contradicted: '✗', undecidable: '○' };

const MOST_ROWS = 12;
const LONGEST_TEXT = 24;

/** The card of a claim that stands in `block`. */
export function claimCard(claim: Claim, block: BlockReading, language: Language): ClaimCard {
  const { text } = block.block;
  const rows = claim.operands.map((operand, index) => operandRow(claim, operand, index, text, language));
  const colon = language === 'zh' ? '：' : ': ';
  return {
    verdict: claim.verdict,
    title: `${MARKS[claim.verdict]} ${KINDS[claim.kind][language]}${colon}${WORDS[claim.verdict][language]}`,
    detail: detailOf(claim, text, language),
    workings: claim.workings,
    rows: rows.slice(0, MOST_ROWS),
    omitted: Math.max(0, rows.length - MOST_ROWS),
    computed: computedOf(claim),
  };
}

function operandRow(claim: Claim, operand: Operand, index: number, text: string, language: Language): OperandRow {
  const scale = operand.figure && scaleOf(operand.figure);
  const range = operand.figure && scale && intervalText(intervalOf(operand.figure), scale);
  const place = claim.operands.slice(0, index + 1).filter((o) => o.role === operand.role).length;
  return {
    text: shorten(slice(text, operand.span)),
    role: roleName(claim, operand.role)[language],
    range: range ?? (operand.role === 'item' ? `#${place}` : '—'),
  };
}

function detailOf(claim: Claim, text: string, language: Language): string | undefined {
  if (claim.opposite) return WORDS.opposite[language];
  const basis = claim.basis && BASES[claim.basis][language];
  if (claim.verdict === 'undecidable') return basis ?? WORDS.unknown[language];
  if (claim.verdict === 'holds' || claim.impliedText === undefined) return basis;
  const kind = claim.verdict === 'rounding' ? 'rounded' : 'should';
  return implication(kind, claim.impliedText, shorten(slice(text, claim.statedSpan)))[language];
}

function computedOf(claim: Claim): string | undefined {
  if (!claim.implied) return claim.impliedText;
  const scale = statedScale(claim);
  const range = scale && intervalText(claim.implied, scale);
  if (range === undefined || range === claim.impliedText) return claim.impliedText;
  return claim.impliedText === undefined ? range : `${claim.impliedText}（${range}）`;
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
