import { type Interval, intersects, scale } from '../../arithmetic/interval';
import { compare, divide, multiply, type Rational, toNumber, whole } from '../../arithmetic/rational';
import { editDistance, keeping } from '../../document';
import { figureValue, intervalOf, place, truncatedInterval, unitSize } from '../../figures';
import type { ReportReading } from '../reading';
import { type PlacedStatement, placeStatements } from './resolve';

/** Two figures of one indicator, one scope and one period that cannot both be right. */
export interface Conflict {
  readonly first: PlacedStatement;
  /** The later of the two, or the one that stands alone against others. */
  readonly second: PlacedStatement;
  /** The power of ten by which the second is too large (or, negative, too small), 0 when no such slip explains it. */
  readonly shift: number;
}

/**
 * Every figure that differs from what the report says elsewhere of the same indicator. Where most statements agree, the
 * one that does not is the second; else the later one. Statements within one sentence are never compared.
 */
export function findConflicts(reading: ReportReading): readonly Conflict[] {
  const groups = new Map<string, PlacedStatement[]>();
  for (const placed of placeStatements(reading)) {
    const group = groups.get(placed.key);
    if (group) group.push(placed);
    else groups.set(placed.key, [placed]);
  }
  return [...groups.values()].flatMap((group) => (group.length < 2 ? [] : conflictsIn(group)));
}

function conflictsIn(group: readonly PlacedStatement[]): Conflict[] {
  const reference = group.length > 2 ? mostAgreedWith(group) : group[0]!;
  return group
    .filter((other) => conflict(reference, other))
    .map((second) => ({ first: reference, second, shift: shiftBetween(reference, second) }))
    .filter(isTelling);
}

/**
 * Words that are no known indicator may be said of two things (直接经济损失 of fires and of traffic), so they count only where a
 * slip of the hand explains the difference.
 */
function isTelling({ first, second, shift }: Conflict): boolean {
  if (shift !== 0 || (first.statement.known && second.statement.known)) return true;
  const [one, other] = [first, second].map(({ statement }) => statement.figure.number.coefficient.toString());
  return one!.length > 1 && editDistance(one!, other!) === 1;
}

/** Every pair is compared only up to this many statements: no report says one thing more often. */
const MOST_COMPARED = 40;

/** The statement with which most agree, the first of them where several do. */
function mostAgreedWith(group: readonly PlacedStatement[]): PlacedStatement {
  const compared = group.slice(0, MOST_COMPARED);
  const friends = compared.map(() => 0);
  for (const [i, one] of compared.entries()) {
    for (let j = i + 1; j < compared.length; j++) {
      if (conflict(one, compared[j]!)) continue;
      friends[i]! += 1;
      friends[j]! += 1;
    }
  }
  return compared[friends.indexOf(Math.max(...friends))]!;
}

function conflict(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a === b || (a.start === b.start && a.statement.figure.sentence === b.statement.figure.sentence)) return false;
  return !agree(a.statement.figure, b.statement.figure, a.statement.sign * b.statement.sign);
}

type Figure = PlacedStatement['statement']['figure'];

/** Figures of one precision agree when they are the same; else when the finer one rounds (or was cut off) to the coarser. */
function agree(a: Figure, b: Figure, signs: number): boolean {
  if (signs < 0) return a.number.coefficient === 0n && b.number.coefficient === 0n;
  const exact = a.qualifier === 'exact' && b.qualifier === 'exact';
  const [one, other] = [extentOf(a), extentOf(b)];
  const order = compare(one.step, other.step);
  if (exact && order === 0) return compare(one.value, other.value) === 0;
  if (intersects(one.interval, other.interval)) return true;
  return exact && intersects(truncatedInterval(order > 0 ? a : b), (order > 0 ? other : one).interval);
}

interface Extent {
  /** One unit of the last printed digit. */
  readonly step: Rational;
  readonly value: Rational;
  readonly interval: Interval;
}

/** A figure is compared with many others, and again at every keystroke. */
const extentOf = keeping(
  (figure: Figure): Extent => ({
    step: multiply(place(figure.number), unitSize(figure)),
    value: figureValue(figure),
    interval: intervalOf(figure),
  }),
);

/** 1 for ten times as much, −4 for 万 where 亿 belongs, 0 when no power of ten makes the two agree. */
function shiftBetween(a: PlacedStatement, b: PlacedStatement): number {
  const [from, to] = [figureValue(a.statement.figure), figureValue(b.statement.figure)];
  if (from.n <= 0n || to.n <= 0n || a.statement.sign !== b.statement.sign) return 0;
  const power = Math.round(Math.log10(toNumber(divide(to, from))));
  if (power === 0 || Math.abs(power) > 8) return 0;
  const factor = power > 0 ? whole(10 ** power) : divide(whole(1), whole(10 ** -power));
  return intersects(scaled(a, factor), intervalOf(b.statement.figure)) ? power : 0;
}

function scaled({ statement }: PlacedStatement, factor: Rational): Interval {
  return scale(intervalOf(statement.figure), factor);
}
