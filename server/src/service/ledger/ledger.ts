import {
  byPlace,
  type Claim,
  type ClaimKind,
  figureCount,
  KIND_NAMES,
  type PlacedClaim,
  type ReportReading,
  type Verdict,
  verdictCounts,
} from '../../claims';
import { covers, type Span, shift, slice } from '../../document';
import { keeping } from '../../document/keeping';
import { createPositions } from '../../document/positions';
import { visible } from '../../document/visible';
import { sentenceAround } from '../../linter';
import { gapOf, leewayOf, titleCase } from '../claimCard';
import { basisWords, implication, WORDS } from '../hoverWords';
import type { Language } from '../language';
import { outline } from '../symbols';
import { type Picture, pictureOf } from './picture';
import { flatSections, sectionAt } from './sections';
import { impossible, sharesShouldBe, shouldBe } from './words';

/** 核对台账: every claim of a report, ready to be shown, listed and exported. Plain data. */
export interface Ledger {
  readonly language: Language;
  /** How many figures the report has, those in no claim too. */
  readonly figures: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** In the order of the report. */
  readonly rows: readonly LedgerRow[];
}

/** One claim. Spans are offsets in the report; texts hold no characters that could hide or move others. */
export interface LedgerRow {
  readonly kind: ClaimKind;
  readonly kindName: string;
  readonly verdict: Verdict;
  readonly span: Span;
  /** What is wrong if the claim is, or what else a cursor should be put on. */
  readonly statedSpan: Span;
  /** From 1. */
  readonly line: number;
  /** The heading that the claim stands under; empty before the first one. */
  readonly section: string;
  readonly quote: Quote;
  /** The sentences that the claim stands in, whole. */
  readonly sentence: string;
  readonly workings: string;
  /** What follows from the verdict, or why there is none; empty when there is nothing to add. */
  readonly note: string;
  readonly picture: Picture | undefined;
}

/** The claim in its sentence, in three parts, of which the middle one is the figure that the others are held against. */
export interface Quote {
  readonly before: string;
  readonly stated: string;
  readonly after: string;
}

/** So much of the sentence stands before the claim: mostly the name of what is measured. */
const LEAD = 32;
const LEAST_LEAD = 3;
/** A longer part of a quotation is cut in its middle; the sentence is one click away. */
const LONGEST = 110;
const LONGEST_SENTENCE = 600;

export function ledgerOf(reading: ReportReading, language: Language): Ledger {
  const { report, claims } = reading;
  const positionAt = createPositions(report.text);
  const sections = flatSections(outline(report));
  const ordered = byPlace(claims);
  return {
    language,
    figures: figureCount(reading),
    counts: verdictCounts(ordered.map(({ claim }) => claim)),
    rows: ordered.map((placed) => {
      const span = shift(placed.claim.span, placed.start);
      return rowOf(placed, reading, sectionAt(sections, span.start), positionAt(span.start).line, language);
    }),
  };
}

function rowOf(
  { start, claim }: PlacedClaim,
  reading: ReportReading,
  section: string,
  line: number,
  language: Language,
): LedgerRow {
  const [span, statedSpan] = [shift(claim.span, start), shift(claim.statedSpan, start)];
  const known = kept(claim);
  known[language] ??= told(claim, reading, span, statedSpan, language);
  const { kind, kindName, verdict, quote, sentence, workings, note, picture } = known[language];
  // Written out: spreading one object into another costs more than all else that is done here at a keystroke.
  return {
    kind,
    kindName,
    verdict,
    span,
    statedSpan,
    line,
    section: visible(section),
    quote,
    sentence,
    workings,
    note,
    picture,
  };
}

/** What a row tells of a claim wherever its line stands. Claims live as long as their lines, so that typing makes few rows anew. */
type Told = Omit<LedgerRow, 'span' | 'statedSpan' | 'line' | 'section'>;

const kept = keeping<Claim, Partial<Record<Language, Told>>>(() => ({}));

function told(claim: Claim, reading: ReportReading, span: Span, statedSpan: Span, language: Language): Told {
  const { text } = reading.report;
  const sentence = sentenceAround(reading, span);
  return {
    kind: claim.kind,
    kindName: titleCase(KIND_NAMES[claim.kind][language]),
    verdict: claim.verdict,
    quote: quoteOf(text, sentence, span, statedSpan),
    sentence: shown(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))),
    workings: visible(claim.workings),
    note: noteOf(claim, slice(text, statedSpan), language),
    picture: pictureOf(claim),
  };
}

function quoteOf(text: string, sentence: Span, span: Span, stated: Span): Quote {
  const { from, opening } = leadOf(text, sentence.start, Math.min(span.start, stated.start));
  // Shares that are listed are stated all together; a total may stand outside of the words that make the claim.
  const middle = covers({ start: from, end: Math.max(span.end, stated.end) }, stated) ? stated : span;
  return {
    before: opening + shortened(shown(text.slice(from, middle.start))),
    stated: shortened(shown(slice(text, middle))),
    after: shortened(shown(text.slice(middle.end, Math.max(span.end, middle.end)))),
  };
}

/** From the beginning of the clause, or of the one before where hardly a word of it stands before the claim. */
function leadOf(text: string, start: number, end: number): { readonly from: number; readonly opening: string } {
  const before = text.slice(start, end);
  const marks = Array.from(before.matchAll(/[，,；;：:。]/g), ({ index }) => index + 1);
  const clause = marks.findLast((at) => before.length - at >= LEAST_LEAD) ?? 0;
  if (before.length - clause <= LEAD) return { from: start + clause, opening: '' };
  return { from: end - LEAD, opening: '…' };
}

function shown(text: string): string {
  return visible(text.replace(/[\r\n\t]+/g, ' '));
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  return `${characters.slice(0, LONGEST >> 1).join('')}…${characters.slice(-(LONGEST >> 1)).join('')}`;
}

/** What follows from a claim's verdict, or why there is none; empty when there is nothing to add. */
export function noteOf(claim: Claim, stated: string, language: Language): string {
  if (claim.verdict === 'holds') return leewayOf(claim, stated, language) ?? '';
  const basis = basisWords(claim)?.[language];
  if (claim.verdict === 'undecidable') return basis ?? WORDS.unknown[language];
  const said = [
    claim.opposite ? WORDS.opposite[language] : undefined,
    impliedNote(claim, shown(stated).trim(), language),
    claim.verdict === 'contradicted' && !claim.opposite ? gapText(claim, language) : undefined,
    basis,
  ];
  return said.filter((part) => part !== undefined).join(language === 'zh' ? '，' : ', ');
}

/** The stated figure stands in the quotation, so that of a contradiction only the other side is said. */
function impliedNote(claim: Claim, stated: string, language: Language): string | undefined {
  const { impliedText } = claim;
  if (impliedText === undefined) return isOfWholes(claim) ? impossible(stated)[language] : undefined;
  if (claim.kind === 'structure') return sharesShouldBe(impliedText)[language];
  return (claim.verdict === 'rounding' ? implication(claim, impliedText, stated) : shouldBe(impliedText))[language];
}

/** A percentage of things that are counted, rather than one that is above 100. */
function isOfWholes({ kind, operands }: Claim): boolean {
  return kind === 'possibility' && operands.some(({ role }) => role === 'value');
}

function gapText(claim: Claim, language: Language): string | undefined {
  // The stated figure of a structure is all of its shares.
  const gap = claim.kind === 'structure' ? undefined : gapOf(claim, language);
  return gap && `${WORDS.gap[language]}${language === 'zh' ? '' : ' '}${gap}`;
}
