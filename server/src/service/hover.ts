import type { Claim, PlacedReading, ReportReading, Verdict } from '../claims';
import { type Span, shift, slice } from '../document';
import type { SloganEntry } from '../lexicon';
import { type ClaimCard, claimCard } from './claimCard';
import { type FigureCard, figureCard } from './figureCard';
import type { EditorFinding } from './finding';
import { type FindingCard, findingCard } from './findingCard';
import type { Language } from './language';
import type { SeriesCard } from './seriesCard';
import { type SloganCard, sloganAt } from './sloganCard';

/** What stands under the cursor; at least one of them is there. */
export interface HoverContent {
  /** The figure or the claim that is spoken of, as offsets in the report. */
  readonly span: Span;
  /** What is wrong here, or with a claim that the figure here takes part in. */
  readonly findings: readonly FindingCard[];
  /** The other claims. */
  readonly claims: readonly ClaimCard[];
  /** Claims that were left out for brevity. */
  readonly omitted: number;
  readonly figure: FigureCard | undefined;
  /** The other places of the report that state the same. */
  readonly mentions: readonly MentionCard[];
  readonly slogan: SloganCard | undefined;
  /** Its values over the years, below all the rest. */
  readonly series: SeriesCard | undefined;
}

/** Another place of the report that states the same as the figure. */
export interface MentionCard {
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** What a hover is asked for, and what is known there. */
export interface HoverRequest {
  readonly reading: ReportReading;
  readonly languageId: string;
  readonly offset: number;
  readonly language: Language;
  readonly findings: readonly EditorFinding[];
  /** The findings whose messages the editor itself shows right above the hover, where it stands on one of them. */
  readonly told: readonly EditorFinding[];
  /** The user's own slogans. */
  readonly slogans: readonly SloganEntry[];
  /** The places that state the same as the figure, this one too. */
  readonly mentions: readonly Span[];
  readonly series: SeriesCard | undefined;
}

const MOST_CLAIMS = 3;
const MOST_MENTIONS = 4;

/** All that there is to say at an offset of the report, or undefined when that is nothing. */
export function hoverAt(request: HoverRequest): HoverContent | undefined {
  const { reading, offset, language, series } = request;
  const placed = blockAt(reading, offset);
  if (!placed) return undefined;
  const at = offset - placed.start;
  const here = request.findings.filter(({ span }) => holds(span, offset));
  const claims = claimsAt(reading, placed, offset);
  const wrong = claims.flatMap((claim) => findingOf(claim, request.findings) ?? []);
  const findings = [...new Set([...here, ...wrong])];
  const others = claims.filter((claim) => !findings.some((finding) => isAbout(finding, claim)));
  const figure = placed.reading.figures.find((candidate) => holds(candidate.span, at));
  const slogan = sloganAt(placed, at, request.slogans, language);
  const content: Omit<HoverContent, 'span'> = {
    findings: findings.map((finding) => cardOf(finding, claims, request)),
    claims: others.slice(0, MOST_CLAIMS).map((claim) => claimCard(claim, reading.report.text, language)),
    omitted: Math.max(0, others.length - MOST_CLAIMS),
    figure: figure && figureCard(figure, placed.reading.block.text, claims.length > 0),
    mentions: mentionsIn(request),
    slogan: slogan?.card,
    series,
  };
  if (isEmpty(content)) return undefined;
  const spans = [figure && shift(figure.span, placed.start), series?.span, ...here.map(({ span }) => span)];
  const own = spans.find((span) => span !== undefined);
  const isOfFigures = claims.length > 0 || own !== undefined;
  return { span: isOfFigures || !slogan ? spanAt(claims, own, offset) : slogan.span, ...content };
}

function isEmpty(content: Omit<HoverContent, 'span'>): boolean {
  const { findings, claims, figure, mentions, slogan, series } = content;
  return findings.length + claims.length + mentions.length === 0 && !figure && !slogan && !series;
}

function cardOf(finding: EditorFinding, claims: readonly Claim[], request: HoverRequest): FindingCard {
  const { reading, languageId, language, offset } = request;
  const { report } = reading;
  const isTold = request.told.includes(finding) && holds(finding.span, offset);
  const claim = claims.find((candidate) => isAbout(finding, candidate));
  const card = claim && claimCard(claim, report.text, language);
  return findingCard(finding, card, { document: { text: report.text, languageId }, report, language }, isTold);
}

function findingOf(claim: Claim, findings: readonly EditorFinding[]): EditorFinding | undefined {
  return findings.find((finding) => isAbout(finding, claim));
}

/** A rule over claims marks what the claim says of the others, and shows its workings. */
function isAbout({ span, workings }: EditorFinding, claim: Claim): boolean {
  const isWrong = claim.verdict === 'contradicted' || claim.verdict === 'rounding';
  return isWrong && span.start === claim.statedSpan.start && workings === claim.workings;
}

function mentionsIn({ reading: { report }, offset, mentions }: HoverRequest): readonly MentionCard[] {
  const others = mentions.filter((span) => !holds(span, offset));
  return others.slice(0, MOST_MENTIONS).map((span) => ({
    span,
    line: report.text.slice(0, span.start).split('\n').length,
    text: slice(report.text, span),
  }));
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

function spanAt(claims: readonly Claim[], own: Span | undefined, offset: number): Span {
  const spans = own ? [own] : claims.flatMap((claim) => [...operandSpans(claim), claim.span]);
  return spans.find((span) => holds(span, offset)) ?? { start: offset, end: offset };
}

function holds(span: Span, at: number): boolean {
  return span.start <= at && at < span.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
