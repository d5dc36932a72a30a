import type { BlockReading } from '../../claims';
import type { Figure } from '../../figures';

/** A figure that is printed exactly, as the arithmetic of this rule sees it. */
export interface Amount {
  readonly figure: Figure;
  /** Its digits without the point, and the number that they make. */
  readonly digits: string;
  readonly count: number;
  /** What the last of them counts, as a power of ten: amounts of one place can be added by their digits. */
  readonly place: number;
  /** Nothing that was read of the line rests on it, so that it may be a slip. */
  readonly isOpen: boolean;
  /** The list that it is a member of, where that adds up: members of one list are no total of each other. */
  readonly list: number | undefined;
}

/** What two neighbouring digits of an amount, the other way round, make true. */
export interface Transposition {
  readonly amount: Amount;
  /** The digits as they would have to be. */
  readonly digits: string;
  /** What is added up, or what is divided and what by; the exchanged amount may be among them. */
  readonly terms: readonly Amount[];
  /** The total, or the rate. */
  readonly result: Amount;
  readonly kind: 'sum' | 'share' | 'growth';
}

/** The exact amounts of a line with those of one measure together, and its rates. */
export interface Amounts {
  readonly measures: readonly (readonly Amount[])[];
  readonly rates: readonly Amount[];
}

/** Reads them from a line. A number in words is seldom miswritten, and one that is only bounded makes nothing true. */
export function amountsOf({ figures, claims }: BlockReading): Amounts {
  const starts = new Set<number>();
  const lists = new Map<number, number>();
  for (const [at, { verdict, kind, operands }] of claims.entries()) {
    if (verdict === 'undecidable' || kind === 'containment' || kind === 'direction') continue;
    for (const { role, span } of operands) {
      starts.add(span.start);
      if (kind === 'sum' && role === 'part') lists.set(span.start, at);
    }
  }
  const measures = new Map<string, Amount[]>();
  const rates: Amount[] = [];
  for (const figure of figures) {
    const { kind, number, magnitude, qualifier, unit } = figure;
    if (qualifier !== 'exact' || !number.arabic || number.coefficient <= 0n) continue;
    const digits = number.coefficient.toString();
    if (digits.length > MOST_DIGITS) continue;
    const place = number.exponent + magnitude;
    const { start } = figure.span;
    const own = { isOpen: !starts.has(start), list: lists.get(start) };
    const amount = { figure, digits, count: Number(digits), place, ...own };
    if (kind === 'percent') rates.push(amount);
    if (kind !== 'quantity' || !unit) continue;
    const measure = unit.discrete ? `${unit.dimension} ${unit.text}` : unit.dimension;
    const list = measures.get(measure);
    if (list) list.push(amount);
    else measures.set(measure, [amount]);
  }
  return { measures: [...measures.values()], rates };
}

/** Sums of longer numbers would not be exact here, and no report has them. */
const MOST_DIGITS = 12;

/** The digits with two neighbours exchanged, in every way that changes them. Two digits make too many numbers by chance. */
export function* exchanged(digits: string): Generator<string> {
  if (digits.length < 3) return;
  for (let at = 0; at + 1 < digits.length; at++) {
    const [one, other] = [digits[at]!, digits[at + 1]!];
    if (one !== other && !(at === 0 && other === '0')) yield digits.slice(0, at) + other + one + digits.slice(at + 2);
  }
}
