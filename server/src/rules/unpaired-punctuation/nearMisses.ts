import type { Fault } from './fault';
import { FAMILIES_OF_QUOTES, type Family, type Mark, partnerOf } from './marks';
import type { Pairing } from './pairing';
import { between, isName, isPlain, isTitle, mustClose, mustOpen } from './sides';

/** What is explained by the block alone, and the marks that are not. */
export interface Remainder {
  readonly faults: readonly Fault[];
  readonly lone: readonly Mark[];
}

/** Explains marks without a partner by two that were meant for one another: one faces the wrong way or is of another kind. */
export function nearMisses(folded: string, pairing: Pairing): Remainder {
  const faults: Fault[] = [];
  let { lone } = pairing;
  for (const family of ['double', 'title'] as const) {
    const found = byTurns(folded, pairing, family);
    for (const fault of found) faults.push(fault);
    if (found.length > 0) lone = lone.filter((mark) => mark.family !== family);
  }
  const left: Mark[] = [];
  for (let i = 0; i < lone.length; i++) {
    const fault = i + 1 < lone.length ? faultOfTwo(folded, lone[i]!, lone[i + 1]!) : undefined;
    if (fault) {
      faults.push(fault);
      i++;
    } else left.push(lone[i]!);
  }
  return { faults, lone: left };
}

/**
 * Quotes open and close by turns. Where an even number of them holds nothing but names when it is read so, those that face
 * another way are wrong. A line that begins with a closing and ends with an opening quote may be the middle of a longer one.
 */
function byTurns(folded: string, { pairs, lone }: Pairing, family: Family): Fault[] {
  const isOfFamily = (mark: Mark) => mark.family === family;
  if (!lone.some(isOfFamily)) return [];
  const marks = [...pairs.flatMap(({ open, close }) => [open, close]), ...lone]
    .filter(isOfFamily)
    .sort((a, b) => a.at - b.at);
  if (marks.length % 2 === 1 || (!marks[0]!.opens && marks[marks.length - 1]!.opens)) return [];
  const faults: Fault[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [first, second] = [marks[i]!, marks[i + 1]!];
    if (!isName(between(folded, first.at, second.at))) return [];
    if (!first.opens || second.opens) faults.push(reversed(folded, first, second, true));
  }
  return faults;
}

/** Two marks alone next to one another. */
function faultOfTwo(folded: string, first: Mark, second: Mark): Fault | undefined {
  if (endsSpeech(folded, first, second)) return reversed(folded, first, second, false);
  const inside = between(folded, first.at, second.at);
  if (!isTitle(inside)) return undefined;
  if (first.family !== second.family)
    return first.opens && !second.opens ? mismatched(first, second, inside) : undefined;
  // Footnotes, links and boxes are set in these.
  if (first.family === 'square') return undefined;
  if (first.opens !== second.opens) {
    const isSet = /[、:(《,]/.test(folded[first.at - 1] ?? '') || /[。,;、:!?)》]/.test(folded[second.at + 1] ?? '');
    return isSet ? turned(folded, first, second) : undefined;
  }
  const isCertain = first.opens ? mustClose(folded, second.at) : mustOpen(folded, first.at);
  const isQuote = FAMILIES_OF_QUOTES.has(first.family);
  if (!isCertain && !(isQuote && isName(inside) && !inside.includes('、'))) return undefined;
  return reversed(folded, first, second, isCertain);
}

/** “近年来变化很大。“村支书说: the second closes what was said, since who said it follows. */
function endsSpeech(folded: string, first: Mark, second: Mark): boolean {
  if (first.family !== 'double' || !first.opens || second.family !== 'double' || !second.opens) return false;
  const isEnd = /[。!?,…]/.test(folded[second.at - 1] ?? '');
  return isEnd && SAID.test(folded.slice(second.at + 1, second.at + 1 + LONGEST_SPEAKER));
}

const SAID = /^[\u4E00-\u9FFF]{2,}?(?:说|表示|介绍|告诉|认为|坦言|感慨|回忆)/;
const LONGEST_SPEAKER = 30;

/** ”…“ with a name between them: both the wrong way round. */
export function turned(folded: string, first: Mark, second: Mark): Fault | undefined {
  if (first.opens || !second.opens || first.family !== second.family) return undefined;
  if (!FAMILIES_OF_QUOTES.has(first.family) || !isName(between(folded, first.at, second.at))) return undefined;
  return reversed(folded, first, second, true);
}

/** Makes an opening mark of the first and a closing one of the second. */
function reversed(folded: string, first: Mark, second: Mark, isOnly: boolean): Fault {
  const shown = { start: first.at, end: second.at + 1 };
  const edits = [];
  if (!first.opens) edits.push({ at: first.at, newText: partnerOf(first) });
  if (second.opens) edits.push({ at: second.at, newText: partnerOf(second) });
  const [only] = edits;
  const span = edits.length === 1 ? { start: only!.at, end: only!.at + 1 } : shown;
  const isCertain = isOnly && isPlain(between(folded, first.at, second.at));
  return { kind: 'reversed', span, shown, repair: { edits, isCertain } };
}

/** Families that are taken for one another. */
const ALIKE: readonly (readonly Family[])[] = [
  ['round', 'square', 'tortoise', 'lenticular'],
  ['title', 'innerTitle'],
  ['double', 'single', 'corner', 'whiteCorner'],
];

/** （…】, 〔…], 《…〉, “…’: the mark behind follows the one in front, except that a single 〈 or ‘ is never the outer one. */
function mismatched(first: Mark, second: Mark, inside: string): Fault | undefined {
  if (!ALIKE.some((alike) => alike.includes(first.family) && alike.includes(second.family))) return undefined;
  const isInner = first.family === 'innerTitle' || first.family === 'single';
  const [wrong, right] = isInner ? [first, second] : [second, first];
  return {
    kind: 'mismatched',
    span: { start: wrong.at, end: wrong.at + 1 },
    shown: { start: first.at, end: second.at + 1 },
    repair: {
      edits: [{ at: wrong.at, newText: partnerOf(right) }],
      isCertain: first.family !== 'round' && second.family !== 'round' && isPlain(inside),
    },
  };
}
