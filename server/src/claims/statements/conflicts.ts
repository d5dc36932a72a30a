import { editDistance, keeping } from '../../document';
import type { Figure } from '../../figures';
import type { ReportReading } from '../reading';
import { agree, extentOf, shiftBetween } from './agreement';
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
    .map((second) => ({ first: reference, second, shift: slipBetween(reference, second) }))
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
  return !agree(a.statement.figure, b.statement.figure, a.statement.sign * b.statement.sign, keptExtent);
}

/** A figure is compared with many others, and again at every keystroke. */
const keptExtent = keeping((figure: Figure) => extentOf(figure));

function slipBetween(a: PlacedStatement, b: PlacedStatement): number {
  if (a.statement.sign !== b.statement.sign) return 0;
  return shiftBetween(a.statement.figure, b.statement.figure);
}
