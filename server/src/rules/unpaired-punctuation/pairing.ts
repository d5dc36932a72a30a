import { chineseNumber } from '../../document';
import { FAMILIES_OF_QUOTES, type Family, type Mark } from './marks';

export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** How the marks of a block go together. */
export interface Pairing {
  /** In the order of their opening marks. */
  readonly pairs: readonly Pair[];
  /** The marks without a partner, in order. */
  readonly lone: readonly Mark[];
}

/**
 * Pairs the marks family by family, so that one mistake does not spoil the pairs around it. A closing bracket behind an
 * ordinal (1）, a), 一）) may close something or belong to the ordinal; the reading that leaves fewer marks alone is taken.
 */
export function pairMarks(folded: string, marks: readonly Mark[]): Pairing {
  const plain = pairByFamily(folded, marks);
  if (!plain.lone.some(({ family }) => family === 'round')) return plain;
  const ordinals = ordinalBrackets(folded, marks);
  if (ordinals.size === 0) return plain;
  const without = pairByFamily(
    folded,
    marks.filter((mark) => !ordinals.has(mark)),
  );
  if (without.lone.length <= plain.lone.length) return without;
  return { pairs: plain.pairs, lone: plain.lone.filter((mark) => !ordinals.has(mark)) };
}

function pairByFamily(folded: string, marks: readonly Mark[]): Pairing {
  const open = new Map<Family, Mark[]>();
  const pairs: Pair[] = [];
  const lone: Mark[] = [];
  for (const mark of marks) {
    const waiting = open.get(mark.family) ?? [];
    open.set(mark.family, waiting);
    if (mark.opens) waiting.push(mark);
    else {
      const partner = waiting.pop();
      if (partner && !isGap(folded, partner, mark)) pairs.push({ open: partner, close: mark });
      else lone.push(...(partner ? [partner, mark] : [mark]));
    }
  }
  // No spread into push: a line may hold more marks than a call takes arguments.
  for (const waiting of open.values()) for (const mark of waiting) lone.push(mark);
  return { pairs: pairs.sort((a, b) => a.open.at - b.open.at), lone: lone.sort((a, b) => a.at - b.at) };
}

/** ”甲“、”乙“: what stands between the two quotes in the middle joins two names, and is none. */
function isGap(folded: string, open: Mark, close: Mark): boolean {
  if (!FAMILIES_OF_QUOTES.has(open.family) || close.at - open.at > 3) return false;
  return /^[、,和及与或]{1,2}$/.test(folded.slice(open.at + 1, close.at));
}

const ORDINAL = /(?:^|[^\d.])(\d{1,2}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[\u2460-\u2473]) ?$/;

/** The closing brackets of ordinals: at the beginning of a clause, or with another one that comes right before or after it. */
function ordinalBrackets(folded: string, marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  const byOrdinal = new Map<number, Mark[]>();
  for (const mark of marks) {
    const ordinal = mark.family === 'round' && !mark.opens ? ordinalBefore(folded, mark.at) : undefined;
    if (ordinal === undefined || folded[ordinal.at - 1] === '(') continue;
    if (ordinal.at === 0 || CLAUSE_START.test(folded[ordinal.at - 1]!)) found.add(mark);
    const sameValue = byOrdinal.get(ordinal.value);
    if (sameValue) sameValue.push(mark);
    else byOrdinal.set(ordinal.value, [mark]);
  }
  for (const [value, marksOfValue] of byOrdinal) {
    const isInSequence = byOrdinal.has(value - 1) || byOrdinal.has(value + 1);
    if (isInSequence) for (const mark of marksOfValue) found.add(mark);
  }
  return found;
}

/** The number right before a closing bracket; letters and Chinese numerals count from other beginnings than digits. */
function ordinalBefore(folded: string, end: number): { readonly at: number; readonly value: number } | undefined {
  const before = folded.slice(Math.max(0, end - 6), end);
  const text = ORDINAL.exec(before)?.[1];
  if (text === undefined) return undefined;
  const at = end - before.length + before.lastIndexOf(text);
  return { at, value: /^\d/.test(text) ? Number(text) : 1000 + (chineseNumber(text) ?? 1000 + text.charCodeAt(0)) };
}

const CLAUSE_START = /[\s。;,:、!?)”》“*>#-]/;
