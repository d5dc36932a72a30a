import type { Amount, Transposition } from './amounts';
import { exchanged } from './amounts';

/** A total with all that is added up to it. */
interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

/**
 * What three amounts one behind the other would make if two digits were exchanged (送审6840万元，审定5971万元，核减923万元), and what lists would
 * make of the amount right before or behind them. Amounts are of one measure, in the order of the line.
 */
export function* transposedSums(amounts: readonly Amount[], folded: string): Generator<Transposition> {
  for (let at = 0; at < amounts.length; at++) {
    const three = threeAt(amounts, at, folded);
    const found = three && repairOf(three, 4);
    if (found) yield found;
    for (const way of [1, -1] as const) {
      for (const list of listsOf(amounts, at, way, folded)) {
        const repaired = repairOf(list);
        if (repaired) yield repaired;
      }
    }
  }
}

/** With at least so many digits in the amount that is repaired: three digits are too often an exchange away by chance where no list says what belongs together. */
function repairOf({ total, parts }: Sum, fewest = 3): Transposition | undefined {
  const surplus = sumOf(parts) - total.count;
  // Two digits that change places change a number by a multiple of nine, as bookkeepers know.
  if (surplus % 9 !== 0) return undefined;
  for (const amount of [total, ...parts]) {
    if (!amount.isOpen || amount.digits.length < fewest) continue;
    const needed = String(amount.count + (amount === total ? surplus : -surplus));
    for (const digits of exchanged(amount.digits))
      if (digits === needed) return { amount, digits, terms: parts, result: total, kind: 'sum' };
  }
  return undefined;
}

/** The largest of three in a row of one sentence and the two others, unless they are members of a list or add up already. */
function threeAt(amounts: readonly Amount[], at: number, folded: string): Sum | undefined {
  const [one, other, last] = amounts.slice(at, at + 3);
  if (!one || !other || !last || one.figure.sentence !== last.figure.sentence) return undefined;
  if (one.place !== other.place || one.place !== last.place) return undefined;
  const three = [one, other, last];
  const total = three.reduce((most, amount) => (amount.count > most.count ? amount : most));
  const parts = three.filter((amount) => amount !== total);
  if (total.digits.length < 4 || parts.some(({ digits }) => digits.length < 3)) return undefined;
  if (isClose(sumOf(parts), total) || three.every((amount) => tellingOf(amount) < 4)) return undefined;
  return isList(three, folded) || shareList(three) ? undefined : { total, parts };
}

/** 一般债务15.97亿元、专项债务14.76亿元，距限额尚有1.12亿元: two that another total has as its parts. */
function shareList(three: readonly Amount[]): boolean {
  const lists = three.flatMap(({ list }) => list ?? []);
  return new Set(lists).size < lists.length;
}

/** How many digits an amount has without the zeros at its end, which tell little: round amounts are an exchange away from a sum by chance. */
function tellingOf({ digits }: Amount): number {
  return digits.replace(/0+$/, '').length;
}

/** The lists of three members or more right behind an amount (or, with −1, right before it): the first three, four …, as long as none of these add up. */
function listsOf(amounts: readonly Amount[], at: number, way: 1 | -1, folded: string): readonly Sum[] {
  const total = amounts[at]!;
  const first = amounts[at + way];
  if (total.digits.length < 3 || !first || !isMember(first, total)) return [];
  const found: Sum[] = [];
  const parts: Amount[] = [];
  let sum = 0;
  for (let next = at + way; parts.length < LONGEST; next += way) {
    const part = amounts[next];
    if (!part || !isMember(part, total)) break;
    // What the members before it make up is no member: 优121天、良197天，优良天数共318天.
    if (parts.length > 1 && isClose(sum, part)) break;
    parts.push(part);
    sum += part.count;
    if (parts.length > 1 && isClose(sum, total)) return [];
    if (parts.length > 2 && [total, ...parts].some((amount) => tellingOf(amount) > 2))
      found.push({ total, parts: way === 1 ? [...parts] : parts.toReversed() });
  }
  return found.length > 0 && leavesBracket(total, first, folded) ? [] : found;
}

/** No list has more members. */
const LONGEST = 24;

function isMember(part: Amount, total: Amount): boolean {
  const sentences = Math.abs(part.figure.sentence - total.figure.sentence);
  return sentences <= 2 && part.place === total.place && part.count < total.count;
}

/** 农业用水（2019年1.885亿立方米）。按用途: what stands in a bracket of its own is not what is divided outside. */
function leavesBracket(total: Amount, first: Amount, folded: string): boolean {
  const [one, other] = [total.figure.span, first.figure.span].sort((a, b) => a.start - b.start);
  const between = folded.slice(one!.end, other!.start);
  return between.includes(')') && !between.includes('(');
}

/** 中央1.05亿元、省级0.52亿元、市级0.35亿元 */
function isList(amounts: readonly Amount[], folded: string): boolean {
  return amounts.slice(1).every(({ figure }, at) => {
    const between = folded.slice(amounts[at]!.figure.span.end, figure.span.start);
    return /^[^,;。()]{0,3}[、和及][^,;。]*$/.test(between);
  });
}

function sumOf(parts: readonly Amount[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** The last digit may be off by rounding. */
function isClose(sum: number, { count }: Amount): boolean {
  return Math.abs(sum - count) <= 1;
}
