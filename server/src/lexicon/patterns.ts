import { fold } from '../document/fold';
import type { SloganEntry } from './entry';
import { isComma, strip } from './marks';

/** A form that counts as wrong or loose. */
export interface WrongForm {
  readonly entry: SloganEntry;
  readonly form: string;
  readonly loose: boolean;
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
  /** The positions in the key before which one of its forms has a comma. */
  readonly commas: Set<number>;
  accepted: { readonly entry: SloganEntry; readonly form: string } | undefined;
  /** Forms that differ from an accepted one in marks only have the accepted one's key. */
  readonly wrong: WrongForm[];
  /** A correct phrase that contains a wrong form. */
  exception: boolean;
  readonly members: { readonly entry: SloganEntry; readonly index: number }[];
  readonly anchors: Anchor[];
}

/** Patterns by their first two characters; `firsts` is 1 for every character that begins a pattern. */
export interface PatternIndex {
  readonly firsts: Uint8Array;
  readonly byPair: ReadonlyMap<number, readonly Pattern[]>;
}

/** Shorter phrases are too close to free speech for a guess that one character is a slip. */
const SHORTEST_NEAR = 8;

/** Later entries do not displace earlier ones: pass the user's own first. */
export function compilePatterns(entries: readonly SloganEntry[]): PatternIndex {
  const patterns = new Map<string, Pattern>();
  for (const entry of entries) addEntry(patterns, entry);
  return indexOf(patterns);
}

export function pairAt(key: string, at: number): number {
  return key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1);
}

function addEntry(patterns: Map<string, Pattern>, entry: SloganEntry): void {
  for (const form of [entry.canonical, ...entry.aliases]) {
    const pattern = patternOf(patterns, form);
    pattern.accepted ??= { entry, form };
    if (entry.kind === 'slogan') addAnchors(patterns, entry, form, pattern.key);
  }
  for (const form of entry.wrong) patternOf(patterns, form).wrong.push({ entry, form, loose: false });
  for (const form of entry.loose) patternOf(patterns, form).wrong.push({ entry, form, loose: true });
  for (const form of entry.except) patternOf(patterns, form).exception = true;
  entry.expansion.forEach((form, index) => {
    patternOf(patterns, form).members.push({ entry, index });
  });
}

function addAnchors(patterns: Map<string, Pattern>, entry: SloganEntry, form: string, key: string): void {
  if (key.length < SHORTEST_NEAR) return;
  const middle = key.length >> 1;
  const left = key.slice(0, middle);
  const right = key.slice(middle);
  patternOf(patterns, left).anchors.push({ entry, form, left, right, side: 'left' });
  patternOf(patterns, right).anchors.push({ entry, form, left, right, side: 'right' });
}

function patternOf(patterns: Map<string, Pattern>, form: string): Pattern {
  const folded = fold(form);
  const { key, offsets } = strip(folded);
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = { key, commas: new Set(), accepted: undefined, wrong: [], exception: false, members: [], anchors: [] };
    patterns.set(key, pattern);
  }
  if (offsets !== undefined) noteCommas(folded, key.length, offsets, pattern.commas);
  return pattern;
}

function noteCommas(folded: string, length: number, offsets: Int32Array, commas: Set<number>): void {
  for (let at = 1; at < length; at++) {
    for (let mark = offsets[at - 1]! + 1; mark < offsets[at]!; mark++) {
      if (isComma(folded.charCodeAt(mark))) commas.add(at);
    }
  }
}

function indexOf(patterns: ReadonlyMap<string, Pattern>): PatternIndex {
  const firsts = new Uint8Array(0x10000);
  const byPair = new Map<number, Pattern[]>();
  for (const pattern of patterns.values()) {
    if (pattern.key.length < 2) continue;
    const pair = pairAt(pattern.key, 0);
    const others = byPair.get(pair);
    if (others === undefined) byPair.set(pair, [pattern]);
    else others.push(pattern);
    firsts[pattern.key.charCodeAt(0)] = 1;
  }
  return { firsts, byPair };
}
