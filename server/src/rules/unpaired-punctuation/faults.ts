import type { Block } from '../../document';
import type { Fault } from './fault';
import type { Mark } from './marks';
import { nearMisses, type Remainder } from './nearMisses';
import type { Pair, Pairing } from './pairing';
import { mustClose } from './sides';

/** The faults of a block, and the marks that its neighbours may still have partners for. */
export function findFaults({ folded }: Block, pairing: Pairing): Remainder {
  if (pairing.lone.length > 0) return nearMisses(folded, pairing);
  return { faults: [...crossings(pairing.pairs), ...nestings(folded, pairing.pairs)], lone: [] };
}

/** Pairs of different families of which each begins inside and one ends outside the other: （“…）”. */
function crossings(pairs: readonly Pair[]): Fault[] {
  const found: Fault[] = [];
  const around: Pair[] = [];
  for (const pair of pairs) {
    // Square brackets are links and footnotes too.
    if (pair.open.family === 'square') continue;
    while (around.length > 0 && around[around.length - 1]!.close.at < pair.open.at) around.pop();
    const outer = around[around.length - 1];
    if (outer && outer.close.at < pair.close.at) found.push(crossing(outer, pair));
    else around.push(pair);
  }
  return found;
}

function crossing(outer: Pair, inner: Pair): Fault {
  const [first, second] = [outer.close, inner.close];
  const isNext = second.at === first.at + 1;
  return {
    kind: 'crossing',
    span: { start: first.at, end: isNext ? second.at + 1 : first.at + 1 },
    shown: { start: outer.open.at, end: second.at + 1 },
    repair: isNext ? { edits: exchanged(first, second), isCertain: false } : undefined,
  };
}

/**
 * “…“…”…” and 《…《…》…》: the inner marks are single (GB/T 15834-2011 4.8, 4.15), or turned the wrong way. Within single
 * ones they are double again: 《关于〈《安排》协议〉的协议》.
 */
function nestings(folded: string, pairs: readonly Pair[]): Fault[] {
  const found: Fault[] = [];
  for (const [family, single] of DOUBLE_AND_SINGLE) {
    let around: Pair | undefined;
    let singleEnd = -1;
    for (const pair of pairs) {
      if (pair.open.family === single) singleEnd = Math.max(singleEnd, pair.close.at);
      if (pair.open.family !== family) continue;
      if (!around || pair.open.at > around.close.at) {
        around = pair;
        singleEnd = -1;
      } else if (pair.close.at > singleEnd) found.push(nested(folded, pair, around));
    }
  }
  return found;
}

const DOUBLE_AND_SINGLE = [
  ['double', 'single'],
  ['title', 'innerTitle'],
] as const;

function nested(folded: string, { open, close }: Pair, around: Pair): Fault {
  const span = { start: open.at, end: close.at + 1 };
  const isTurned = mustClose(folded, open.at) || /[、,:;。]/.test(folded[close.at - 1]!);
  if (isTurned) {
    const shown = { start: around.open.at, end: around.close.at + 1 };
    return { kind: 'reversed', span, shown, repair: { edits: exchanged(open, close), isCertain: true } };
  }
  const edits = [
    { at: open.at, newText: open.family === 'title' ? '〈' : '‘' },
    { at: close.at, newText: open.family === 'title' ? '〉' : '’' },
  ];
  return { kind: 'nested', span, shown: span, repair: { edits, isCertain: false } };
}

function exchanged(first: Mark, second: Mark) {
  return [
    { at: first.at, newText: second.text },
    { at: second.at, newText: first.text },
  ];
}
