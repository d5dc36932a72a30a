import type { Fault } from './fault';
import type { Mark } from './marks';
import { isPlain } from './sides';

export interface Apostrophes {
  readonly faults: readonly Fault[];
  /** The curved marks whose partner is an apostrophe. */
  readonly taken: ReadonlySet<Mark>;
}

/**
 * '名称“ and “名称': keyboards put ' for one half of a pair, and editors then turn the other half the way it would open. Of ‘名称'
 * one half was lost in the same way. The two stand around one name, with no other mark of any kind between them.
 */
export function readApostrophes(folded: string, lone: readonly Mark[]): Apostrophes {
  const faults: Fault[] = [];
  const taken = new Set<Mark>();
  if (!folded.includes("'")) return { faults, taken };
  for (const mark of lone) {
    if (mark.family !== 'double' && mark.family !== 'single') continue;
    const isTurned = mark.family === 'double' || !mark.opens;
    const before = isTurned ? apostropheBefore(folded, mark.at) : -1;
    const behind = before < 0 && mark.opens ? apostropheBehind(folded, mark.at) : -1;
    if (before < 0 && behind < 0) continue;
    taken.add(mark);
    faults.push(before >= 0 ? partnerFault(before, mark.at, mark) : partnerFault(mark.at, behind, mark));
  }
  return { faults, taken };
}

const LONGEST_NAME = 24;

function apostropheBefore(folded: string, at: number): number {
  const found = folded.lastIndexOf("'", at - 1);
  return found >= 0 && isName(folded, found, at) ? found : -1;
}

function apostropheBehind(folded: string, at: number): number {
  const found = folded.indexOf("'", at + 1);
  return found >= 0 && isName(folded, at, found) ? found : -1;
}

/** A name in Chinese, and not the apostrophe of another language or of a year. */
function isName(folded: string, open: number, close: number): boolean {
  if (close - open > LONGEST_NAME || close - open < 3) return false;
  const between = folded.slice(open + 1, close);
  return (
    isPlain(between) &&
    /^[\u4E00-\u9FFF\d].*[\u4E00-\u9FFF]/.test(between) &&
    !/[。,;:!?'\s]/.test(between) &&
    !/[A-Za-z\d]/.test((folded[open] === "'" ? folded[open - 1] : folded[close - 1]) ?? '')
  );
}

/** Both halves as they should be. */
function partnerFault(open: number, close: number, mark: Mark): Fault {
  const [opening, closing] = mark.family === 'single' ? ['‘', '’'] : ['“', '”'];
  const edits = [
    { at: open, newText: opening },
    { at: close, newText: closing },
  ].filter(({ at, newText }) => at !== mark.at || newText !== mark.text);
  const shown = { start: open, end: close + 1 };
  return { kind: 'partner', span: shown, shown, repair: { edits, isCertain: true } };
}
