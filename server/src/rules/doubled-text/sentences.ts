import { gathering, type ReportReading } from '../../claims';
import { type Block, type Span, shift, slice } from '../../document';
import type { Doubled } from './problem';

/** A long sentence that stands in the report again. */
export interface Again extends Doubled {
  /** Where it stands first. */
  readonly first: Span;
  /** How many long sentences stand there again, this one and those behind it. */
  readonly count: number;
}

/** With the same figures in it a sentence is hardly written anew; without any it must be longer still. */
const LONG_WITH_FIGURES = 30;
const LONG = 40;
/** A report of which more places than that stand twice was put together from copies: that is said once. */
const MOST_PLACES = 5;

/** The long sentences that stand in the report a second time. Neighbours are one finding, so a page that was copied twice is one. */
export function readSentences(reading: ReportReading): readonly Again[] {
  const places = new Map<string, Place>();
  const runs: { again: Again; readonly first: Place; length: number }[] = [];
  let lastAgain = -1;
  for (const [order, { start, value }] of longSentences(reading).entries()) {
    const first = places.get(value.key);
    const run = runs[runs.length - 1];
    if (!first) places.set(value.key, { order, start, span: value.span });
    else if (run && lastAgain === order - 1 && run.first.order + run.length === first.order) run.length++;
    else
      runs.push({
        again: againOf(shift(value.span, start), value.text, shift(first.span, first.start)),
        first,
        length: 1,
      });
    if (first) lastAgain = order;
  }
  const shown = runs.length > MOST_PLACES ? runs.slice(0, 1) : runs;
  const all = runs.reduce((sum, { length }) => sum + length, 0);
  return shown.map(({ again, length }) => ({ ...again, count: runs.length > MOST_PLACES ? all : length }));
}

interface Place {
  /** Its number among the long sentences. */
  readonly order: number;
  /** Relative to the block that starts at `start`. */
  readonly span: Span;
  readonly start: number;
}

function againOf(span: Span, text: string, first: Span): Again {
  return { sort: 'sentence', severity: 'information', span, text, once: text, repairs: [], first, count: 1 };
}

interface Long {
  readonly key: string;
  readonly span: Span;
  readonly text: string;
}

const longSentences = gathering(({ block }) => readLong(block));

/** The sentences of a line that are long enough to be told again, and are neither formulae nor templates. */
function readLong({ kind, text, folded, sentences }: Block): readonly Long[] {
  if (kind !== 'paragraph' && kind !== 'listItem') return [];
  return sentences.flatMap(({ span }, index) => {
    if (isRepeatOf(folded, span, sentences[index - 1]?.span)) return [];
    if (span.end - span.start < LONG_WITH_FIGURES || !/[。!?;][”’」』)]*$/.test(folded.slice(span.end - 3, span.end)))
      return [];
    const key = slice(folded, span).replace(/\s+/g, '');
    return isTellingAgain(key) ? [{ key, span, text: slice(text, span) }] : [];
  });
}

/** A sentence right behind its like is told of as a clause that stands twice in a row. */
function isRepeatOf(folded: string, span: Span, before: Span | undefined): boolean {
  return (
    before !== undefined &&
    before.end - before.start === span.end - span.start &&
    slice(folded, before) === slice(folded, span)
  );
}

function isTellingAgain(sentence: string): boolean {
  if (PLACEHOLDER.test(sentence) || !HAS_WORDS.test(sentence)) return false;
  const bare = sentence.replace(/“[^”]*”|《[^》]*》/g, '');
  return /\d/.test(bare) ? bare.length >= LONG_WITH_FIGURES : bare.length >= LONG && !FORMULA.test(sentence);
}

/** Twenty Chinese characters; a line of code or dots has fewer. */
const HAS_WORDS = /(?:[\u4E00-\u9FA5][^\u4E00-\u9FA5]*){20}/;
const PLACEHOLDER = /[×＊*_]|[Xx]{2}|某某/;
/** What every chapter may begin with in the same prescribed words. */
const FORMULA =
  /习近平|新时代中国特色社会主义|党的[一二三四五六七八九十]{1,3}大|党中央|为指导|四个意识|两个确立|法律责任|依法/;
