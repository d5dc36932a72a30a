import type { Block } from '../../document';
import type { Fault } from './fault';
import type { Mark } from './marks';
import type { Pair } from './pairing';
import { isPlain } from './sides';

export interface StraightQuotes {
  readonly faults: readonly Fault[];
  /** The curved marks whose partner is a straight one. */
  readonly taken: ReadonlySet<Mark>;
  /** The last of an odd number of straight quotes. */
  readonly odd: number | undefined;
}

const NONE: StraightQuotes = { faults: [], taken: new Set(), odd: undefined };

/** Reads the straight quotes of a block beside its curved ones: the pairs, and those without a partner. */
export function readStraightQuotes(
  { kind, folded }: Block,
  pairs: readonly Pair[],
  lone: readonly Mark[],
): StraightQuotes {
  // Cells have ditto marks, and text with keys and attributes is code.
  if (!/["″]/.test(folded) || kind === 'tableRow' || /["″]\s*:\s*["″[{\d]|=\s*["″]/.test(folded)) return NONE;
  const straight = Array.from(folded.matchAll(/["″]/g), ({ index }) => index).filter((at) => !isMeasure(folded, at));
  const curved = lone.filter(({ family }) => family === 'double');
  const faults: Fault[] = [];
  const taken = new Set<Mark>();
  let first = 0;
  const left = straight.filter((at) => {
    if (straight.length % 2 === 0 && curved.length < 2) return true;
    while (first < curved.length && curved[first]!.at < at - LONGEST_NAME) first++;
    const near = curved.slice(first, first + LONGEST_NAME);
    const mark = near.find((candidate) => !taken.has(candidate) && arePartners(folded, candidate, at));
    if (!mark) return true;
    taken.add(mark);
    faults.push(mark.opens ? partnerFault(mark.at, at, at) : partnerFault(at, mark.at, at));
    return false;
  });
  if (left.length % 2 === 1) return { faults, taken, odd: left[left.length - 1] };
  const doubles = pairs.filter(({ open }) => open.family === 'double');
  return {
    faults: doubles.length > 0 ? faults.concat(mixedPairs(folded, left, doubles)) : faults,
    taken,
    odd: undefined,
  };
}

/** Inches, seconds and words of another language. */
function isMeasure(folded: string, at: number): boolean {
  const before = folded[at - 1] ?? '';
  const after = folded[at + 1] ?? '';
  const isNumber = /\d/.test(before) && !/["″][^"″]{0,20}$/.test(folded.slice(Math.max(0, at - 21), at));
  return isNumber || (/[A-Za-z ]/.test(before) && /[A-Za-z ]/.test(after));
}

/** “…" and "…”, with one name between them. */
function arePartners(folded: string, mark: Mark, at: number): boolean {
  const isBehind = at > mark.at;
  if (mark.opens !== isBehind || Math.abs(at - mark.at) > LONGEST_NAME) return false;
  const between = isBehind ? folded.slice(mark.at + 1, at) : folded.slice(at + 1, mark.at);
  return between.length > 0 && !/[。,;!?:“”"″]/.test(between) && isPlain(between);
}

const LONGEST_NAME = 24;

const JOINS = /^[、,和及与或]{1,2}$/;

/** Within a quotation the curved ones are the single ones: “到"十二五"末…”. */
function mixedPairs(folded: string, straight: readonly number[], doubles: readonly Pair[]): Fault[] {
  const found: Fault[] = [];
  let around = 0;
  for (let i = 0; i + 1 < straight.length; i += 2) {
    const [open, close] = [straight[i]!, straight[i + 1]!];
    const between = folded.slice(open + 1, Math.min(close, open + 60));
    // “甲"和"乙”: each of the two belongs to the curved quote on its other side.
    if (JOINS.test(between)) {
      const before = /“[^“”]{1,40}$/.exec(folded.slice(Math.max(0, open - 41), open))?.[0].length;
      const after = /^[^“”]{1,40}”/.exec(folded.slice(close + 1, close + 42))?.[0].length;
      if (before !== undefined && after !== undefined) {
        found.push(partnerFault(open - before, open, open), partnerFault(close, close + after, close));
      }
      continue;
    }
    if (close - open > 50 || !/[\u4E00-\u9FFF]/.test(between) || /[“”。;]/.test(between)) continue;
    while (around < doubles.length && doubles[around]!.close.at < open) around++;
    const isInner = around < doubles.length && doubles[around]!.open.at < open && doubles[around]!.close.at > close;
    const edits = [
      { at: open, newText: isInner ? '‘' : '“' },
      { at: close, newText: isInner ? '’' : '”' },
    ];
    const span = { start: open, end: close + 1 };
    found.push({ kind: 'mixed', span, shown: span, repair: { edits, isCertain: true } });
  }
  return found;
}

/** Of the pair one is straight. */
function partnerFault(open: number, close: number, straight: number): Fault {
  return {
    kind: 'partner',
    span: { start: straight, end: straight + 1 },
    shown: { start: open, end: close + 1 },
    repair: { edits: [{ at: straight, newText: straight === open ? '“' : '”' }], isCertain: true },
  };
}
