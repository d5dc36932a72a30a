import { type Block, type Span, slice } from '../document';
import type { Figure, FigureReading, Period } from '../figures';
import { withoutRemarks } from './remarks';
import { inUsualMarks } from './usualMarks';
import { BEGINS_TOKEN, wordAt } from './words';

/** One word, figure or mark of a line. */
export interface Token {
  /** Its class: see `CUES`, and `FIGURE_LETTERS` below; punctuation stands for itself, `.` ends a sentence, `y` is a period. */
  readonly letter: string;
  readonly span: Span;
  readonly figure: Figure | undefined;
  readonly period: Period | undefined;
}

/** A line as a string of one letter a token: claims are patterns over `letters`, and a match leads back to the tokens. */
export interface Shape {
  readonly block: Block;
  /** The words that the tokens are of: the line's, or of a very long line a piece. What asks for a word at all asks here. */
  readonly text: string;
  readonly letters: string;
  readonly tokens: readonly Token[];
}

/** A pattern's match: the first token that each of its groups caught, by index of group. */
export interface ShapeMatch {
  readonly start: number;
  readonly end: number;
  group(index: number): Token | undefined;
  /** The letters that a group caught, '' when it caught none. */
  letters(index: number): string;
  /** Where in the shape a group begins, -1 when it caught nothing. */
  position(index: number): number;
}

/**
 * Reads a line's shape. Text that is neither figure nor cue becomes one `_` a stretch. A sentence without a figure makes no
 * claim, so its words are not looked at.
 */
export function readShape(block: Block, { figures, periods }: FigureReading): Shape {
  const tokens: Token[] = [];
  const marks = figures.map(figureToken);
  if (periods.length > 0) marks.push(...periods.map(periodToken));
  if (periods.length > 0) marks.sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const { span } of block.sentences) {
    while (next < marks.length && marks[next]!.span.start < span.start) next += 1;
    let last = next;
    let hasFigure = false;
    while (last < marks.length && marks[last]!.span.start < span.end)
      hasFigure = marks[last++]!.figure !== undefined || hasFigure;
    if (hasFigure) readSentence(block.folded, span, marks.slice(next, last), tokens);
    else tokens.push(plain('_', span.start, span.end), plain('.', span.end, span.end));
    next = last;
  }
  const kept = inUsualMarks(withoutRemarks(tokens, lettersOf(tokens), block.folded), block.folded);
  return { block, text: block.folded, tokens: kept, letters: lettersOf(kept) };
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.letter).join('');
}

function readSentence(folded: string, span: Span, marks: readonly Token[], tokens: Token[]): void {
  let at = span.start + LEAD.exec(folded.slice(span.start, span.start + LONGEST_LEAD))![0].length;
  let textStart = at;
  let next = 0;
  const flush = (end: number) => {
    if (end > textStart && folded.slice(textStart, end).trim() !== '') pushText(tokens, textStart, end);
  };
  while (at < span.end) {
    const mark = marks[next];
    const limit = mark?.span.start ?? span.end;
    while (at < limit && !BEGINS_TOKEN[folded.charCodeAt(at)]) at += 1;
    if (at >= span.end) break;
    if (mark && mark.span.start < at) {
      next += 1;
      continue;
    }
    const token = mark && mark.span.start === at ? mark : cueAt(folded, at, limit);
    if (token === mark && mark) next += 1;
    if (!token) {
      at += 1;
      continue;
    }
    if (token.letter === '_') {
      at = token.span.end;
      continue;
    }
    flush(at);
    if (token.letter !== '') tokens.push(token);
    at = token.span.end;
    textStart = at;
  }
  flush(Math.min(at, span.end));
}

/** 一是, 其次, ——: what only says that another point begins is no part of a name. */
const LEAD = /^(?:—{1,2}|[一二三四五六七八九十]{1,2}是|首先|其次)?[,:]?/;
const LONGEST_LEAD = 6;

/** Text on both sides of a weightless word is one stretch. */
function pushText(tokens: Token[], start: number, end: number): void {
  const last = tokens.at(-1);
  if (last?.letter === '_') tokens[tokens.length - 1] = plain('_', last.span.start, end);
  else tokens.push(plain('_', start, end));
}

/**
 * Tells of letters whether they hold one of each class in this order: 'f Q UDt Q'. Linear in any line, so that a pattern is only
 * tried where it can match at all.
 */
export function inOrder(classes: string): (letters: string) => boolean {
  const steps = classes.split(' ').map((step) => [...step]);
  return (letters) => {
    let from = 0;
    for (const step of steps) {
      const first = firstOf(letters, step, from);
      if (first < 0) return false;
      from = first + 1;
    }
    return true;
  };
}

function firstOf(letters: string, step: readonly string[], from: number): number {
  let first = -1;
  for (const letter of step) {
    const at = letters.indexOf(letter, from);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/**
 * Every match of a pattern, which must have the flags `d` and `g`. Matches may overlap: each search goes on behind the first
 * token.
 */
export function matches(shape: Shape, pattern: RegExp): readonly ShapeMatch[] {
  const found: ShapeMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(shape.letters); match; match = pattern.exec(shape.letters)) {
    found.push(matchIn(shape, match));
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function matchIn({ tokens }: Shape, match: RegExpExecArray): ShapeMatch {
  const { index, indices = [] } = match;
  return {
    start: index,
    end: index + match[0].length,
    group: (group) => (match[group] ? tokens[indices[group]![0]] : undefined),
    letters: (group) => match[group] ?? '',
    position: (group) => indices[group]?.[0] ?? -1,
  };
}

/**
 * The line without its bracketed remarks: 税收8650万元（同口径）增长8% is read as if the brackets were not there. What they say
 * of the price basis is kept. Undefined for a line without brackets.
 */
export function withoutAsides(shape: Shape): Shape | undefined {
  if (!shape.letters.includes('(')) return undefined;
  let depth = 0;
  const tokens = shape.tokens.filter(({ letter }) => {
    if (letter === '(') depth += 1;
    const kept = depth === 0 || letter === 'k';
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === '.') depth = 0;
    return kept && letter !== ')';
  });
  return { ...shape, tokens, letters: lettersOf(tokens) };
}

/** Where the text begins that the tokens are of. */
export function textStart({ block, text, tokens }: Shape): number {
  return text.length === block.folded.length ? 0 : tokens[0]!.span.start;
}

/** The text from one token's start to another's end. */
export function textBetween(shape: Shape, first: number, last: number): string {
  const start = shape.tokens[first]?.span.start ?? 0;
  const end = shape.tokens[last]?.span.end ?? start;
  return shape.block.folded.slice(start, end);
}

export function tokenText(shape: Shape, token: Token): string {
  return slice(shape.block.folded, token.span);
}

const FIGURE_LETTERS: Readonly<Record<Figure['kind'], string>> = {
  quantity: 'Q',
  percent: 'P',
  permille: 'P',
  tenths: 'P',
  fraction: 'F',
  points: 'T',
  multiple: 'M',
  doubling: 'N',
  ratio: 'X',
  rank: 'H',
};

function figureToken(figure: Figure): Token {
  return { letter: FIGURE_LETTERS[figure.kind], span: figure.span, figure, period: undefined };
}

function periodToken(period: Period): Token {
  return { letter: 'y', span: period.span, figure: undefined, period };
}

function plain(letter: string, start: number, end: number): Token {
  return { letter, span: { start, end }, figure: undefined, period: undefined };
}

function cueAt(folded: string, at: number, limit: number): Token | undefined {
  const word = wordAt(folded, at, limit);
  return word && plain(word.letter, at, word.end);
}
