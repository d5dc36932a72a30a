import type { PlacedReading, ReportReading } from '../claims';
import { type Block, keeping, type Report, readBrackets, type Span, shift } from '../document';
import { periodsOf, placeholdersOf } from '../figures';
import { type SloganEntry, scannerFor } from '../lexicon';
import { type OutlineEntry, outline } from './symbols';

/**
 * What a growing selection takes in around an offset, each stretch wider than the one before: a figure, a period, a placeholder or a
 * slogan; the item of a list; what stands in brackets; the clause, the sentence, the line; the sections around it; the report.
 * Offsets are the report's.
 */
export function selectionsAt(reading: ReportReading, offset: number, own: readonly SloganEntry[]): readonly Span[] {
  const { report, blocks } = reading;
  const placed = blocks.find(({ start, reading: { block } }) => start <= offset && offset <= start + block.text.length);
  const inLine = placed ? stretchesIn(placed, own).map((span) => shift(span, placed.start)) : [];
  const whole = { start: 0, end: report.text.length };
  return nested([...inLine, ...sectionsAround(report, offset), whole], offset);
}

/** Those around the offset, from the narrowest on; what only overlaps the one before is left out. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
  const around = spans
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const last = chain.at(-1);
    if (!last || (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start)) {
      chain.push(span);
    }
  }
  return chain;
}

function stretchesIn({ reading: { block, figures } }: PlacedReading, own: readonly SloganEntry[]): Span[] {
  const { accepted, misquoted } = scannerFor(own)(block);
  return [
    ...figures.flatMap(({ numberSpan, span }) => [numberSpan, span]),
    ...[...periodsOf(block), ...placeholdersOf(block), ...accepted, ...misquoted].map(({ span }) => span),
    ...itemsOf(block),
    ...block.cells,
    ...block.sentences.flatMap(({ span, clauses }) => [...clauses, span]),
    ...(block.ordinal ? [block.content] : []),
    visible(block.text),
  ];
}

function visible(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** The items between 、 in each clause, and what stands in brackets, without and with them. */
const itemsOf = keeping(({ folded, sentences }: Block): readonly Span[] => {
  const brackets = readBrackets(folded);
  const inner = brackets.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  const stretches = [...sentences.flatMap(({ clauses }) => clauses), ...inner];
  return [...brackets, ...inner, ...stretches.flatMap((stretch) => partsOf(folded, stretch, brackets))];
});

/** Cut at every 、 that stands in no brackets of the stretch's own. */
function partsOf(folded: string, { start, end }: Span, brackets: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = folded.indexOf('、', start); at >= 0 && at < end; at = folded.indexOf('、', at + 1)) {
    if (brackets.some((pair) => pair.start < at && at < pair.end && start <= pair.start)) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts.length === 0 ? [] : [...parts, { start: from, end }];
}

/** Without the empty lines before the next heading. */
function sectionsAround(report: Report, offset: number): readonly Span[] {
  const found: Span[] = [];
  let entries: readonly OutlineEntry[] = outline(report);
  while (entries.length > 0) {
    const entry = entries.find(({ span }) => span.start <= offset && offset < span.end) ?? entries.at(-1)!;
    if (entry.span.start > offset || offset > entry.span.end) break;
    const { start, end } = entry.span;
    found.push({ start, end: start + report.text.slice(start, end).trimEnd().length });
    entries = entry.children;
  }
  return found;
}
