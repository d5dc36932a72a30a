import { BLANK } from './blank';
import { readBrackets } from './brackets';
import { unitSet } from './characters';
import type { Sentence } from './report';
import { type Span, shift } from './span';

/**
 * The sentences of a stretch of a line, without the space around them. A sentence ends with 。！？；or …, together
 * with the closing quotes and brackets that follow. Marks inside brackets and quotes end neither a sentence nor a clause:
 * （…，…） and “…，…” are asides or names within one clause. A quotation that is a whole sentence ends with its own mark.
 * A comma in a number (1,234) ends nothing. Spans are relative to the line.
 */
export function readSentences(text: string, folded: string, within: Span): readonly Sentence[] {
  // Only the stretch itself is searched, so that a row of many cells is still read in one pass.
  const part = folded.slice(within.start, within.end);
  const sentences: Sentence[] = [];
  let start = 0;
  let commas: number[] = [];
  const close = (end: number) => {
    const span = trim(part, { start, end });
    if (span.start < span.end) sentences.push(place(span, readClauses(part, span, commas), within.start));
    start = end;
    commas = [];
  };
  for (const mark of outerMarks(part)) {
    if (mark.kind === 'end') close(mark.end);
    else if (!isThousandsSeparator(text, mark.end - 1 + within.start)) commas.push(mark.end - 1);
  }
  close(part.length);
  return sentences;
}

/** The span without the space and the hidden stretches at its ends. */
export function trim(folded: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && SPACE[folded.charCodeAt(first)] === 1) first++;
  while (last > first && SPACE[folded.charCodeAt(last - 1)] === 1) last--;
  return { start: first, end: last };
}

const SPACE = unitSet(` \t\v\f\uFEFF${BLANK}`);

function place(span: Span, clauses: readonly Span[], by: number): Sentence {
  return { span: shift(span, by), clauses: clauses.map((clause) => shift(clause, by)) };
}

/** A half-width comma before exactly three digits, after one to three of them or another such group. */
function isThousandsSeparator(text: string, at: number): boolean {
  if (text[at] !== ',') return false;
  const before = text.slice(Math.max(0, at - 4), at);
  return /^,\d{3}(?!\d)/.test(text.slice(at, at + 5)) && /(?:^|\D)\d{1,3}$/.test(before);
}

interface Mark {
  readonly kind: 'comma' | 'end';
  readonly end: number;
}

const MARKS = /,|[。!?;]+[”’」』)\]】》]*|…+[”’」』)\]】》]*/g;

/** Commas and sentence ends outside brackets and quotes, in order. */
function outerMarks(part: string): Mark[] {
  const brackets = readBrackets(part);
  const marks: Mark[] = [];
  let next = 0;
  let sentenceStart = 0;
  let skipTo = 0;
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(part); match; match = MARKS.exec(part)) {
    if (match.index < skipTo) continue;
    while (next < brackets.length && brackets[next]!.end <= match.index) next++;
    const around = brackets[next];
    const isInside = around !== undefined && around.start < match.index;
    if (isInside) skipTo = around.end;
    const end = isInside ? around.end : match.index + match[0].length;
    if (isInside ? isWholeQuotation(part, around, sentenceStart) : endsSentence(part, match[0], end)) {
      marks.push({ kind: 'end', end });
      sentenceStart = end;
    } else if (!isInside && match[0] === ',') marks.push({ kind: 'comma', end });
  }
  return marks;
}

/** An ellipsis ends a sentence unless the sentence visibly goes on. */
function endsSentence(part: string, mark: string, end: number): boolean {
  if (mark === ',') return false;
  return !mark.startsWith('…') || end === part.length || !/[,、。!?;的到至和等)]/.test(part[end]!);
}

/** “……。” that begins the sentence or follows a colon, and ends with a sentence's mark of its own. */
function isWholeQuotation(part: string, around: Span, sentenceStart: number): boolean {
  if (!/[。!?][”’」』]$/.test(part.slice(around.end - 2, around.end))) return false;
  const before = part.slice(Math.max(sentenceStart, around.start - 2), around.start).trim();
  return before === '' || before.endsWith(':');
}

function readClauses(part: string, sentence: Span, commas: readonly number[]): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const end of [...commas, withoutFinalMark(part, sentence)]) {
    const clause = trim(part, { start, end: Math.max(start, end) });
    if (clause.start < clause.end) clauses.push(clause);
    start = Math.max(start, end + 1);
  }
  return clauses;
}

function withoutFinalMark(part: string, { start, end }: Span): number {
  let last = end;
  while (last > start && FINAL_MARKS[part.charCodeAt(last - 1)] === 1) last--;
  return last;
}

const FINAL_MARKS = unitSet('。!?;…');
