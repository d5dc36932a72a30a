import type { Claim, PlacedReading, ReportReading, Verdict } from '../claims';
import { type Span, shift } from '../document';
import { type Figure, intervalOf, otherUnits } from '../figures';
import type { SloganEntry } from '../lexicon';
import { type ClaimCard, claimCard } from './claimCard';
import { intervalText, scaleOf } from './intervalText';
import type { Language } from './language';
import type { SeriesCard } from './seriesCard';
import { type SloganCard, sloganAt } from './sloganCard';

/** What stands under the cursor; at least one of them is there. */
export interface HoverContent {
  /** The figure or the claim that is spoken of, as offsets in the report. */
  readonly span: Span;
  readonly claims: readonly ClaimCard[];
  /** Claims that were left out for brevity. */
  readonly omitted: number;
  readonly figure: FigureCard | undefined;
  readonly slogan: SloganCard | undefined;
  /** Its values over the years, below all the rest. */
  readonly series?: SeriesCard;
}

/** A figure's value in other words: its other units, and the range that its qualifier leaves open. */
export interface FigureCard {
  readonly text: string;
  readonly range: string | undefined;
  readonly otherUnits: readonly string[];
}

const MOST_CLAIMS = 3;

/**
 * The claims, the figure and the slogan at an offset of the report, or undefined when there is nothing to say there. `shown`
 * are the spans whose findings the editor shows in the same hover: what those say already is not said again. `slogans` are
 * the user's own.
 */
export function hoverAt(
  reading: ReportReading,
  offset: number,
  language: Language,
  shown: readonly Span[] = [],
  slogans: readonly SloganEntry[] = [],
): HoverContent | undefined {
  const placed = blockAt(reading, offset);
  if (!placed) return undefined;
  const at = offset - placed.start;
  const claims = claimsAt(reading, placed, offset);
  const figure = placed.reading.figures.find((candidate) => holds(candidate.span, at));
  const card = figure && figureCard(figure, placed.reading.block.text, claims.length > 0);
  const slogan = sloganAt(placed, at, slogans, language);
  if (claims.length === 0 && !card && !slogan) return undefined;
  const isOfFigures = claims.length > 0 || card !== undefined;
  return {
    span: isOfFigures || !slogan ? spanAt(claims, figure && shift(figure.span, placed.start), offset) : slogan.span,
    claims: claims
      .slice(0, MOST_CLAIMS)
      .map((claim) => claimCard(claim, reading.report.text, language, isShown(claim, offset, shown))),
    omitted: Math.max(0, claims.length - MOST_CLAIMS),
    figure: card,
    slogan: slogan?.card,
  };
}

/** The same with the values over the years, which may be all there is. */
export function withSeries(
  content: HoverContent | undefined,
  series: SeriesCard | undefined,
): HoverContent | undefined {
  if (!series) return content;
  return {
    ...(content ?? { span: series.span, claims: [], omitted: 0, figure: undefined, slogan: undefined }),
    series,
  };
}

function isShown(claim: Claim, offset: number, shown: readonly Span[]): boolean {
  if (claim.verdict !== 'contradicted' && claim.verdict !== 'rounding') return false;
  return shown.some((span) => holds(span, offset) && span.start === claim.statedSpan.start);
}

function blockAt(reading: ReportReading, offset: number): PlacedReading | undefined {
  return reading.blocks.find(({ start, reading: { block } }) => start <= offset && offset < start + block.text.length);
}

/**
 * On a figure: the claims that it takes part in. Between figures: the narrowest claim whose words lie there. All spans are
 * offsets in the report; a claim over several lines (a table's total) has them so already.
 */
function claimsAt(reading: ReportReading, placed: PlacedReading, offset: number): readonly Claim[] {
  const near = reading.claims
    .filter(({ start }) => start === placed.start || start === 0)
    .map(({ start, claim }) => inReport(claim, start));
  const direct = near.filter((claim) => operandSpans(claim).some((span) => holds(span, offset)));
  if (direct.length > 0) return gravestFirst(direct);
  const around = near.filter((claim) => claim.verdict !== 'undecidable' && holds(claim.span, offset));
  return around.sort((a, b) => length(a.span) - length(b.span)).slice(0, 1);
}

function inReport(claim: Claim, by: number): Claim {
  return {
    ...claim,
    span: shift(claim.span, by),
    statedSpan: shift(claim.statedSpan, by),
    operands: claim.operands.map((operand) => ({ ...operand, span: shift(operand.span, by) })),
  };
}

const GRAVITY: readonly Verdict[] = ['contradicted', 'rounding', 'holds', 'undecidable'];

/** That a part is not above its whole is worth saying only where nothing else is said of the two. */
function gravestFirst(claims: readonly Claim[]): readonly Claim[] {
  const telling = claims.filter(({ kind, verdict }) => kind !== 'containment' || verdict !== 'holds');
  const shown = telling.length > 0 ? telling : claims;
  return [...shown].sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict));
}

function operandSpans(claim: Claim): readonly Span[] {
  return [claim.statedSpan, ...claim.operands.map((operand) => operand.span)];
}

function spanAt(claims: readonly Claim[], figure: Span | undefined, offset: number): Span {
  const spans = figure ? [figure] : claims.flatMap((claim) => [...operandSpans(claim), claim.span]);
  return spans.find((span) => holds(span, offset)) ?? { start: offset, end: offset };
}

/** Beside a claim the range is in its table already; without one it is worth a line only when words widen it. */
function figureCard(figure: Figure, text: string, hasClaims: boolean): FigureCard | undefined {
  const units = otherUnits(figure)
    .filter((unit) => !unit.startsWith('0.0'))
    .map(grouped);
  const scale = scaleOf(figure);
  const qualified = figure.qualifier !== 'exact' && figure.qualifier !== 'unknown';
  const range =
    !hasClaims && scale && (qualified || units.length > 0) ? intervalText(intervalOf(figure), scale) : undefined;
  if (units.length === 0 && range === undefined) return undefined;
  return { text: text.slice(figure.span.start, figure.span.end), range, otherUnits: units };
}

/** 125000万元 is easier to read as 125,000万元. */
function grouped(unit: string): string {
  return unit.replace(/^\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}

function holds(span: Span, at: number): boolean {
  return span.start <= at && at < span.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
