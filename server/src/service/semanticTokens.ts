import type { BlockReading, Claim, ReportReading } from '../claims';
import { keeping, overlaps, type Span } from '../document';
import { type Figure, periodsOf, placeholdersOf, unitLabel } from '../figures';
import { type SloganEntry, scannerFor } from '../lexicon';

/** What is set off from the prose around it. A period is no figure, though it has digits. */
export const TOKEN_TYPES = ['figure', 'period', 'slogan', 'placeholder'] as const;

/** `checked`: the figure takes part in a claim that holds. */
export const TOKEN_MODIFIERS = ['checked'] as const;

/** The span is relative to its line; no two overlap. */
export interface SemanticToken {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly span: Span;
  readonly isChecked: boolean;
}

/** A line's tokens in their order: the same list for as long as the line and what is claimed of its figures are the same. */
export interface TokenLine {
  /** Where the line starts in the report. */
  readonly start: number;
  readonly tokens: readonly SemanticToken[];
}

/** The tokens in the lines of a stretch of the report. */
export function semanticTokens(
  { blocks, claims }: ReportReading,
  within: Span,
  own: readonly SloganEntry[],
): readonly TokenLine[] {
  const lines: TokenLine[] = [];
  const claimsOf = claimsByLine(blocks, claims);
  for (const { start, reading } of blocks) {
    const claimed = claimsOf(start, reading);
    if (start + reading.block.text.length < within.start || within.end < start) continue;
    const kept = keptTokens(reading);
    const { latest } = kept;
    const isSame = latest?.own === own && isSameList(latest.claimed, claimed);
    const tokens = isSame ? latest.tokens : tokensIn(reading, claimed, own);
    if (!isSame) kept.latest = { own, claimed, tokens };
    if (tokens.length > 0) lines.push({ start, tokens });
  }
  return lines;
}

/** What was last made of a line. */
interface Kept {
  latest?: {
    readonly own: readonly SloganEntry[];
    readonly claimed: readonly Claimed[];
    readonly tokens: readonly SemanticToken[];
  };
}

const keptTokens = keeping((_: BlockReading): Kept => ({}));

function isSameList(one: readonly Claimed[], other: readonly Claimed[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ claim, by }, index) => claim === other[index]!.claim && by === other[index]!.by)
  );
}

/** A claim, and how far its spans have to be shifted to be relative to a line. */
interface Claimed {
  readonly claim: Claim;
  readonly by: number;
}

/**
 * The claims that are made of figures of a line; to be asked line by line in their order. A report lists the claims of its lines
 * first, those of each as its reading does, and then those that take in several lines.
 */
function claimsByLine(
  blocks: ReportReading['blocks'],
  claims: ReportReading['claims'],
): (start: number, reading: BlockReading) => readonly Claimed[] {
  let next = 0;
  const own = blocks.reduce((sum, { reading }) => sum + reading.claims.length, 0);
  const wider = claims
    .slice(own)
    .flatMap((placed) => placed.claim.operands.map(({ span }) => ({ placed, at: placed.start + span.start })));
  wider.sort((a, b) => a.at - b.at);
  let nextWider = 0;
  return (start, reading) => {
    const claimed: Claimed[] = [];
    for (const last = next + reading.claims.length; next < last; next++) {
      claimed.push({ claim: claims[next]!.claim, by: 0 });
    }
    while (nextWider < wider.length && wider[nextWider]!.at <= start + reading.block.text.length) {
      const { placed } = wider[nextWider]!;
      claimed.push({ claim: placed.claim, by: placed.start - start });
      nextWider += 1;
    }
    return claimed;
  };
}

/** Where two overlap the one that says more counts: 两个 in “两个维护” is no figure to speak of. */
function tokensIn(
  { block, figures }: BlockReading,
  claimed: readonly Claimed[],
  own: readonly SloganEntry[],
): readonly SemanticToken[] {
  const verdicts = verdictsOf(claimed);
  const found: SemanticToken[] = [];
  const add = (type: SemanticToken['type'], span: Span, isChecked = false): void => {
    if (span.start < span.end && !found.some((other) => overlaps(other.span, span))) {
      found.push({ type, span, isChecked });
    }
  };
  for (const { span, form } of placeholdersOf(block)) if (form !== 'nothing') add('placeholder', span);
  for (const { span, entry } of scannerFor(own)(block).accepted) if (entry.kind === 'slogan') add('slogan', span);
  for (const { span } of periodsOf(block)) add('period', span);
  for (const figure of figures) {
    const verdict = verdicts.get(figure.span.start);
    if (isPrinted(figure) || verdict !== undefined) add('figure', bareSpan(figure, block.folded), verdict === true);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** For each figure of which something is claimed, where it starts, whether all of it holds. */
function verdictsOf(claimed: readonly Claimed[]): ReadonlyMap<number, boolean> {
  const verdicts = new Map<number, boolean>();
  for (const { claim, by } of claimed) {
    if (claim.verdict === 'undecidable') continue;
    for (const { figure, span } of claim.operands) {
      const at = by + span.start;
      if (figure) verdicts.set(at, claim.verdict === 'holds' && verdicts.get(at) !== false);
    }
  }
  return verdicts;
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
