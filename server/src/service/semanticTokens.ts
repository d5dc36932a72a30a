import type { PlacedReading, ReportReading } from '../claims';
import { overlaps, type Span, shift } from '../document';
import { type Figure, periodsOf, placeholdersOf, unitLabel } from '../figures';
import { type SloganEntry, scannerFor } from '../lexicon';

/** What is set off from the prose around it. A period is no figure, though it has digits. */
export const TOKEN_TYPES = ['figure', 'period', 'slogan', 'placeholder'] as const;

/** `checked`: the figure takes part in a claim that holds. */
export const TOKEN_MODIFIERS = ['checked'] as const;

/** The span is an offset in the report and lies in one line; no two overlap. */
export interface SemanticToken {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly span: Span;
  readonly isChecked: boolean;
}

/** The tokens in the lines of a stretch of the report, in their order. */
export function semanticTokens(
  { blocks, claims }: ReportReading,
  within: Span,
  own: readonly SloganEntry[],
): readonly SemanticToken[] {
  const claimed = new Map<number, boolean>();
  for (const { start, claim } of claims) {
    if (claim.verdict === 'undecidable') continue;
    for (const { figure, span } of claim.operands) {
      const at = start + span.start;
      if (figure) claimed.set(at, claim.verdict === 'holds' && claimed.get(at) !== false);
    }
  }
  return blocks.flatMap((placed) => {
    const line = { start: placed.start, end: placed.start + placed.reading.block.text.length };
    return line.end < within.start || within.end < line.start ? [] : tokensIn(placed, claimed, own);
  });
}

/** Where two overlap the one that says more counts: 两个 in “两个维护” is no figure to speak of. */
function tokensIn(
  { start, reading: { block, figures } }: PlacedReading,
  claimed: ReadonlyMap<number, boolean>,
  own: readonly SloganEntry[],
): SemanticToken[] {
  const found: SemanticToken[] = [];
  const add = (type: SemanticToken['type'], span: Span, isChecked = false): void => {
    const placed = shift(span, start);
    if (span.start < span.end && !found.some((other) => overlaps(other.span, placed))) {
      found.push({ type, span: placed, isChecked });
    }
  };
  for (const { span, form } of placeholdersOf(block)) if (form !== 'nothing') add('placeholder', span);
  for (const { span, entry } of scannerFor(own)(block).accepted) if (entry.kind === 'slogan') add('slogan', span);
  for (const { span } of periodsOf(block)) add('period', span);
  for (const figure of figures) {
    const verdict = claimed.get(start + figure.span.start);
    if (isPrinted(figure) || verdict !== undefined) add('figure', bareSpan(figure, block.folded), verdict === true);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A numeral in words is often part of a name, so it counts only where something is claimed of it. */
function isPrinted({ number, kind }: Figure): boolean {
  return number.arabic || kind === 'percent' || kind === 'fraction';
}

/** Number and unit, without the words around them (约, 以上). */
function bareSpan(figure: Figure, folded: string): Span {
  const { numberSpan, span, number } = figure;
  if (!number.arabic) return span;
  const unit = unitLabel(figure);
  const isPlain = folded.startsWith(unit, numberSpan.end);
  return { start: numberSpan.start, end: isPlain ? numberSpan.end + unit.length : span.end };
}
