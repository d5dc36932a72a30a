import type { Span } from '../../document';
import { type Wording, type WordingGroup, wordingsOf, wordsOf } from './entry';
import { endOf, type Pattern, readPattern, startOf } from './pattern';

/** A wrong form where it stands. The span is relative to the text. */
export interface WordingMatch {
  readonly span: Span;
  readonly wording: Wording;
}

/** Finds the wrong forms of a folded text, from left to right; of two that overlap the first, and of two at one place the longer. */
export type Finder = (folded: string) => readonly WordingMatch[];

/**
 * The cost does not grow with the list: a form is only looked at where the first two characters of its core stand, and one
 * table says for nearly every pair of characters that there is none. It is made ready for that when they are first met: a
 * report has a fraction of the mistakes that there are.
 */
export function createFinder(groups: readonly WordingGroup[]): Finder {
  const known = new Uint8Array(SLOTS);
  const waiting = new Map<number, Wording[]>();
  for (const wording of wordingsOf(groups)) {
    const core = CORE.exec(wording.wrong)?.[0];
    if (core === undefined) continue;
    const [first, second] = [core.charCodeAt(0), core.charCodeAt(1)];
    known[slotOf(first, second)] = 1;
    const others = waiting.get(pairOf(first, second));
    if (others === undefined) waiting.set(pairOf(first, second), [wording]);
    else others.push(wording);
  }
  const ready = new Map<number, readonly Form[]>();
  const formsAt = (first: number, second: number): readonly Form[] => {
    if (known[slotOf(first, second)] === 0) return NONE;
    const pair = pairOf(first, second);
    let forms = ready.get(pair);
    if (forms === undefined) {
      forms = waiting.get(pair)?.map(compile) ?? NONE;
      ready.set(pair, forms);
    }
    return forms;
  };
  return (folded) => findAll(formsAt, folded);
}

function findAll(formsAt: (first: number, second: number) => readonly Form[], folded: string): WordingMatch[] {
  const matches: WordingMatch[] = [];
  let first = folded.charCodeAt(0);
  for (let at = 0, from = 0; at + 1 < folded.length; at++) {
    const second = folded.charCodeAt(at + 1);
    const forms = formsAt(first, second);
    first = second;
    const match = forms.length === 0 ? undefined : longestAt(forms, folded, at, from);
    if (match === undefined) continue;
    matches.push(match);
    from = match.span.end;
  }
  return matches;
}

/** The letters by which a form is found: the first two or more that are no sign. */
const CORE = /[^#^$]{2,}/;
const NONE: readonly Form[] = [];
const SLOTS = 0x10000;

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** A wrong form with what stands around it, ready to be compared. */
interface Form {
  readonly wording: Wording;
  readonly before: Pattern;
  /** The letters by which it is found. */
  readonly core: string;
  readonly after: Pattern;
  readonly precededBy: readonly Pattern[];
  readonly followedBy: readonly Pattern[];
  readonly exceptions: readonly { readonly before: Pattern; readonly after: Pattern }[];
}

function compile(wording: Wording): Form {
  const { wrong, group } = wording;
  const { index = 0, 0: core = wrong } = CORE.exec(wrong) ?? {};
  return {
    wording,
    // Before a number there may be a single character: 第3季度来.
    before: readPattern(wrong.slice(0, index)),
    core,
    after: readPattern(wrong.slice(index + core.length)),
    precededBy: wordsOf(group.precededBy).map(readPattern),
    followedBy: wordsOf(group.followedBy).map(readPattern),
    exceptions: wordsOf(group.except).flatMap((phrase) => {
      const start = phrase.indexOf(wrong);
      if (start < 0) return [];
      return [{ before: readPattern(phrase.slice(0, start)), after: readPattern(phrase.slice(start + wrong.length)) }];
    }),
  };
}

/** The longest of the forms whose core stands here, among those that begin no earlier than what was found before ends. */
function longestAt(forms: readonly Form[], folded: string, at: number, from: number): WordingMatch | undefined {
  let longest: WordingMatch | undefined;
  for (const form of forms) {
    const span = spanAt(form, folded, at);
    if (span === undefined || span.start < from || !admits(form, folded, span)) continue;
    const length = span.end - span.start;
    if (longest === undefined || length > longest.span.end - longest.span.start)
      longest = { span, wording: form.wording };
  }
  return longest;
}

function spanAt({ before, core, after }: Form, folded: string, at: number): Span | undefined {
  if (!folded.startsWith(core, at)) return undefined;
  const start = startOf(before, folded, at);
  const end = endOf(after, folded, at + core.length);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function admits({ wording, precededBy, followedBy, exceptions }: Form, folded: string, { start, end }: Span): boolean {
  const isBehind = (pattern: Pattern) => startOf(pattern, folded, start) !== undefined;
  const isBefore = (pattern: Pattern) => endOf(pattern, folded, end) !== undefined;
  if (precededBy.length > 0 && !precededBy.some(isBehind)) return false;
  if (followedBy.length > 0 && !followedBy.some(isBefore)) return false;
  if (exceptions.some(({ before, after }) => isBehind(before) && isBefore(after))) return false;
  return wording.group.mayBeName !== true || !REST_OF_NAME.test(folded.slice(end, end + LONGEST_NAME));
}

const LONGEST_NAME = 20;
/** What is left of the registered name of a company, a school or a shop. */
const REST_OF_NAME =
  /^[\u3400-\u9fff()\w]{0,12}?(?:公司|集团|合作社|工作室|商行|超市|农场|农庄|山庄|酒店|饭店|民宿|茶楼|小学|中学|学校|幼儿园|医院|药店|小区)/;
