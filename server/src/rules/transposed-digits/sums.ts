import type { Amount, Transposition } from './amounts';
import { areInStep, exchanged } from './amounts';

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
  for (const sum of [...threes(amounts, folded), ...lists(amounts, folded)]) {
    const found = repairOf(sum);
    if (found) yield found;
  }
}

function repairOf({ total, parts }: Sum): Transposition | undefined {
  const surplus = sumOf(parts) - BigInt(total.digits);
  for (const amount of [total, ...parts]) {
    if (!amount.isOpen) continue;
    const needed = (BigInt(amount.digits) + (amount === total ? surplus : -surplus)).toString();
    for (const digits of exchanged(amount.digits)) {
      if (digits === needed) return { amount, digits, terms: parts, result: total, kind: 'sum' };
    }
  }
  return undefined;
}

/** The largest of three in a row and the two others, unless they are members of a list or add up already. */
function* threes(amounts: readonly Amount[], folded: string): Generator<Sum> {
  for (let at = 0; at + 3 <= amounts.length; at++) {
    const three = amounts.slice(at, at + 3);
    if (!areNear(three, 0) || !areInStep(three) || isList(three, folded)) continue;
    const total = three.reduce((most, amount) => (BigInt(amount.digits) > BigInt(most.digits) ? amount : most));
    const parts = three.filter((amount) => amount !== total);
    if (tellingOf(three) < 4 || total.digits.length < 4 || parts.some(({ digits }) => digits.length < 3)) continue;
    if (!isClose(sumOf(parts), total)) yield { total, parts };
  }
}

/**
 * How many digits the finest of them has without the zeros at its end, which tell little: amounts of fewer are too often one exchange
 * away from a sum by chance.
 */
function tellingOf(amounts: readonly Amount[]): number {
  return Math.max(...amounts.map(({ digits }) => digits.replace(/0+$/, '').length));
}

/** The lists of three members or more right behind an amount, or right before it. */
function* lists(amounts: readonly Amount[], folded: string): Generator<Sum> {
  for (let at = 0; at < amounts.length; at++) {
    const total = amounts[at]!;
    if (total.digits.length < 3) continue;
    const behind = amounts.slice(at + 1, at + 1 + LONGEST);
    const before = amounts.slice(Math.max(0, at - LONGEST), at).reverse();
    yield* listsOf(total, behind, folded);
    yield* listsOf(total, before, folded);
  }
}

/** No list has more members. */
const LONGEST = 24;

/** The first three, four … of them, as long as none of these add up. */
function listsOf(total: Amount, members: readonly Amount[], folded: string): Sum[] {
  const found: Sum[] = [];
  for (let count = 1; count <= members.length; count++) {
    const parts = members.slice(0, count);
    const last = parts.at(-1)!;
    if (!areNear([total, ...parts], 2) || !areInStep([total, ...parts]) || BigInt(last.digits) >= BigInt(total.digits))
      break;
    // What the members before it make up is no member: 优121天、良197天，优良天数共318天.
    if (count > 2 && isClose(sumOf(parts.slice(0, -1)), last)) break;
    if (count > 1 && isClose(sumOf(parts), total)) return [];
    if (count > 2 && tellingOf([total, ...parts]) > 2) found.push({ total, parts: inOrder(parts) });
  }
  return opensBracket(total, members, folded) ? [] : found;
}

function inOrder(parts: readonly Amount[]): readonly Amount[] {
  return [...parts].sort((one, other) => one.figure.span.start - other.figure.span.start);
}

/** 农业用水（2019年1.885亿立方米）。按用途: what stands in a bracket of its own is not what is divided outside. */
function opensBracket(total: Amount, members: readonly Amount[], folded: string): boolean {
  const first = members[0];
  if (!first) return false;
  const [one, other] = inOrder([total, first]) as [Amount, Amount];
  const between = folded.slice(one.figure.span.end, other.figure.span.start);
  return between.includes(')') && !between.includes('(');
}

function areNear(amounts: readonly Amount[], sentences: number): boolean {
  const numbers = amounts.map(({ figure }) => figure.sentence);
  return Math.max(...numbers) - Math.min(...numbers) <= sentences;
}

/** 中央1.05亿元、省级0.52亿元、市级0.35亿元 */
function isList(amounts: readonly Amount[], folded: string): boolean {
  return amounts.slice(1).every(({ figure }, at) => {
    const between = folded.slice(amounts[at]!.figure.span.end, figure.span.start);
    return /^[^,;。()]{0,3}[、和及][^,;。]*$/.test(between);
  });
}

function sumOf(parts: readonly Amount[]): bigint {
  return parts.reduce((sum, { digits }) => sum + BigInt(digits), 0n);
}

/** The last digit may be off by rounding. */
function isClose(sum: bigint, { digits }: Amount): boolean {
  const difference = sum - BigInt(digits);
  return difference >= -1n && difference <= 1n;
}
