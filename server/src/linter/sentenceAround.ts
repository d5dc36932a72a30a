import type { PlacedReading, ReportReading } from '../claims';
import { firstFrom, hull, type Sentence, type Span, shift } from '../document';

/** The sentence or sentences of the line in which the span starts; the whole line where no sentence was read. */
export function sentenceAround({ report, blocks }: ReportReading, span: Span): Span {
  const placed = blocks[indexOfBlock(blocks, span.start)];
  const line = placed && holds(placed, span.start) ? spanOf(placed) : lineAround(report.text, span.start);
  const sentences = placed ? sentencesIn(placed, span) : [];
  const whole = sentences.length > 0 ? hull([...sentences, { start: span.start, end: span.start }]) : line;
  return { start: Math.max(whole.start, line.start), end: Math.min(Math.max(whole.end, span.start), line.end) };
}

function indexOfBlock(blocks: ReportReading['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function spanOf({ start, reading }: PlacedReading): Span {
  return { start, end: start + reading.block.text.length };
}

function holds(placed: PlacedReading, offset: number): boolean {
  const { start, end } = spanOf(placed);
  return start <= offset && offset <= end;
}

/** The sentences that share a character with the span. They are in order, and a line may have very many. */
function sentencesIn({ start, reading }: PlacedReading, span: Span): Span[] {
  const { sentences } = reading.block;
  const from = span.start - start;
  const to = Math.max(span.end, span.start + 1) - start;
  const found: Span[] = [];
  for (let index = Math.max(0, firstFrom(sentences, from + 1) - 1); index < sentences.length; index++) {
    const sentence: Sentence = sentences[index]!;
    if (sentence.span.start >= to) break;
    if (sentence.span.end > from) found.push(shift(sentence.span, start));
  }
  return found;
}

/** Offsets outside all blocks: lines that are no part of the report, such as a comment's. */
function lineAround(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /[\r\n]/g;
  rest.lastIndex = offset;
  return { start, end: rest.exec(text)?.index ?? text.length };
}
