import { overlaps, type PlacedBlock, type Span, slice } from '../../document';
import { isHan, nameBefore, nameBehind } from './names';
import { findPairs, lengthOf, type Pair } from './pairs';
import type { TermProblem } from './rule';
import type { Place } from './ways';

/** The rarer of two ways of writing one name, at each place where it stands. */
export function findTerms(text: string, blocks: readonly PlacedBlock[]): TermProblem[] {
  const found = findPairs(text, blocks).flatMap((pair) => problemsOf(text, pair));
  // One difference is found in several surroundings. Those in which the other way is written most say most of it.
  found.sort((a, b) => b.other.count - a.other.count || b.found.length - a.found.length);
  const kept: TermProblem[] = [];
  for (const problem of found) {
    const isKnown = kept.some(
      (other) => overlaps(other.span, problem.span) || overlaps(other.span, problem.other.span),
    );
    if (!isKnown) kept.push(problem);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** A way that is written so often, and not much more rarely than the other, is meant. */
const OFTEN = 2;
const TIMES = 3;

function problemsOf(text: string, pair: Pair): TermProblem[] {
  const [one, other] = [wayOf(text, pair, pair.first), wayOf(text, pair, pair.second)];
  const [often, seldom] = isOftener(text, one, other) ? [one, other] : [other, one];
  if (seldom.spans.length >= OFTEN && often.spans.length < TIMES * seldom.spans.length) return [];
  // Two quoted names of which one stands several times are compared with all their marks by slogan-variants.
  if (often.spans.length >= OFTEN && isQuoted(text, pair.first) && isQuoted(text, pair.second)) return [];
  return seldom.spans.map((span) => {
    const [here, there] = wholeWords(text, span, often.spans[0]!);
    return {
      span: here,
      found: slice(text, here),
      other: { text: slice(text, there), span: there, count: often.spans.length },
      likeness: pair.likeness,
    };
  });
}

/** Both with what stands before both: a name that was cut off where it grew long would begin within a word. */
function wholeWords(text: string, one: Span, other: Span): readonly [Span, Span] {
  let more = 0;
  while (more < MOST_SHOWN && isSameHan(text, one.start - more - 1, other.start - more - 1)) more++;
  const before = nameBefore(text.slice(one.start - more, one.start), MOST_SHOWN).length;
  return [
    { start: one.start - before, end: one.end },
    { start: other.start - before, end: other.end },
  ];
}

/** Words before a name are shown as far as this. */
const MOST_SHOWN = 6;

function isSameHan(text: string, one: number, other: number): boolean {
  return text[one] === text[other] && isHan(text.charCodeAt(one));
}

interface Way {
  readonly text: string;
  /** The character in which it differs. */
  readonly fill: string;
  readonly spans: readonly Span[];
}

/** So long is what is quoted of a long name beside the difference: 农村公路 begins the names of many things. */
const LONG_ENOUGH = 4;

const SHORTEST_NAME = 3;

/** Of two ways that stand equally often the first counts, unless its character is one that the report hardly has otherwise. */
function isOftener(text: string, first: Way, second: Way): boolean {
  const [one, other] = [first.spans.length, second.spans.length];
  if (one !== other || first.fill === '' || second.fill === '') return one >= other;
  return !(isRare(text, first.fill) && !isRare(text, second.fill));
}

function isRare(text: string, character: string): boolean {
  return occurrencesOf(text, character, RARELY + 1).length <= RARELY;
}

const RARELY = 2;

/** The name around a place, and where it stands in the report. */
function wayOf(text: string, { before, behind, likeness }: Pair, place: Place): Way {
  const { at } = place;
  const length = lengthOf(place);
  const head = nameBefore(text.slice(at - before, at));
  const shortest = likeness === undefined ? LONG_ENOUGH - head.length : head === '' ? 2 : 1;
  const tail = nameBehind(
    text.slice(at + length, at + length + behind),
    shortest,
    SHORTEST_NAME - length - head.length,
  );
  const fill = text.slice(at, at + length);
  const name = head + fill + tail;
  return { text: name, fill, spans: occurrencesOf(text, name) };
}

function occurrencesOf(text: string, name: string, most = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0 && spans.length < most; at = text.indexOf(name, at + name.length)) {
    spans.push({ start: at, end: at + name.length });
  }
  return spans;
}

/** True inside quotes that are the quotes of a name. */
function isQuoted(text: string, { at }: Place): boolean {
  const opened = /[“「]([^“”「」，。；]*)$/.exec(text.slice(Math.max(0, at - LONGEST_QUOTED), at));
  const closed = /^([^“”「」，。；]*)[”」]/.exec(text.slice(at, at + LONGEST_QUOTED));
  const length = (opened?.[1]?.length ?? 0) + (closed?.[1]?.length ?? 0);
  return opened !== null && closed !== null && length >= SHORTEST_QUOTED && length <= LONGEST_QUOTED;
}

/** The lengths of the names that slogan-variants compares. */
const SHORTEST_QUOTED = 6;
const LONGEST_QUOTED = 16;
