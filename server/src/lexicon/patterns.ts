import { fold } from '../document/fold';
import type { SloganEntry } from './entry';
import { isComma, keyOf, strip, surfaceOf } from './marks';

/** A form that counts as wrong or loose. */
export interface WrongForm {
  readonly entry: SloganEntry;
  readonly form: string;
  /** The form as it is compared when only its marks tell it from a right one. */
  readonly surface: string;
  readonly loose: boolean;
  /** The entry accepts the same characters with other marks. */
  readonly marksOnly: boolean;
  readonly rank: number;
}

/** A long phrase, one half of which stands in the text: the other half may be off by one character. */
export interface Anchor {
  readonly entry: SloganEntry;
  readonly form: string;
  readonly left: string;
  readonly right: string;
  readonly side: 'left' | 'right';
}

/** Everything that the lexicon knows of one key. */
export interface Pattern {
  readonly key: string;
  /** The positions in the key before which one of its forms has a mark; true where the mark is a comma. */
  readonly marks: Map<number, boolean>;
  accepted: { readonly entry: SloganEntry; readonly form: string; readonly rank: number } | undefined;
  /** Forms that differ from an accepted one in marks only have the accepted one's key. */
  readonly wrong: WrongForm[];
  /** A correct phrase that contains a wrong form. */
  exception: boolean;
  readonly members: { readonly entry: SloganEntry; readonly index: number }[];
  readonly anchors: Anchor[];
}

/** Shorter phrases are too close to free speech for a guess that one character is a slip. */
const SHORTEST_NEAR = 8;

/**
 * Adds all that an entry says to the patterns, and tells of each new one. Where two entries accept the same form, the
 * one of lower rank has it, in whatever order they are added.
 */
export function addPatterns(
  patterns: Map<string, Pattern>,
  entry: SloganEntry,
  rank: number,
  added: (pattern: Pattern) => void,
) {
  const patternOf = (form: string) => getPattern(patterns, form, added);
  for (const form of [entry.canonical, ...entry.aliases]) {
    const pattern = patternOf(form);
    if (pattern.accepted === undefined || rank < pattern.accepted.rank) pattern.accepted = { entry, form, rank };
    if (entry.kind !== 'slogan' || pattern.key.length < SHORTEST_NEAR) continue;
    const [left, right] = halve(form);
    const [leftPattern, rightPattern] = [patternOf(left), patternOf(right)];
    const anchor = { entry, form, left: leftPattern.key, right: rightPattern.key };
    leftPattern.anchors.push({ ...anchor, side: 'left' });
    rightPattern.anchors.push({ ...anchor, side: 'right' });
  }
  const addWrong = (form: string, loose: boolean) => {
    const pattern = patternOf(form);
    const marksOnly = [entry.canonical, ...entry.aliases].some((right) => keyOf(right) === pattern.key);
    pattern.wrong.push({ entry, form, surface: surfaceOf(form), loose, marksOnly, rank });
  };
  for (const form of entry.wrong) addWrong(form, false);
  for (const form of entry.loose) addWrong(form, true);
  for (const form of entry.except) patternOf(form).exception = true;
  entry.expansion.forEach((form, index) => {
    patternOf(form).members.push({ entry, index });
  });
}

/** The first two characters of every pattern that the entry adds, one pair after another. */
export function pairsOf(entry: SloganEntry): string {
  const pairs = new Set<string>();
  addPatterns(new Map(), entry, 0, ({ key }) => {
    if (key.length > 1) pairs.add(key.slice(0, 2));
  });
  return [...pairs].sort().join('');
}

/** Both halves with the marks inside them, so that each may stand with them in a text. */
function halve(form: string): [left: string, right: string] {
  const { key, offsets } = strip(fold(form));
  const middle = key.length >> 1;
  const at = offsets === undefined ? middle : offsets[middle]!;
  return [form.slice(0, at), form.slice(at)];
}

function getPattern(patterns: Map<string, Pattern>, form: string, added: (pattern: Pattern) => void): Pattern {
  const folded = fold(form);
  const { key, offsets } = strip(folded);
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = { key, marks: new Map(), accepted: undefined, wrong: [], exception: false, members: [], anchors: [] };
    patterns.set(key, pattern);
    added(pattern);
  }
  if (offsets !== undefined) noteMarks(folded, key.length, offsets, pattern.marks);
  return pattern;
}

function noteMarks(folded: string, length: number, offsets: Int32Array, marks: Map<number, boolean>): void {
  for (let at = 1; at < length; at++) {
    for (let mark = offsets[at - 1]! + 1; mark < offsets[at]!; mark++) {
      marks.set(at, isComma(folded.charCodeAt(mark)) || marks.get(at) === true);
    }
  }
}
