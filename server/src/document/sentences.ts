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
    if (span.start < span.end) {
      sentences.push({ span: shift(span, within.start), clauses: readClauses(part, span, commas, within.start) });
    }
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

const ENDING_MARKS = /[。!?;]+[”’」』)\]】》]*|…+[”’」』)\]】》]*/y;
const BEGINS_MARK = unitSet(',。!?;…');

/** The comma, or the marks of a sentence's end, that stand there; '' where there are none. */
function markAt(part: string, at: number): string {
  if (BEGINS_MARK[part.charCodeAt(at)] === 0) return '';
  ENDING_MARKS.lastIndex = at;
  return part[at] === ',' ? ',' : ENDING_MARKS.exec(part)![0];
}

/** Commas and sentence ends outside brackets and quotes, in order. */
function outerMarks(part: string): Mark[] {
  const brackets = readBrackets(part);
  const marks: Mark[] = [];
  let next = 0;
  let sentenceStart = 0;
  let skipTo = 0;
  for (let at = 0, text = ''; at < part.length; at += text.length || 1) {
    text = at < skipTo ? '' : markAt(part, at);
    if (text === '') continue;
    while (next < brackets.length && brackets[next]!.end <= at) next++;
    const around = brackets[next];
    const isInside = around !== undefined && around.start < at;
    if (isInside) skipTo = around.end;
    const end = isInside ? around.end : at + text.length;
    if (isInside ? isWholeQuotation(part, around, sentenceStart) : endsSentence(part, text, end)) {
      marks.push({ kind: 'end', end });
      sentenceStart = end;
    } else if (!isInside && text === ',') marks.push({ kind: 'comma', end });
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

function readClauses(part: string, sentence: Span, commas: readonly number[], by: number): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let index = 0; index <= commas.length; index++) {
    const end = commas[index] ?? withoutFinalMark(part, sentence);
    const clause = trim(part, { start, end: Math.max(start, end) });
    if (clause.start < clause.end) clauses.push(shift(clause, by));
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
